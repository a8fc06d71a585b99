import type { Survey } from '@earshot/core';
import { views } from './view/question/index.ts';

/**
 * The survey itself, if there is a view for each of its questions.
 *
 * @throws an `Error` that names the first question for which there is none.
 */
export function showable(survey: Survey): Survey {
  survey.questions.forEach(({ type }, index) => {
    if (Object.hasOwn(views, type)) return;
    const types = Object.keys(views).join(', ');
    throw new Error(`questions[${index}].type of survey "${survey.id}" is "${type}": use one of ${types}`);
  });
  return survey;
}

// The entry of earshot-prompt.js: what the loader imports when a survey is due.
import { checks, fill, instruments, type Survey, type SurveyDocument } from '@earshot/core';
import type { Candidate } from './surveys.ts';
import type { Trouble } from './trouble.ts';

export { mount } from '../mount.ts';

const ready: Record<string, SurveyDocument> = { ...instruments };

/**
 * A survey with all that a prompt needs; the instrument, if there is nothing but its name.
 *
 * @throws a `Trouble` if a question is of no type that can be shown, or the name stands for no instrument.
 */
export function complete(survey: Candidate): Survey {
  const { id, questions } = survey;
  if (!questions && !Object.hasOwn(ready, id)) throw ['no-survey', id] satisfies Trouble;
  const whole = questions ? (survey as SurveyDocument) : { ...ready[id]!, ...survey };
  if (!whole.questions.every((question) => Object.hasOwn(checks, question?.type))) {
    throw ['bad-survey', survey] satisfies Trouble;
  }
  return fill(whole as SurveyDocument);
}

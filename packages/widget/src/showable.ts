import { firstIssue, type SurveyDocument, sentence } from '@earshot/core';
import { placeIssue } from './place/issue.ts';
import { kinds } from './view/question/kinds.ts';

/**
 * Looks whether a survey can be shown.
 *
 * @throws an `Error` that names the survey, the first fault in it and the remedy.
 */
export function showable(survey: SurveyDocument): void {
  const issue = firstIssue(survey, kinds) ?? placeIssue(survey.display);
  if (issue) throw new Error(`survey ${JSON.stringify(Object(survey).id) ?? ''}: ${sentence(issue)}`);
}

// The entry of earshot-check.js: what comes with the prompt of a survey that brings questions of its own.
import { fill, firstIssue, flow, type Issue, type SurveyDocument } from '@earshot/core';
import type { Whole } from '../shell.ts';
import { kinds } from '../view/question/kinds.ts';
import { fail } from './fail.ts';

/** The first fault of a survey document, if it has one. */
export const issueOf = (survey: unknown): Issue | undefined => firstIssue(survey, kinds);

/**
 * Looks whether a survey document can be shown.
 *
 * @param problem what has gone wrong already. It is thrown if the document does not tell why.
 * @param among the configuration in which it could not be told from the others: for want of an id, or because the id is taken.
 * @throws a `Trouble` that names the first fault.
 */
export function check(survey: unknown, problem?: unknown, among?: readonly unknown[]): void {
  const id = idOf(survey);
  const at = among?.indexOf(survey);
  if (among && id) {
    if (among.findIndex((other) => idOf(other) === id) < at!) fail('same-id', id);
    // Another tag has brought it already, or the same tag stands on the page twice.
    return;
  }
  const issue = issueOf(survey);
  if (issue) fail('bad-survey', JSON.stringify(id) ?? (among ? `[${at}]` : ''), issue);
  if (problem) throw problem;
}

/** A survey that can be shown, with the flow that leads through it. @throws a `Trouble` that names the first fault. */
export function whole(document: unknown): Whole {
  check(document);
  return { survey: fill(document as SurveyDocument), flow };
}

const idOf = (survey: unknown): unknown => (Object(survey) as { id?: unknown }).id;

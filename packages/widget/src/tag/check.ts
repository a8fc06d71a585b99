// The entry of earshot-check.js: what comes with the prompt of a survey that brings questions of its own.
import { checks, firstIssue, type Issue } from '@earshot/core';
import { fail } from './fail.ts';

/** The first fault of a survey document, if it has one. */
export const issueOf = (survey: unknown): Issue | undefined => firstIssue(survey, Object.keys(checks));

/**
 * Looks whether a survey document can be shown.
 *
 * @param problem what has gone wrong already. It is thrown if the document does not tell why.
 * @param among the configuration that it stands in: a survey without an id is named by its place there.
 * @throws a `Trouble` that names the first fault.
 */
export function check(survey: unknown, problem?: unknown, among: readonly unknown[] = [survey]): void {
  const { id } = Object(survey) as { id?: unknown };
  const at = among.indexOf(survey);
  const issue = issueOf(survey);
  if (issue) fail('bad-survey', typeof id === 'string' ? id : at, issue);
  if (among.findIndex((other) => (Object(other) as { id?: unknown }).id === id) < at) fail('same-id', id as string);
  if (problem) throw problem;
}

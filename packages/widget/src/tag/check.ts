// The entry of earshot-check.js: what comes with the prompt of a survey that brings questions of its own.
import {
  answering,
  contentIssue,
  createFlow,
  fill,
  type Issue,
  isScored,
  plainChecks,
  type SurveyDocument,
} from '@earshot/core';
import type { Whole } from '../shell.ts';
import { en } from '../text/survey/en.ts';
import { kinds } from '../view/question/kinds.ts';
import { beside } from './beside.ts';
import { fail } from './fail.ts';

const flow = createFlow(answering(plainChecks));

/** The first fault in what a survey document shows and asks, if it has one. Its targeting is for its gates. */
export const issueOf = (survey: unknown): Issue | undefined => contentIssue(survey, kinds);

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

/** What draws plain questions. */
const views = (): Promise<typeof import('./views.ts')> => beside('views');

/** The scales of the library. */
const words = (): Promise<typeof import('./words.ts')> => beside('words');

/** What marks a quiz. */
const scores = (): Promise<typeof import('./scores.ts')> => beside('scores');

/**
 * Loads whatever else a survey needs.
 *
 * @returns what gives the survey with all that; it throws a `Trouble` that names the first fault of the document.
 */
export async function bring(document: unknown): Promise<() => Whole> {
  const { questions } = document as { questions?: unknown };
  const named = Array.isArray(questions) && questions.some((question) => question?.scale && !question.labels);
  const scored = Array.isArray(questions) && questions.some(isScored);
  const [{ drawing }, scales, scoring] = await Promise.all([
    views(),
    named ? words() : undefined,
    scored ? scores() : undefined,
  ]);
  return () => {
    check(document);
    return {
      survey: fill(document as SurveyDocument),
      flow,
      more: { ...en, ...scales },
      drawing,
      derive: scoring?.derive,
    };
  };
}

const idOf = (survey: unknown): unknown => (Object(survey) as { id?: unknown }).id;

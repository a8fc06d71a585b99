import { holds } from './condition.ts';
import { isAnswer } from './question/index.ts';
import type { Question, Survey } from './survey.ts';

/** Answers by question id. */
export type Answers = Record<string, unknown>;

/**
 * The questions to be asked, in order, given what is known so far.
 * An answer to a question that is itself not asked counts for nothing.
 */
export function asked(survey: Survey, answers: Answers, attributes: Record<string, unknown> = {}): Question[] {
  const known: Answers = {};
  return survey.questions.filter(({ id, when }) => {
    if (when && !holds(when, { answers: known, attributes })) return false;
    if (Object.hasOwn(answers, id)) known[id] = answers[id];
    return true;
  });
}

/** The question that comes after `id`, or undefined at the end. Without an id, the first. */
export function next(
  survey: Survey,
  answers: Answers,
  id?: string,
  attributes?: Record<string, unknown>,
): Question | undefined {
  // By place in the survey, for a changed answer may have taken `id` itself out of the questions that are asked.
  const later = survey.questions.slice(survey.questions.findIndex((question) => question.id === id) + 1);
  return asked(survey, answers, attributes).find((question) => later.includes(question));
}

/** What a sitting asks about its survey. An interface, so that a page with simple surveys can do with a simple one. */
export interface Flow {
  /** The questions to be asked, in order, given what is known so far. */
  asked(survey: Survey, answers: Answers, attributes?: Record<string, unknown>): Question[];
  /** Whether a value answers a question. */
  isAnswer(question: Question, answer: unknown): boolean;
}

/** Everything that a survey document can say. */
export const flow: Flow = { asked, isAnswer };

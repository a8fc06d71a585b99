import { type AnyQuestion, derivers, isAnswer, markers } from '../question/index.ts';
import type { Survey } from '../survey.ts';
import type { Answers, Derived } from './walk.ts';

/** Rises when a scalar that was derived from the same answer would have another value. */
export const scoring = 1;

/**
 * What is derived from a whole set of answers when it is submitted, so that a report need not know how:
 * `<question>.<name>` for what a question derives; in a quiz, `total` points and their `share` of those that could be
 * earned; and the version of the `scoring`. Empty if there is nothing to derive.
 *
 * @example
 * derive(survey, { search: { functional: 1, dysfunctional: 5 } }) // { 'search.category': 'O', scoring: 1 }
 */
export function derive(survey: Survey, answers: Answers): Derived {
  const derived: Derived = {};
  for (const question of survey.questions) {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    if (answer === undefined || !isAnswer(question, answer)) continue;
    for (const [name, value] of Object.entries(deriveOf(question)?.(question, answer) ?? {}))
      derived[`${question.id}.${name}`] = value;
  }
  const { total, possible } = points(survey, answers);
  if (possible > 0) Object.assign(derived, { total, share: total / possible });
  return Object.keys(derived).length > 0 ? { ...derived, scoring } : derived;
}

/**
 * What each answer to a quiz earned, 0…1, by question: null where the question was left out. Questions without a key are
 * not among them.
 *
 * @example
 * marks(survey, { capital: 'paris' }) // { capital: 1, river: null }
 */
export function marks(survey: Survey, answers: Answers): Record<string, number | null> {
  const earned: Record<string, number | null> = Object.create(null);
  for (const question of survey.questions) {
    if (!('key' in question) || question.key === undefined) continue;
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    const given = answer !== undefined && isAnswer(question, answer);
    earned[question.id] = given ? (markOf(question)?.(question, answer) ?? null) : null;
  }
  return earned;
}

function points(survey: Survey, answers: Answers): { total: number; possible: number } {
  const earned = marks(survey, answers);
  let [total, possible] = [0, 0];
  for (const question of survey.questions) {
    if (!(question.id in earned)) continue;
    const worth = 'points' in question && typeof question.points === 'number' ? question.points : 1;
    total += (earned[question.id] ?? 0) * worth;
    possible += worth;
  }
  return { total, possible };
}

type Deriver<T> = (question: AnyQuestion, answer: unknown) => T;

const deriveOf = ({ type }: AnyQuestion): Deriver<Derived> | undefined =>
  Object.hasOwn(derivers, type) ? (derivers[type as keyof typeof derivers] as Deriver<Derived>) : undefined;

const markOf = ({ type }: AnyQuestion): Deriver<number | null> | undefined =>
  Object.hasOwn(markers, type) ? (markers[type as keyof typeof markers] as Deriver<number | null>) : undefined;

import type { Condition } from '../condition.ts';
import type { Question } from '../survey.ts';

/** One condition within a document: itself, its place, and the conditions around it. */
export interface Clause {
  condition: Condition;
  path: readonly (string | number)[];
  around: readonly Condition[];
}

/** A condition and all that are within it, from the outside in. */
export function clauses(condition: Condition, path: Clause['path'], around: readonly Condition[] = []): Clause[] {
  const within = [...around, condition];
  const parts: [Condition, Clause['path']][] =
    'all' in condition
      ? condition.all.map((part, i) => [part, [...path, 'all', i]])
      : 'any' in condition
        ? condition.any.map((part, i) => [part, [...path, 'any', i]])
        : 'not' in condition
          ? [[condition.not, [...path, 'not']]]
          : [];
  return [{ condition, path, around }, ...parts.flatMap(([part, at]) => clauses(part, at, within))];
}

/** Every condition of a question: its own, and those of its jumps. */
export const conditionsOf = ({ when, jump = [] }: Pick<Question, 'when' | 'jump'>): [Condition, Clause['path']][] => [
  ...(when ? [[when, ['when']] as [Condition, Clause['path']]] : []),
  ...jump.flatMap(({ when }, i): [Condition, Clause['path']][] => (when ? [[when, ['jump', i, 'when']]] : [])),
];

/** The questions that a question's conditions look at. */
export const namedIn = (question: Question): ReadonlySet<string> =>
  new Set(
    conditionsOf(question).flatMap(([condition, path]) =>
      clauses(condition, path).flatMap(({ condition }) => ('answer' in condition ? [condition.answer] : [])),
    ),
  );

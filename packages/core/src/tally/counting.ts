import { addAnswer, emptyHistogram, type Histogram, mergeHistograms } from './histogram.ts';

/** How answers become a tally: what each type of question declares, so that nobody else has to know its answers. */
export interface Counting<A, T> {
  empty(): T;
  /** The tally with one more answer. */
  add(tally: T, answer: A): T;
  /** Both tallies as one: associative and commutative, with `empty()` as identity. */
  merge(a: T, b: T): T;
}

/** Counts answers that are one value each. */
export const byValue: Counting<string | number | boolean, Histogram> = {
  empty: emptyHistogram,
  add: addAnswer,
  merge: mergeHistograms,
};

/**
 * The tally of answers, each with how often it was given, as an engine counts them.
 *
 * @example
 * counted(byValue, [[9, 120], [3, 14]]).counts // { 3: 14, 9: 120 }
 */
export function counted<A, T>(
  { empty, add, merge }: Counting<A, T>,
  answers: Iterable<readonly [answer: A, times: number]>,
): T {
  let total = empty();
  for (const [answer, times] of answers) {
    // A tally of so many equal answers by doubling: a million of them are twenty steps.
    let power = add(empty(), answer);
    for (let left = times; left >= 1; left = Math.floor(left / 2)) {
      if (left % 2 === 1) total = merge(total, power);
      power = merge(power, power);
    }
  }
  return total;
}

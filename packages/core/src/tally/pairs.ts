import type { Histogram } from './histogram.ts';
import { mergeAllHistograms } from './histogram.ts';
import type { Moments } from './moments.ts';

/**
 * How often one respondent gave this first answer and that second one: the same question before and after, or two questions of
 * one response. Plain JSON that any engine can count (`SELECT first, second, COUNT(*) … GROUP BY first, second`).
 */
export interface Pairs {
  /** Second answers by value, by first answer. */
  counts: Record<string, Record<string, number>>;
}

/**
 * The tally of nothing yet: merged with any other it changes nothing.
 *
 * @example
 * emptyPairs() // { counts: {} }
 */
export const emptyPairs = (): Pairs => ({ counts: {} });

/**
 * The tally with one more pair of answers. It copies the tally; for many at once use `tallyPairs`.
 *
 * @example
 * addPair(emptyPairs(), 7, 9).counts // { 7: { 9: 1 } }
 */
export const addPair = (tally: Pairs, first: string | number | boolean, second: string | number | boolean): Pairs =>
  mergePairs(tally, { counts: { [String(first)]: { [String(second)]: 1 } } });

/**
 * The tally of many pairs of answers.
 *
 * @example
 * tallyPairs([[7, 9], [7, 9], ['no', true]]).counts // { 7: { 9: 2 }, no: { true: 1 } }
 */
export function tallyPairs(pairs: Iterable<readonly [string | number | boolean, string | number | boolean]>): Pairs {
  const rows = new Map<string, Map<string, number>>();
  for (const [first, second] of pairs) {
    const row = rows.get(String(first)) ?? new Map<string, number>();
    rows.set(String(first), row.set(String(second), (row.get(String(second)) ?? 0) + 1));
  }
  return { counts: Object.fromEntries([...rows].map(([first, row]) => [first, Object.fromEntries(row)])) };
}

/**
 * Both tallies as one. Associative and commutative; `emptyPairs()` is its identity.
 *
 * @example
 * mergePairs(tallyPairs([[7, 9]]), tallyPairs([[7, 9], [7, 8]])).counts // { 7: { 8: 1, 9: 2 } }
 */
export function mergePairs(a: Pairs, b: Pairs): Pairs {
  // A map, not an object: an answer may be called __proto__.
  const rows = new Map<string, Histogram[]>();
  for (const tally of [a, b])
    for (const [first, counts] of Object.entries(tally.counts))
      rows.set(first, [...(rows.get(first) ?? []), { counts, unanswered: {} }]);
  return { counts: Object.fromEntries([...rows].map(([first, row]) => [first, mergeAllHistograms(row).counts])) };
}

/** Pairs whose answers both have a number, with how often each came. */
export interface ScaledPairs {
  n: number;
  pairs: { first: number; second: number; count: number }[];
  /** Pairs of which one answer or both are not on the scale. */
  invalid: number;
}

/**
 * Reads the pairs with a number for each answer of the scale; any other answer makes its pair invalid.
 *
 * @example
 * onScales(tallyPairs([[7, 9], [7, 'x']]), new Map([['7', 7], ['9', 9]])) // { n: 1, pairs: [{ first: 7, second: 9, count: 1 }], invalid: 1 }
 */
export function onScales(tally: Pairs, scale: ReadonlyMap<string, number>): ScaledPairs {
  const read: ScaledPairs = { n: 0, pairs: [], invalid: 0 };
  for (const [a, row] of Object.entries(tally.counts))
    for (const [b, count] of Object.entries(row)) {
      if (!(Number.isSafeInteger(count) && count > 0)) continue;
      const [first, second] = [scale.get(a), scale.get(b)];
      if (first === undefined || second === undefined) read.invalid += count;
      else {
        read.n += count;
        read.pairs.push({ first, second, count });
      }
    }
  return read;
}

/**
 * Moments of the first answer less the second, for a paired difference.
 *
 * @example
 * pairMoments({ n: 2, pairs: [{ first: 9, second: 7, count: 1 }, { first: 7, second: 7, count: 1 }], invalid: 0 }) // { n: 2, mean: 1, m2: 2 }
 */
export function pairMoments({ n, pairs }: ScaledPairs): Moments {
  if (n === 0) return { n: 0, mean: 0, m2: 0 };
  const mean = pairs.reduce((sum, { first, second, count }) => sum + (first - second) * count, 0) / n;
  return {
    n,
    mean,
    m2: pairs.reduce((sum, { first, second, count }) => sum + count * (first - second - mean) ** 2, 0),
  };
}

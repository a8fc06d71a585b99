import type { Histogram } from './histogram.ts';

/** Whole numbers below this, which is every scale there is, are counted by index. */
const small = 128;

/**
 * The tally of many answers to one question, for about the price of a loop over an array of counters.
 * Add it to what was counted before with `mergeHistograms`.
 *
 * @example
 * tallyAnswers([9, 10, 9, 'other']).counts // { 9: 2, 10: 1, other: 1 }
 */
export function tallyAnswers(
  answers: ArrayLike<string | number | boolean> | Iterable<string | number | boolean>,
): Histogram {
  const list = typeof answers === 'object' && 'length' in answers ? answers : [...answers];
  const scale = new Float64Array(small);
  const others = new Map<string, number>();
  for (let i = 0; i < list.length; i++) {
    const answer = list[i]!;
    // A whole number within the scale is its own index; NaN, fractions and −1 are not.
    if (typeof answer === 'number' && answer >>> 0 === answer && answer < small) scale[answer]!++;
    else others.set(String(answer), (others.get(String(answer)) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  for (const [value, count] of scale.entries()) if (count > 0) counts.set(String(value), count);
  for (const [value, count] of others) counts.set(value, (counts.get(value) ?? 0) + count);
  return { counts: Object.fromEntries(counts), unanswered: {} };
}

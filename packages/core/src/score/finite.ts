import { badCounts } from './bad-counts.ts';
import type { Score } from './score.ts';

/**
 * A score when the answers are a good part of all there could be, such as 80 of 200 customers: error and interval shrink around the
 * value by √(1 − n/N), to nothing when everybody answered. Exact for means; close for shares and NPS.
 *
 * The factor √((N − n)/(N − 1)) that is often printed goes with a variance whose divisor is N, which a sample does not have.
 *
 * @param population how many people there are. Fewer than answers are a mistake: no value, and the warning `bad-counts`.
 * @see Cochran 1977, "Sampling Techniques", 3rd edition, 2.6
 *
 * @example
 * finitePopulation(rate(40, 80), 200).interval // [0.4170…, 0.5829…]
 */
export function finitePopulation(score: Score, population: number): Score {
  const { value, n, se, interval } = score;
  if (!(population >= n && population < Number.POSITIVE_INFINITY)) return badCounts(score.method, score);
  if (value === null) return score;
  const left = Math.sqrt(1 - n / Math.max(1, population));
  return {
    ...score,
    se: se === null ? null : se * left,
    interval: interval && [value - (value - interval[0]) * left, value + (interval[1] - value) * left],
    counts: { ...score.counts, population },
  };
}

import { atLeast, atMost, firstWhole } from '../distribution/binomial.ts';
import { normalQuantile } from '../distribution/normal.ts';
import type { Histogram } from '../tally/histogram.ts';
import { type NumberCount, numbersIn } from './numbers-in.ts';
import { type Score, type ScoreOptions, scoreOf } from './score.ts';
import { unscored, warned } from './unscored.ts';

/**
 * The number that a share `p` of all numbers stays below, such as the 0.9 of response times: half of all customers wait no longer
 * than the median, nine of ten no longer than the ninth decile. In the unit of the answers.
 *
 * value: between the two numbers around rank 1 + (n − 1)p, in proportion · interval: from the l-th to the u-th smallest number, where
 * fewer than l, or at least u, of n numbers fall below the quantile with a chance of at most (1 − level)/2 each, by the binomial
 * distribution. It asks nothing of the shape of the distribution and never holds less often than its level says.
 *
 * Where even the smallest or the largest number is not far enough out, as for the ninth decile of ten answers, there is no interval, and
 * the warning is `unbounded`. There is no standard error. Numbers of any kind count; on a scale with few points take the mean.
 *
 * The tally holds each number once, with how often it came: count whole seconds, or write them with `significant`.
 *
 * @param p 0…1; anything else has no value, and the warning `bad-target`
 *
 * @see Hyndman & Fan 1996, "Sample quantiles in statistical packages", The American Statistician 50(4), type 7, for the value
 * @see Thompson 1936, "On confidence ranges for the median and other expectation distributions", Annals of Mathematical Statistics 7(3), for the interval
 *
 * @example
 * const minutes = tallyAnswers([2, 3, 3, 5, 8, 9, 12, 15, 21, 60]);
 * quantile(minutes, 0.9).value // 24.9
 * quantile(minutes, 0.5).interval // [3, 21]
 */
export function quantile(tally: Histogram, p: number, options: ScoreOptions = {}): Score {
  const method = 'quantile/order-statistics';
  const { n, numbers, counts } = numbersIn(tally);
  if (!(p >= 0 && p <= 1)) return unscored(method, n, counts, options, 'bad-target');
  const score = scoreOf(method, n, counts, options, () => ({
    value: at(numbers, 1 + (n - 1) * p),
    se: null,
    interval: (level) => {
      const [low, high] = ranks(n, p, (1 - level) / 2);
      return low > 0 && high <= n ? [at(numbers, low), at(numbers, high)] : null;
    },
  }));
  return n > 0 && score.interval === null ? warned(score, 'unbounded') : score;
}

/**
 * The median, which half of all numbers stay below: `quantile` at ½.
 *
 * @see Hyndman & Fan 1996, "Sample quantiles in statistical packages", The American Statistician 50(4)
 * @see Thompson 1936, "On confidence ranges for the median and other expectation distributions", Annals of Mathematical Statistics 7(3)
 *
 * @example
 * median(tallyAnswers([2, 3, 3, 5, 8, 9, 12, 15, 21, 60])).value // 8.5
 */
export const median = (tally: Histogram, options: ScoreOptions = {}): Score => quantile(tally, 0.5, options);

/** Beyond this the binomial distribution takes long, and is normal to within a rank or two. */
const many = 1e7;

/** The ranks of the interval, with at most `tail` beyond each; 0, or more than `n`, where there is no such rank. */
function ranks(n: number, p: number, tail: number): [low: number, high: number] {
  if (n > many) {
    const margin = normalQuantile(1 - tail) * Math.sqrt(n * p * (1 - p)) + 1;
    return [Math.floor(n * p - margin), Math.ceil(n * p + margin)];
  }
  return [firstWhole(n + 1, (k) => atMost(k, n, p) > tail), firstWhole(n + 1, (k) => atLeast(k, n, p) <= tail)];
}

/** The number at a rank from 1 on; between two ranks, in proportion. */
function at(numbers: readonly NumberCount[], rank: number): number {
  const [whole, part] = [Math.floor(rank), rank % 1];
  let passed = 0;
  let below: number | undefined;
  for (const { number, count } of numbers) {
    passed += count;
    if (below !== undefined) return below + part * (number - below);
    if (passed < whole) continue;
    if (part === 0 || passed > whole) return number;
    below = number;
  }
  return below ?? Number.NaN;
}

import type { Histogram } from '../tally/histogram.ts';
import { between, onScale, wholeNumbers } from '../tally/scale.ts';
import { defaultTop } from './csat.ts';
import { meanScore } from './mean.ts';
import type { Score } from './score.ts';
import { type ShareOptions, shareScore } from './share.ts';

export interface RatingOptions extends ShareOptions {
  /** The first point of the scale. @default 1 */
  from?: 0 | 1;
  /** How many points the scale has. @default 5 */
  points?: number;
  /** How many points at its good end count. @default 2, or 1 on two and three points */
  top?: number;
  /** Which end is better; where neither is, the upper end counts. @default 'higher' */
  better?: 'higher' | 'lower' | null;
}

/**
 * The share of answers at the good end of a rating scale, 0…1, with Wilson's interval unless another is given.
 *
 * @see Wilson 1927, "Probable inference, the law of succession, and statistical inference", JASA 22(158)
 *
 * @example
 * ratingBox({ counts: { 1: 30, 2: 20, 5: 10 }, unanswered: {} }, { better: 'lower' }).value // 0.8333…
 */
export function ratingBox(tally: Histogram, options: RatingOptions = {}): Score {
  const { from = 1, points = 5, top = defaultTop(points), better = 'higher' } = options;
  const last = from + points - 1;
  const scale = onScale(tally, wholeNumbers(from, last));
  const [what, good] =
    better === 'lower'
      ? ['bottom', between(scale, from, from + top - 1)]
      : ['top', between(scale, last - top + 1, last)];
  return shareScore(`${what}-${top}-box`, good, scale.n, { good, others: scale.n - good, ...scale.leftOut }, options);
}

/**
 * The mean of a rating, in points of its scale, with Student's interval. Where less is better, the score says so.
 *
 * @see Student 1908, "The probable error of a mean", Biometrika 6(1)
 *
 * @example
 * ratingMean({ counts: { 0: 1, 4: 3 }, unanswered: {} }, { from: 0 }).value // 3
 */
export function ratingMean(tally: Histogram, options: RatingOptions = {}): Score {
  const { from = 1, points = 5, better } = options;
  const score = meanScore('mean', onScale(tally, wholeNumbers(from, from + points - 1)), options);
  return better === 'lower' ? { ...score, better } : score;
}

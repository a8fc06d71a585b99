import type { Histogram } from '../tally/histogram.ts';
import { between, onScale, wholeNumbers } from '../tally/scale.ts';
import { meanScore } from './mean.ts';
import type { Score } from './score.ts';
import { type ShareOptions, shareScore } from './share.ts';

export interface CsatOptions extends ShareOptions {
  /** The number of points of the scale, which starts at 1. @default 5 */
  points?: number;
  /** How many points at the top count as satisfied. @default 2, or 1 on two and three points */
  top?: number;
}

/** How many points count as satisfied where nothing is said: the upper two, or the uppermost of a short scale. */
export const defaultTop = (points: number): number => (points < 4 ? 1 : 2);

/**
 * Customer satisfaction as the share of satisfied answers, 0…1, with Wilson's interval unless another is given.
 *
 * @see Brown, Cai & DasGupta 2001, "Interval estimation for a binomial proportion", Statistical Science 16(2)
 *
 * @example
 * csatTopBox({ counts: { 5: 30, 4: 20, 2: 10 }, unanswered: {} }).value // 0.8333…
 */
export function csatTopBox(tally: Histogram, options: CsatOptions = {}): Score {
  const { points = 5, top = defaultTop(points) } = options;
  const scale = onScale(tally, wholeNumbers(1, points));
  const satisfied = between(scale, points - top + 1, points);
  const counts = { satisfied, others: scale.n - satisfied, ...scale.leftOut };
  return shareScore(`top-${top}-box`, satisfied, scale.n, counts, options);
}

/**
 * Customer satisfaction as a mean, in points of the scale, with Student's interval.
 *
 * @example
 * csatMean({ counts: { 5: 3, 4: 1 }, unanswered: {} }).value // 4.75
 */
export function csatMean(tally: Histogram, options: CsatOptions = {}): Score {
  return meanScore('mean', onScale(tally, wholeNumbers(1, options.points ?? 5)), options);
}

import type { Moments } from '../tally/moments.ts';
import { momentsOn, type Scaled } from '../tally/scale.ts';
import { meanOf } from './mean-of.ts';
import type { Score, ScoreOptions } from './score.ts';

/**
 * The mean of a scale of numbers, in its points, with Student's interval: m ± t(n − 1) · s/√n, where
 * s² = Σ(x − m)²/(n − 1). Not clamped to the scale. Fewer than two answers have no interval.
 *
 * @see Student 1908, "The probable error of a mean", Biometrika 6(1)
 */
export const meanScore = (what: string, scale: Scaled, options: ScoreOptions): Score =>
  meanOf(what, momentsOn(scale), { ...Object.fromEntries(scale.counts), ...scale.leftOut }, options);

/**
 * The mean of numbers of any size, such as seconds or amounts, with Student's interval as above.
 *
 * @example
 * momentsMean(momentsOf([2, 4, 9])).value // 5
 */
export const momentsMean = (tally: Moments, options: ScoreOptions = {}): Score =>
  meanOf('mean', tally, { n: tally.n }, options);

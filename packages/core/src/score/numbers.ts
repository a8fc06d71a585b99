import type { Histogram } from '../tally/histogram.ts';
import { momentsOn, numbersOf, onScale } from '../tally/scale.ts';
import { meanOf } from './mean-of.ts';
import { median } from './quantile.ts';
import type { Score, ScoreOptions } from './score.ts';
import { warned } from './unscored.ts';

/** Which numbers are answers; the others are invalid. */
export type Fits = (number: number) => boolean;

/** The mean of answers that are numbers, in their unit, with Student's interval. */
export function numbersMean(tally: Histogram, fits: Fits, options: ScoreOptions = {}): Score {
  const { n, counts, leftOut } = onScale(tally, fitting(tally, fits));
  return meanOf('mean', momentsOn({ n, counts, leftOut }), { n, ...leftOut }, options);
}

/** Their median, with the interval of `quantile`. */
export function numbersMedian(tally: Histogram, fits: Fits, options: ScoreOptions = {}): Score {
  const { counts, leftOut } = onScale(tally, fitting(tally, fits));
  const score = median({ ...tally, counts: Object.fromEntries(counts) }, options);
  const whole = { ...score, counts: { ...score.counts, ...leftOut } };
  return leftOut.invalid > 0 ? warned(whole, 'invalid-answers') : whole;
}

const fitting = ({ counts }: Histogram, fits: Fits): string[] =>
  [...numbersOf(Object.keys(counts))].filter(([, number]) => fits(number)).map(([answer]) => answer);

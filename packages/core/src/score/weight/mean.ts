import { studentQuantile } from '../../distribution/student.ts';
import { isMoments } from '../../tally/moments.ts';
import { areWeights, type WeightedHistogram, weightedOnScale } from '../../tally/weighted.ts';
import type { WeightedMoments } from '../../tally/weighted-moments.ts';
import { badCounts } from '../bad-counts.ts';
import { type Score, type ScoreOptions, scoreOf } from '../score.ts';
import { warned } from '../unscored.ts';
import { weightedScore } from './score.ts';

export interface WeightedMeanOptions extends ScoreOptions {
  /** All answers of the scale, which are numbers; any other is invalid. */
  values: readonly (string | number)[];
}

/**
 * The mean of weighted answers on a scale, in its points: m = Σwx/Σw, the linearised standard error
 * √(n/(n − 1) · Σw²(x − m)²)/Σw, and m ± t(n − 1) · se. With equal weights it is the unweighted mean's in every figure.
 *
 * @see Särndal, Swensson & Wretman 1992, "Model Assisted Survey Sampling", 5.7
 *
 * @example
 * weightedMean(tallyWeighted([5, 4, 1], [2, 1, 1]), { values: [1, 2, 3, 4, 5] }).value // 3.75
 */
export const weightedMean = (tally: WeightedHistogram, options: WeightedMeanOptions): Score => {
  const scale = weightedOnScale(tally, options.values.map(String));
  return weightedScore('weighted-mean/t', scale, {}, options, Number, ({ value, se }, level) =>
    around(value, se, scale.n, level),
  );
};

/**
 * The mean of weighted numbers of any size, such as seconds or amounts, with error and interval as above.
 *
 * @example
 * weightedMomentsMean(addWeightedMoment(addWeightedMoment(emptyWeightedMoments(), 10, 3), 20, 1)).value // 12.5
 */
export function weightedMomentsMean({ n, weighted, squared }: WeightedMoments, options: ScoreOptions = {}): Score {
  if (![weighted, squared].every(isMoments) || !areWeights(n, weighted.n, squared.n))
    return badCounts('weighted-mean/t', options);
  const value = weighted.mean;
  const effective = n > 0 ? (weighted.n / squared.n) * weighted.n : 0;
  // Σw²(x − m)² around the weighted mean, from the one around its own.
  const error = squared.m2 / squared.n + (squared.mean - value) ** 2;
  const se = n < 2 ? null : Math.sqrt(((n / (n - 1)) * error) / effective);
  const score = scoreOf('weighted-mean/t', n, { weight: weighted.n, effective }, options, () => ({
    value,
    se,
    interval: (level) => around(value, se, n, level),
  }));
  return n > 0 && effective < 30 ? warned(score, 'n<30') : score;
}

function around(value: number, se: number | null, n: number, level: number): [number, number] | null {
  if (se === null) return null;
  const margin = se && studentQuantile((1 + level) / 2, n - 1) * se;
  return [value - margin, value + margin];
}

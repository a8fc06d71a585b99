import { type WeightedHistogram, weightedOnScale } from '../../tally/weighted.ts';
import type { Score } from '../score.ts';
import { type ShareOptions, wilson } from '../share.ts';
import { weightedScore, weightOf } from './score.ts';

export interface WeightedShareOptions extends ShareOptions {
  /** The answers whose share is asked for, such as 4 and 5 for satisfied. */
  counted: readonly (string | number)[];
  /** All answers of the scale; any other is invalid. @default whatever was answered */
  values?: readonly (string | number)[];
}

/**
 * The share of some answers among weighted ones, 0…1: Σw(counted)/Σw, its linearised standard error, and Wilson's interval unless
 * another is given, with Kish's effective number of answers for n.
 *
 * @see Kish 1965, "Survey Sampling", 11.7
 *
 * @example
 * weightedShare(tallyWeighted([5, 4, 1], [2, 1, 1]), { counted: [4, 5], values: [1, 2, 3, 4, 5] }).value // 0.75
 */
export function weightedShare(tally: WeightedHistogram, options: WeightedShareOptions): Score {
  const { interval = wilson, values = Object.keys(tally.counts) } = options;
  const wanted = new Set(options.counted.map(String));
  const scale = weightedOnScale(tally, values.map(String));
  const counted = weightOf(scale, (answer) => wanted.has(answer));
  const others = weightOf(scale, (answer) => !wanted.has(answer));
  return weightedScore(
    `weighted-share/${interval.method}`,
    scale,
    { counted, others },
    options,
    (answer) => Number(wanted.has(answer)),
    // The sums may differ in the last digit from the whole; at the borders they must not.
    ({ effective }, level) =>
      interval(others === 0 ? effective : (counted / scale.weight) * effective, effective, level),
  );
}

import type { ConstantSumOptions, ConstantSumTally } from '../tally/constant-sum.ts';
import { countable } from '../tally/scale.ts';
import { meanOf } from './mean-of.ts';
import type { Score, ScoreOptions } from './score.ts';

/**
 * The mean share of the points that each option was given, 0…1, with Student's interval, clamped. Shares sum to 1.
 *
 * @see Torgerson 1958, "Theory and Methods of Scaling", chapter 6
 *
 * @example
 * constantSumShares(addConstantSum(emptyConstantSum(), { price: 70, speed: 30 }, ['price', 'speed'])).price.value // 0.7
 */
export function constantSumShares(
  tally: ConstantSumTally,
  { total = 100, ...options }: ScoreOptions & Pick<ConstantSumOptions, 'total'> = {},
): Record<string, Score> {
  const share = (moments: ConstantSumTally['options'][string]): Score => {
    const score = meanOf('constant-sum', moments, { invalid: countable(tally.invalid) }, options, 1 / total);
    const interval = score.interval && ([Math.max(0, score.interval[0]), Math.min(1, score.interval[1])] as const);
    return { ...score, interval: interval && [...interval] };
  };
  return Object.fromEntries(Object.entries(tally.options).map(([option, moments]) => [option, share(moments)]));
}

import type { Moments } from '../tally/moments.ts';
import type { Difference } from './compare/evidence.ts';
import { meanDifference } from './compare/mean-difference.ts';
import type { ScoreOptions } from './score.ts';

/** How an attribute moves overall satisfaction where it is bad, and where it is good. */
export interface PenaltyReward {
  /** Overall where the attribute was rated low, less where it was rated in the middle. Far below zero: a must-be. */
  penalty: Difference;
  /** Overall where the attribute was rated high, less where it was rated in the middle. Far above zero: attractive. */
  reward: Difference;
}

/**
 * Penalty and reward of an attribute: Kano's kinds of feature derived from ratings instead of asked, with Welch's intervals.
 * The tallies are of the overall rating, by how the same visitors rated the attribute. Association, not cause.
 *
 * @see Brandt 1987, "A procedure for identifying value-enhancing service components", in Add Value to Your Service, American Marketing Association
 *
 * @example
 * penaltyReward({ low: momentsOf([2, 1]), middle: momentsOf([5, 6]), high: momentsOf([6, 6]) }).penalty.value // -4
 */
export const penaltyReward = (
  overall: Record<'low' | 'middle' | 'high', Moments>,
  options: ScoreOptions = {},
): PenaltyReward => ({
  penalty: meanDifference(overall.low, overall.middle, options),
  reward: meanDifference(overall.high, overall.middle, options),
});

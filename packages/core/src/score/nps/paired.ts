import { onScales, type Pairs, pairMoments } from '../../tally/pairs.ts';
import { wholeNumbers } from '../../tally/scale.ts';
import type { Difference } from '../compare/evidence.ts';
import { pairedDifference } from '../compare/mean-difference.ts';
import { npsValue } from '../nps.ts';
import type { ScoreOptions } from '../score.ts';

/**
 * One NPS less another of the same people, −2…2, from how often which first answer met which second one: Student's paired t on
 * −1, 0 and 1. Far more telling than `npsDifference` where most keep to their group.
 *
 * @see Student 1908, "The probable error of a mean", Biometrika 6(1)
 *
 * @example
 * npsPaired(tallyPairs([[9, 6], [10, 8], [7, 7], [6, 7], [10, 9]])).value // 0.4
 */
export function npsPaired(tally: Pairs, options: ScoreOptions = {}): Difference {
  const scaled = onScales(tally, new Map(wholeNumbers(0, 10).map((answer) => [answer, npsValue(answer)])));
  const counts = { pairs: scaled.n, invalid: scaled.invalid };
  return { ...pairedDifference(pairMoments(scaled), options, counts), method: 'nps-paired/t' };
}

import { normalQuantile } from '../../distribution/normal.ts';
import type { Histogram } from '../../tally/histogram.ts';
import { tango } from '../interval/tango.ts';
import { netShare, npsGroups } from '../nps.ts';
import { type Score, type ScoreOptions, scoreOf } from '../score.ts';

/**
 * Net Promoter Score with Tango's score interval: the scores that a test would not reject. It needs no made-up answers and covers
 * about as well as the adjusted Wald interval of `npsScore`, which is simpler to explain.
 *
 * @see Tango 1998, "Equivalence test and confidence interval for the difference in proportions for the paired-sample design", Statistics in Medicine 17(8)
 * @see Rocks 2016, "Interval estimation for the Net Promoter Score", The American Statistician 70(4), for its use on NPS
 *
 * @example
 * npsTango({ counts: { 10: 6, 8: 3, 3: 1 }, unanswered: {} }).interval // [-0.0200…, 0.7931…]
 */
export function npsTango(tally: Histogram, options: ScoreOptions = {}): Score {
  const groups = npsGroups(tally);
  return scoreOf('nps/tango', groups.n, groups.counts, options, () => ({
    ...netShare(groups),
    interval: (level) => tango(groups.promoters, groups.detractors, groups.n, normalQuantile((1 + level) / 2)),
  }));
}

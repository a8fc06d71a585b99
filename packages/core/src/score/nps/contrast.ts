import { chiSquaredQuantile } from '../../distribution/chi-squared.ts';
import type { Histogram } from '../../tally/histogram.ts';
import { netShare, npsGroups } from '../nps.ts';
import { type Score, type ScoreOptions, scoreOf } from '../score.ts';

/**
 * Net Promoter Score with Goodman's interval for contrasts: wide enough to hold for any number of weightings of the three groups
 * that one may think of afterwards, not for the NPS alone. θ ± √(χ²₂(level)) · se, clamped to −1…1.
 *
 * @see Goodman 1964, "Simultaneous confidence intervals for contrasts among multinomial populations", Annals of Mathematical Statistics 35(2)
 *
 * @example
 * npsContrast({ counts: { 10: 6, 8: 3, 3: 1 }, unanswered: {} }).interval // [-0.0192…, 1]
 */
export function npsContrast(tally: Histogram, options: ScoreOptions = {}): Score {
  const groups = npsGroups(tally);
  return scoreOf('nps/goodman', groups.n, groups.counts, options, () => {
    const { value, se } = netShare(groups);
    return {
      value,
      se,
      interval: (level) => {
        const margin = Math.sqrt(chiSquaredQuantile(level, 2)) * se;
        return [Math.max(-1, value - margin), Math.min(1, value + margin)];
      },
    };
  });
}

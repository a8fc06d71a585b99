import { studentQuantile } from '../distribution/student.ts';
import { badCounts } from './bad-counts.ts';
import { type Score, type ScoreOptions, scoreOf } from './score.ts';

/**
 * The mean of a tally that has counted its numbers already, with Student's interval.
 *
 * @param m2 Σ(x − mean)², as in `Moments`.
 * @param scale what one of the tally's units is worth in the score's, such as 0.01 for percent. @default 1
 */
export function meanOf(
  what: string,
  { n, mean, m2 }: { n: number; mean: number; m2: number },
  counts: Record<string, number>,
  options: ScoreOptions,
  scale = 1,
): Score {
  if (!(n >= 0 && [n, mean, m2].every(Number.isFinite))) return badCounts(`${what}/t`, options);
  return scoreOf(`${what}/t`, n, counts, options, () => {
    const value = mean * scale;
    const se = n < 2 ? null : Math.sqrt(Math.max(0, m2) / (n - 1) / n) * Math.abs(scale);
    return {
      value,
      se,
      interval: (level) => {
        if (se === null) return null;
        const margin = se && studentQuantile((1 + level) / 2, n - 1) * se;
        return [value - margin, value + margin];
      },
    };
  });
}

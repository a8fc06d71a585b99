import { studentQuantile } from '../distribution/student.ts';
import type { Scaled } from '../tally/scale.ts';
import { type Score, type ScoreOptions, scoreOf } from './score.ts';

/**
 * The mean of a scale of numbers, in its points, with Student's interval: m ± t(n − 1) · s/√n, where
 * s² = Σ(x − m)²/(n − 1). Not clamped to the scale. Fewer than two answers have no interval.
 *
 * @see Student 1908, "The probable error of a mean", Biometrika 6(1)
 */
export function meanScore(what: string, scale: Scaled, options: ScoreOptions): Score {
  const { n, leftOut } = scale;
  const values = [...scale.counts].map(([value, count]) => [Number(value), count] as const);
  return scoreOf(`${what}/t`, n, { ...Object.fromEntries(scale.counts), ...leftOut }, options, () => {
    const mean = values.reduce((sum, [x, count]) => sum + x * count, 0) / n;
    // Around the mean, not through Σx²: squares of large sums would cancel.
    const squares = values.reduce((sum, [x, count]) => sum + count * (x - mean) ** 2, 0);
    const se = n < 2 ? null : Math.sqrt(squares / (n - 1) / n);
    return {
      value: mean,
      se,
      interval: (level) => {
        if (se === null) return null;
        const margin = se && studentQuantile((1 + level) / 2, n - 1) * se;
        return [mean - margin, mean + margin];
      },
    };
  });
}

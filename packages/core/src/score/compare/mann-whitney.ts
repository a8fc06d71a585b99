import { normalTwoSided } from '../../distribution/normal-cdf.ts';
import { studentQuantile } from '../../distribution/student.ts';
import type { Scaled } from '../../tally/scale.ts';
import { type ScoreOptions, scoreOf } from '../score.ts';
import { unscored } from '../unscored.ts';
import { type Difference, noEvidence } from './evidence.ts';

/**
 * Whether one group answers higher than another on an ordered scale, without pretending that its points are equally far apart.
 * The value is the chance that an answer of the first group is above one of the second, ties counted half: ½ is no difference.
 *
 * U = Σ over pairs of 1 (above) and ½ (tied) · value = U/(n₁n₂) · z = (U − n₁n₂/2)/σ,
 * σ² = n₁n₂/12 · ((N + 1) − Σ(t³ − t)/(N(N − 1))), t answers on each point of the scale; no continuity correction.
 * Standard error and interval are Brunner & Munzel's, which hold whatever the two spreads: value ± t⁻¹(df) · se, clamped to 0…1.
 *
 * @param first read against the same scale as `second`, whose points are in ascending order: `onScale(tally, wholeNumbers(1, 5))`.
 *
 * @see Mann & Whitney 1947, "On a test of whether one of two random variables is stochastically larger than the other", Annals of Mathematical Statistics 18(1)
 * @see Brunner & Munzel 2000, "The nonparametric Behrens–Fisher problem", Biometrical Journal 42(1)
 *
 * @example
 * const points = ['1', '2', '3'];
 * mannWhitney(onScale(tallyAnswers([2, 3, 3]), points), onScale(tallyAnswers([1, 1, 2, 3]), points)).value // 0.7916…
 */
export function mannWhitney(first: Scaled, second: Scaled, options: ScoreOptions = {}): Difference {
  const method = 'mann-whitney/brunner-munzel';
  const n = first.n + second.n;
  const counts: Record<string, number> = {
    n1: first.n,
    n2: second.n,
    invalid: first.leftOut.invalid + second.leftOut.invalid,
  };
  if (first.n === 0 || second.n === 0) return { ...unscored(method, n, counts, options, 'empty'), ...noEvidence };
  const points = [...first.counts].map(([value, count]) => [count, second.counts.get(value) ?? 0] as const);
  const [above, below] = [placements(points), placements(points.map(([a, b]) => [b, a] as const))];
  const value = above.mean;
  // Each group's placements vary as its share of the squared error; a group of one has none to vary.
  const [v1, v2] = [above.m2 / (first.n - 1) / first.n, below.m2 / (second.n - 1) / second.n];
  const se = first.n > 1 && second.n > 1 ? Math.sqrt(v1 + v2) : null;
  const df = (v1 + v2) ** 2 / (v1 ** 2 / (first.n - 1) + v2 ** 2 / (second.n - 1));
  const score = scoreOf(method, n, { ...counts, u: value * first.n * second.n }, options, () => ({
    value,
    se,
    interval: (level) => {
      if (se === null) return null;
      const margin = se && studentQuantile((1 + level) / 2, df) * se;
      return [Math.max(0, value - margin), Math.min(1, value + margin)];
    },
  }));
  const tied = points.reduce((sum, [a, b]) => sum + (a + b) * ((a + b) ** 2 - 1), 0) / n / (n - 1);
  const sigma = Math.sqrt(Math.max(0, n + 1 - tied) / (12 * first.n * second.n));
  // All answers on one point.
  if (!(sigma > 0)) return { ...score, ...noEvidence };
  const statistic = (value - 0.5) / sigma;
  return { ...score, statistic, df: [], p: normalTwoSided(statistic) };
}

/** For each answer of the first group the share of the second below it, ties half: their mean and Σ(x − mean)². */
function placements(points: readonly (readonly [number, number])[]): { mean: number; m2: number } {
  const [n1, n2] = [0, 1].map((group) => points.reduce((sum, point) => sum + point[group as 0 | 1], 0)) as [
    number,
    number,
  ];
  let passed = 0;
  const placed = points.map(([own, other]) => {
    const share = (passed + other / 2) / n2;
    passed += other;
    return { own, share };
  });
  const mean = placed.reduce((sum, { own, share }) => sum + own * share, 0) / n1;
  return { mean, m2: placed.reduce((sum, { own, share }) => sum + own * (share - mean) ** 2, 0) };
}

import { studentQuantile, studentTwoSided } from '../../distribution/student.ts';
import type { Moments } from '../../tally/moments.ts';
import { badCounts } from '../bad-counts.ts';
import { type ScoreOptions, scoreOf } from '../score.ts';
import { unscored, warned } from '../unscored.ts';
import { type Difference, noEvidence } from './evidence.ts';

/**
 * The mean of one group less that of another which shares no respondents with it: Welch's t, which lets the spreads differ.
 *
 * t = (m₁ − m₂)/√(v₁ + v₂), v = s²/n · df = (v₁ + v₂)²/(v₁²/(n₁ − 1) + v₂²/(n₂ − 1)) · m₁ − m₂ ± t⁻¹ √(v₁ + v₂)
 *
 * @see Welch 1947, "The generalization of 'Student's' problem", Biometrika 34
 *
 * @example
 * meanDifference(momentsOf([1, 2, 3, 4]), momentsOf([3, 4, 5, 8])).value // -2.5
 */
export function meanDifference(first: Moments, second: Moments, options: ScoreOptions = {}): Difference {
  const method = 'mean-difference/welch';
  if (![first, second].every(isMoments)) return { ...badCounts(method, options), ...noEvidence };
  const n = first.n + second.n;
  const counts = { n1: first.n, n2: second.n };
  if (first.n === 0 || second.n === 0) return { ...unscored(method, n, counts, options, 'empty'), ...noEvidence };
  const value = first.mean - second.mean;
  if (first.n < 2 || second.n < 2) {
    const score = scoreOf(method, n, counts, options, () => ({ value, se: null, interval: () => null }));
    return { ...warned(score, 'n<2'), ...noEvidence };
  }
  const [v1, v2] = [variance(first), variance(second)];
  const se = Math.sqrt(v1 + v2);
  // As shares of the sum: squares of tiny variances would vanish.
  const [part1, part2] = [v1 / (v1 + v2), v2 / (v1 + v2)];
  const df = 1 / (part1 ** 2 / (first.n - 1) + part2 ** 2 / (second.n - 1));
  const score = scoreOf(method, n, counts, options, () => ({
    value,
    se,
    interval: (level) => {
      const margin = se && studentQuantile((1 + level) / 2, df) * se;
      return [value - margin, value + margin];
    },
  }));
  return se === 0
    ? { ...score, ...noEvidence }
    : { ...score, statistic: value / se, df: [df], p: studentTwoSided(value / se, df) };
}

/** A tally from elsewhere may hold what no counting gives. */
const isMoments = ({ n, mean, m2 }: Moments): boolean =>
  n >= 0 && n <= Number.MAX_SAFE_INTEGER && [mean, m2].every(Number.isFinite);

/** The squared standard error of a mean. */
const variance = ({ n, m2 }: Moments): number => Math.max(0, m2) / (n - 1) / n;

/**
 * The mean of differences within respondents, such as perception less expectation, or after less before of the same people:
 * Student's paired t. The tally is of the differences: `addMoment(tally, first - second)`, or `pairMoments(pairs, values)`.
 *
 * @see Student 1908, "The probable error of a mean", Biometrika 6(1)
 *
 * @example
 * pairedDifference(momentsOf([1, 0, 2, 1, 1])).p // 0.0341…
 */
export function pairedDifference(
  differences: Moments,
  options: ScoreOptions = {},
  counts: Record<string, number> = { pairs: differences.n },
): Difference {
  const { n, mean } = differences;
  const se = n < 2 ? null : Math.sqrt(variance(differences));
  const score = scoreOf('paired-difference/t', n, counts, options, () => ({
    value: mean,
    se,
    interval: (level) => {
      if (se === null) return null;
      const margin = se && studentQuantile((1 + level) / 2, n - 1) * se;
      return [mean - margin, mean + margin];
    },
  }));
  if (!se) return { ...score, ...noEvidence };
  return { ...score, statistic: mean / se, df: [n - 1], p: studentTwoSided(mean / se, n - 1) };
}

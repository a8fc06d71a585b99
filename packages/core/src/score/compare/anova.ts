import { fSurvival } from '../../distribution/f.ts';
import { emptyMoments, isMoments, type Moments, mergeMoments } from '../../tally/moments.ts';
import { cautions, type TestResult, untested } from './evidence.ts';

/** An analysis of variance with the size of what it found. */
export interface AnovaResult extends TestResult {
  /** η²: the share of all spread that lies between the groups, 0…1. */
  etaSquared: number | null;
}

/**
 * Whether the means of several groups differ, if their spreads are alike: Fisher's analysis of variance.
 * Where spreads or sizes differ, use `welchAnova`. Groups without answers are left out.
 *
 * F = (Σn(m − M)²/(k − 1))/(Σ(n − 1)s²/(N − k)) · df = k − 1, N − k · η² = Σn(m − M)²/Σ(x − M)²
 *
 * @see Fisher 1925, "Statistical Methods for Research Workers", chapter 7
 *
 * @example
 * anova([momentsOf([1, 2, 3]), momentsOf([2, 3, 4]), momentsOf([6, 7, 8])]).statistic // 21
 */
export function anova(groups: readonly Moments[]): AnovaResult {
  if (!groups.every(isMoments)) return { ...untested('anova/f', 0, {}, 'bad-counts'), etaSquared: null };
  const present = groups.filter(({ n }) => n > 0);
  const { n, mean, m2 } = present.reduce(mergeMoments, emptyMoments());
  const k = present.length;
  const counts = { groups: k };
  const none = (...reason: Parameters<typeof untested>): AnovaResult => ({ ...untested(...reason), etaSquared: null });
  if (n === 0) return none('anova/f', n, counts, 'empty');
  if (k < 2 || n <= k) return none('anova/f', n, counts, 'too-few-answers');
  const within = present.reduce((sum, group) => sum + Math.max(0, group.m2), 0);
  // Not all spread less that within, which would cancel.
  const between = present.reduce((sum, group) => sum + group.n * (group.mean - mean) ** 2, 0);
  const etaSquared = m2 > 0 ? Math.min(1, between / m2) : null;
  if (!(within > 0)) return { ...none('anova/f', n, counts, 'zero-variance'), etaSquared };
  const df = [k - 1, n - k] as const;
  const statistic = between / df[0] / (within / df[1]);
  return {
    statistic,
    df: [...df],
    p: fSurvival(statistic, ...df),
    n,
    method: 'anova/f',
    warnings: cautions(n),
    counts,
    etaSquared,
  };
}

/**
 * Whether the means of several groups differ, whatever their spreads: Welch's analysis of variance.
 * Groups without answers are left out; each other needs at least two answers that are not alike.
 *
 * w = n/s² · M = Σwm/Σw · L = Σ(1 − w/Σw)²/(n − 1) · F = (Σw(m − M)²/(k − 1))/(1 + 2(k − 2)L/(k² − 1)) · df = k − 1, (k² − 1)/(3L)
 *
 * @see Welch 1951, "On the comparison of several mean values: an alternative approach", Biometrika 38(3/4)
 *
 * @example
 * welchAnova([momentsOf([1, 2, 3]), momentsOf([2, 3, 4]), momentsOf([6, 7, 8])]).statistic // 18
 */
export function welchAnova(groups: readonly Moments[]): TestResult {
  const method = 'welch-anova/f';
  if (!groups.every(isMoments)) return untested(method, 0, {}, 'bad-counts');
  const present = groups.filter(({ n }) => n > 0);
  const n = present.reduce((sum, group) => sum + group.n, 0);
  const k = present.length;
  const counts = { groups: k };
  if (n === 0) return untested(method, n, counts, 'empty');
  if (k < 2 || present.some((group) => group.n < 2)) return untested(method, n, counts, 'too-few-answers');
  if (present.some(({ m2 }) => !(m2 > 0))) return untested(method, n, counts, 'zero-variance');
  const weights = present.map((group) => (group.n * (group.n - 1)) / group.m2);
  const all = weights.reduce((sum, w) => sum + w, 0);
  const centre = present.reduce((sum, { mean }, i) => sum + (weights[i]! / all) * mean, 0);
  const spread = present.reduce((sum, { mean }, i) => sum + weights[i]! * (mean - centre) ** 2, 0);
  const lack = present.reduce((sum, group, i) => sum + (1 - weights[i]! / all) ** 2 / (group.n - 1), 0);
  const statistic = spread / (k - 1) / (1 + (2 * (k - 2) * lack) / (k * k - 1));
  const df = [k - 1, (k * k - 1) / (3 * lack)] as const;
  return { statistic, df: [...df], p: fSurvival(statistic, ...df), n, method, warnings: cautions(n), counts };
}

import {
  type ComparisonOptions,
  forMargin,
  infeasible,
  levelAndPower,
  marginOf,
  type Plan,
  type PlanOptions,
  rounded,
} from './plan.ts';

/**
 * How many answers an NPS needs to be known to ± `margin`, as a proportion: 0.05 is five points. n₀ = z²V/E².
 *
 * @param margin half the width of the interval, as a proportion.
 * @param variance of one answer, p + d − (p − d)². @default 1, the worst case: half promoters, half detractors; 0.6 is common
 * @see Rocks 2016, "Interval estimation for the Net Promoter Score", The American Statistician 70(4), for the variance
 *
 * @example
 * npsSampleSize({ margin: 0.05 }).n // 1537
 */
export const npsSampleSize = ({
  margin,
  variance = 1,
  ...options
}: PlanOptions & { margin: number; variance?: number }): Plan => forMargin(margin, variance, options);

/**
 * To how much an NPS of `n` answers is known, as a proportion: z √(V/n), of N people times √((N − n)/(N − 1)).
 *
 * @param variance of one answer, p + d − (p − d)². @default 1, the worst case
 *
 * @example
 * npsMargin({ n: 400, variance: 0.6 }) // 0.0759…
 */
export const npsMargin = ({
  n,
  variance = 1,
  ...options
}: PlanOptions & { n: number; variance?: number }): number | null => marginOf(n, variance, options);

/**
 * How many answers each of two groups needs so that NPS which differ by `difference` are told apart:
 * (z₁₋α/₂ + z_power)²(V₁ + V₂)/Δ².
 *
 * @param difference as a proportion: 0.1 is ten points.
 * @param variances of one answer in each group. @default [1, 1], the worst case
 *
 * @example
 * npsDifferenceSampleSize({ difference: 0.1, variances: [0.6, 0.6] }).n // 942
 */
export function npsDifferenceSampleSize({
  difference,
  variances = [1, 1],
  ...options
}: ComparisonOptions & { difference: number; variances?: readonly [number, number] }): Plan {
  const z = levelAndPower(options);
  if (!z) return { n: null, warnings: ['bad-level'] };
  if (!(difference !== 0 && variances.every((variance) => variance >= 0))) return infeasible;
  return rounded(((z[0] + z[1]) / difference) ** 2 * (variances[0] + variances[1]));
}

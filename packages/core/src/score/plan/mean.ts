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
 * How many answers a mean needs to be known to ± `margin`, in points of its scale: n₀ = z²s²/E². The normal quantile stands for
 * Student's, so add two answers where the result is under thirty.
 *
 * @param margin half the width of the interval, in points of the scale.
 * @param spread the standard deviation of answers; on five points 1 is common, 1.2 careful.
 * @see Cochran 1977, "Sampling Techniques", 3rd edition, 4.6
 *
 * @example
 * meanSampleSize({ margin: 0.1, spread: 1.2 }).n // 554
 */
export const meanSampleSize = ({
  margin,
  spread,
  ...options
}: PlanOptions & { margin: number; spread: number }): Plan => forMargin(margin, spread * spread, options);

/**
 * To how much a mean of `n` answers is known, in points of its scale: z s/√n, of N people times √((N − n)/(N − 1)).
 *
 * @param spread the standard deviation of the answers.
 *
 * @example
 * meanMargin({ n: 400, spread: 1.2 }) // 0.1175…
 */
export const meanMargin = ({ n, spread, ...options }: PlanOptions & { n: number; spread: number }): number | null =>
  marginOf(n, spread * spread, options);

/**
 * How many answers each of two groups needs so that means which differ by `difference` are told apart: 2(z₁₋α/₂ + z_power)²s²/Δ².
 *
 * @param spread the standard deviation of answers in each group.
 * @see Cohen 1988, "Statistical Power Analysis for the Behavioral Sciences", chapter 2
 *
 * @example
 * meanDifferenceSampleSize({ difference: 0.25, spread: 1 }).n // 252
 */
export function meanDifferenceSampleSize({
  difference,
  spread,
  ...options
}: ComparisonOptions & { difference: number; spread: number }): Plan {
  const z = levelAndPower(options);
  if (!z) return { n: null, warnings: ['bad-level'] };
  if (!(difference !== 0 && spread >= 0)) return infeasible;
  return rounded(2 * (((z[0] + z[1]) * spread) / difference) ** 2);
}

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
 * How many answers a share needs to be known to ± `margin`, both 0…1. With nothing known of the share, ½ is the worst case.
 *
 * n₀ = z²p(1 − p)/E², of N people n₀/(1 + (n₀ − 1)/N)
 *
 * @param margin half the width of the interval, 0…1.
 * @param share what the share may be. @default 0.5
 * @see Cochran 1977, "Sampling Techniques", 3rd edition, 4.4
 *
 * @example
 * shareSampleSize({ margin: 0.05 }).n // 385
 * shareSampleSize({ margin: 0.05, population: 1000 }).n // 278
 */
export const shareSampleSize = ({
  margin,
  share = 0.5,
  ...options
}: PlanOptions & { margin: number; share?: number }): Plan => forMargin(margin, share * (1 - share), options);

/**
 * To how much a share of `n` answers is known, 0…1. For weighted answers give their effective number.
 *
 * E = z √(p(1 − p)/n), of N people times √((N − n)/(N − 1))
 *
 * @param share the share that was found. @default 0.5
 * @see Cochran 1977, "Sampling Techniques", 3rd edition, 3.2
 *
 * @example
 * shareMargin({ n: 400 }) // 0.0489…
 */
export const shareMargin = ({
  n,
  share = 0.5,
  ...options
}: PlanOptions & { n: number; share?: number }): number | null => marginOf(n, share * (1 - share), options);

/**
 * How many answers each of two groups needs so that shares of `first` and `second` are told apart.
 *
 * n = (z₁₋α/₂ √(2p̄q̄) + z_power √(p₁q₁ + p₂q₂))²/(p₁ − p₂)², p̄ = (p₁ + p₂)/2
 *
 * @see Fleiss, Levin & Paik 2003, "Statistical Methods for Rates and Proportions", 3rd edition, 4.2
 *
 * @example
 * shareDifferenceSampleSize({ first: 0.8, second: 0.7 }).n // 294
 */
export function shareDifferenceSampleSize({
  first,
  second,
  ...options
}: ComparisonOptions & { first: number; second: number }): Plan {
  const z = levelAndPower(options);
  if (!z) return { n: null, warnings: ['bad-level'] };
  if (![first, second].every((share) => share >= 0 && share <= 1) || first === second) return infeasible;
  const mean = (first + second) / 2;
  const alike = z[0] * Math.sqrt(2 * mean * (1 - mean));
  const apart = z[1] * Math.sqrt(first * (1 - first) + second * (1 - second));
  return rounded(((alike + apart) / (first - second)) ** 2);
}

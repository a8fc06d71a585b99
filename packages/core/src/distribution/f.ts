import { incompleteBeta } from './beta.ts';
import { betaOdds } from './beta-quantile.ts';

/**
 * P(X ≤ x) of the F distribution with `df1` and `df2` degrees of freedom, both > 0.
 *
 * @see DLMF 8.17; Snedecor 1934, "Calculation and interpretation of analysis of variance and covariance"
 *
 * @example
 * fCdf(1, 10, 10) // 0.5
 */
export function fCdf(x: number, df1: number, df2: number): number {
  if (!(x > 0)) return 0;
  const odds = (x * df1) / df2;
  return incompleteBeta(1 / (1 + 1 / odds), df1 / 2, df2 / 2, 1 / (1 + odds));
}

/**
 * P(X > x) of the F distribution: the p-value of an F test. Exact in its own right, also where it is tiny.
 *
 * @example
 * fSurvival(1, 10, 10) // 0.5
 */
export function fSurvival(x: number, df1: number, df2: number): number {
  if (!(x > 0)) return 1;
  const odds = (x * df1) / df2;
  return incompleteBeta(1 / (1 + odds), df2 / 2, df1 / 2, 1 / (1 + 1 / odds));
}

/**
 * The quantile of the F distribution, for 0 < p < 1 and df1, df2 > 0.
 *
 * @example
 * fQuantile(0.95, 3, 20) // 3.0983912121407795
 */
export const fQuantile = (p: number, df1: number, df2: number): number => (betaOdds(p, df1 / 2, df2 / 2) * df2) / df1;

import { gammaFront, incompleteGamma } from './incomplete-gamma.ts';
import { invert } from './invert.ts';
import { normalQuantile } from './normal.ts';

/**
 * P(X ≤ x) of the χ² distribution with `df` > 0 degrees of freedom.
 *
 * @see DLMF 8.2.4; Pearson 1900, Philosophical Magazine 50
 *
 * @example
 * chiSquaredCdf(3.841458820694124, 1) // 0.95
 */
export const chiSquaredCdf = (x: number, df: number): number => incompleteGamma(df / 2, x / 2)[0];

/**
 * P(X > x) of the χ² distribution: the p-value of a χ² test. Exact in its own right, also where it is tiny.
 *
 * @example
 * chiSquaredSurvival(10, 2) // 0.0067…, that is e⁻⁵
 */
export const chiSquaredSurvival = (x: number, df: number): number => incompleteGamma(df / 2, x / 2)[1];

/**
 * The quantile of the χ² distribution, for 0 < p < 1 and df > 0.
 *
 * @example
 * chiSquaredQuantile(0.95, 1) // 3.841458820694124
 */
export function chiSquaredQuantile(p: number, df: number): number {
  // Wilson & Hilferty's cube is close to the answer except in the lower tail of few degrees of freedom.
  const spread = 2 / (9 * df);
  const cube = (1 - spread + normalQuantile(p) * Math.sqrt(spread)) ** 3;
  const positive = {
    tails: (x: number) => incompleteGamma(df / 2, x / 2),
    slope: (x: number) => gammaFront(df / 2, x / 2),
  };
  return invert(positive, p, df * Math.max(cube, 1e-3));
}

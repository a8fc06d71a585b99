import { incompleteGamma } from './incomplete-gamma.ts';

/**
 * Φ(z): P(Z ≤ z) of the standard normal distribution. Exact in its own right, also where it is tiny.
 *
 * @see DLMF 7.11.1: the error function is an incomplete gamma function of ½
 *
 * @example
 * normalCdf(1.959963984540054) // 0.975
 */
export function normalCdf(z: number): number {
  const [lower, upper] = incompleteGamma(0.5, (z * z) / 2);
  return z < 0 ? upper / 2 : 0.5 + lower / 2;
}

/** P(Z > z) of the standard normal distribution. */
export const normalSurvival = (z: number): number => normalCdf(-z);

/** The two-sided p-value of a z statistic: how often chance alone is at least this far from zero. */
export const normalTwoSided = (z: number): number => Math.min(1, 2 * normalCdf(-Math.abs(z)));

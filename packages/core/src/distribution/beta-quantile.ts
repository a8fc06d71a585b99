import { incompleteBeta } from './beta.ts';
import { logBeta } from './gamma.ts';
import { invert } from './invert.ts';

/**
 * The odds x/(1 − x) at which the lower tail of the beta distribution is `p`, for 0 < p < 1 and a, b > 0.
 * Odds keep their digits at both ends, where x or 1 − x would lose them.
 */
export function betaOdds(p: number, a: number, b: number): number {
  const whole = logBeta(a, b);
  return invert(
    {
      tails: (odds) => {
        const [x, rest] = [odds / (1 + odds), 1 / (1 + odds)];
        return [incompleteBeta(x, a, b, rest), incompleteBeta(rest, b, a, x)];
      },
      slope: (odds) => Math.exp(-a * Math.log1p(1 / odds) - b * Math.log1p(odds) - whole),
    },
    p,
    a / b,
  );
}

/**
 * The quantile of the beta distribution, for 0 < p < 1 and a, b > 0.
 *
 * @see DLMF 8.17 for the distribution
 *
 * @example
 * betaQuantile(0.5, 2, 2) // 0.5
 */
export function betaQuantile(p: number, a: number, b: number): number {
  const odds = betaOdds(p, a, b);
  return odds / (1 + odds);
}

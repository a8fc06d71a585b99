import { incompleteBeta } from './beta.ts';
import { logBeta } from './gamma.ts';
import { normalQuantile } from './normal.ts';

/** P(T > t) of Student's t distribution with `df` degrees of freedom, for t ≥ 0. */
function upperTail(t: number, df: number): number {
  const sum = df + t * t;
  return 0.5 * incompleteBeta(df / sum, df / 2, 0.5, (t * t) / sum);
}

const density = (t: number, df: number): number =>
  Math.exp(-((df + 1) / 2) * Math.log1p((t * t) / df) - logBeta(df / 2, 0.5)) / Math.sqrt(df);

/**
 * P(T ≤ t) of Student's t distribution with `df` > 0 degrees of freedom. Exact in its own right, also where it is tiny.
 *
 * @example
 * studentCdf(2.228138851986273, 10) // 0.975
 */
export const studentCdf = (t: number, df: number): number => (t > 0 ? 1 - upperTail(t, df) : upperTail(-t, df));

/** The two-sided p-value of a t statistic: how often chance alone is at least this far from zero. */
// Beyond 1e150 the square of t is no number any more, and every tail has long vanished.
export const studentTwoSided = (t: number, df: number): number =>
  Math.abs(t) > 1e150 ? 0 : Math.min(1, 2 * upperTail(Math.abs(t), df));

/**
 * The quantile of Student's t distribution, for 0 < p < 1 and df > 0.
 * Newton's method on the logarithm of the tail, kept inside a bracket that shrinks at every step.
 *
 * @see Student 1908, "The probable error of a mean", Biometrika 6(1); DLMF 8.17 for the tail
 *
 * @example
 * studentQuantile(0.975, 10) // 2.228138851986…
 */
export function studentQuantile(p: number, df: number): number {
  if (p === 0.5) return 0;
  if (df > 1e5) return expansion(normalQuantile(p), df);
  if (p < 0.5) return -quantileOfTail(p, df);
  return quantileOfTail(1 - p, df);
}

/** Around the normal quantile, where so many degrees of freedom would cost the tail its digits (Abramowitz & Stegun 1964, 26.7.5). */
function expansion(z: number, df: number): number {
  const z2 = z * z;
  const third = (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
  const second = ((5 * z2 + 16) * z2 + 3) / 96;
  return z * (1 + ((z2 + 1) / 4 + (second + third / df) / df) / df);
}

function quantileOfTail(tail: number, df: number): number {
  // The normal quantile is a lower bound; doubling finds an upper one.
  let low = -normalQuantile(tail);
  let high = Math.max(2 * low, 1);
  while (upperTail(high, df) > tail) {
    low = high;
    high *= 2;
  }
  let t = low;
  for (let step = 0; step < 200; step++) {
    const now = upperTail(t, df);
    if (now > tail) low = t;
    else high = t;
    let following = t + (now * Math.log(now / tail)) / density(t, df);
    if (!(following >= low && following <= high)) following = (low + high) / 2;
    if (Math.abs(following - t) <= 1e-15 * t) return following;
    t = following;
  }
  return t;
}

import { logBeta } from './gamma.ts';

const tiny = 1e-300;

/**
 * The regularised incomplete beta function Iₓ(a, b).
 *
 * @param complement 1 − x, given by itself because a caller near 1 knows it better than a subtraction does.
 * @see DLMF 8.17.22 (continued fraction), evaluated by Lentz's method
 *
 * @example
 * incompleteBeta(0.5, 2, 3) // 0.6875
 */
export function incompleteBeta(x: number, a: number, b: number, complement: number = 1 - x): number {
  if (x <= 0) return 0;
  if (complement <= 0) return 1;
  // The fraction converges fast below the mean only; above it, the other tail is computed.
  if (x > (a + 1) / (a + b + 2)) return 1 - front(complement, x, b, a) * fraction(complement, b, a);
  return front(x, complement, a, b) * fraction(x, a, b);
}

/** xᵃ(1 − x)ᵇ / (a B(a, b)). */
function front(x: number, y: number, a: number, b: number): number {
  const logX = x < 0.5 ? Math.log(x) : Math.log1p(-y);
  const logY = y < 0.5 ? Math.log(y) : Math.log1p(-x);
  return Math.exp(a * logX + b * logY - logBeta(a, b)) / a;
}

function fraction(x: number, a: number, b: number): number {
  const bump = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / bump(1 - ((a + b) * x) / (a + 1));
  let product = d;
  // The number of steps grows with the root of the larger parameter; no tally is so large that it needs more than this.
  const limit = Math.min(1e7, 200 + 10 * Math.sqrt(Math.max(a, b)));
  for (let m = 1; m < limit; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / bump(1 + even * d);
    c = bump(1 + even / c);
    product *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / bump(1 + odd * d);
    c = bump(1 + odd / c);
    product *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return product;
}

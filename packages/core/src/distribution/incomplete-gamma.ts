import { logGamma, stirlingRemainder } from './gamma.ts';

const tiny = 1e-300;

/** Some multiples of √a are enough; no tally is so large that it needs more. */
const mostSteps = 1e7;

/**
 * Both tails of the regularised incomplete gamma function, P(a, x) and Q(a, x) = 1 − P, for a > 0.
 * The smaller of the two is computed, so that neither loses digits to a subtraction.
 *
 * @see DLMF 8.7.3 (series), 8.9.2 (continued fraction, evaluated by Lentz's method)
 *
 * @example
 * incompleteGamma(1, 2) // [0.8646…, 0.1353…], that is [1 − e⁻², e⁻²]
 */
export function incompleteGamma(a: number, x: number): [lower: number, upper: number] {
  if (!(x > 0)) return [0, 1];
  if (x === Number.POSITIVE_INFINITY) return [1, 0];
  const front = gammaFront(a, x);
  if (x < a + 1) {
    const lower = (front * series(a, x)) / a;
    return [lower, 1 - lower];
  }
  const upper = front * fraction(a, x);
  return [1 - upper, upper];
}

/** xᵃ e⁻ˣ / Γ(a): x times the gamma density. */
export function gammaFront(a: number, x: number): number {
  if (a < 10) return Math.exp(a * Math.log(x) - x - logGamma(a));
  // Around x = a the large terms of the plain formula cancel; here they have been taken out by hand.
  const off = (x - a) / a;
  const exponent = off > -0.5 && off < 1 ? off - Math.log1p(off) : off - Math.log(x / a);
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(-a * exponent - stirlingRemainder(a));
}

function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  // Terms fall once the divisor has passed x; near x = a that takes some multiples of √a.
  for (let i = 1; i < mostSteps && term > sum * 1e-17; i++) {
    term *= x / (a + i);
    sum += term;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let product = d;
  // Rounding may keep the last bit from settling, so the end is not left to it.
  const limit = Math.min(mostSteps, 500 + 20 * Math.sqrt(a));
  for (let i = 1; i < limit; i++) {
    const step = -i * (i - a);
    b += 2;
    d = 1 / notZero(step * d + b);
    c = notZero(b + step / c);
    product *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return product;
}

const notZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);

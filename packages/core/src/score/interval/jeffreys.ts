import { betaQuantile } from '../../distribution/beta-quantile.ts';

/**
 * Jeffreys's interval for a share of `x` in `n` answers: the equal-tailed one of a Bayesian who knew nothing before.
 * On average it covers as often as it says, also with few answers.
 *
 * Beta(α/2; x + ½, n − x + ½) … Beta(1 − α/2; x + ½, n − x + ½), 0 where x = 0, 1 where x = n
 *
 * @see Brown, Cai & DasGupta 2001, "Interval estimation for a binomial proportion", Statistical Science 16(2)
 *
 * @example
 * jeffreys(8, 10, 0.95) // [0.4972…, 0.9559…]
 */
export function jeffreys(x: number, n: number, level: number): [number, number] {
  const tail = (1 - level) / 2;
  const [yes, no] = [x + 0.5, n - x + 0.5];
  return [x === 0 ? 0 : betaQuantile(tail, yes, no), x === n ? 1 : 1 - betaQuantile(tail, no, yes)];
}
jeffreys.method = 'jeffreys';

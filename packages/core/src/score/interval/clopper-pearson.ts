import { betaQuantile } from '../../distribution/beta-quantile.ts';

/**
 * Clopper & Pearson's interval for a share of `x` in `n` answers: never covers less often than its level says, so it is wider
 * than it need be. For an audit that must be able to say "at least".
 *
 * Beta(α/2; x, n − x + 1) … Beta(1 − α/2; x + 1, n − x), 0 where x = 0, 1 where x = n
 *
 * @see Clopper & Pearson 1934, "The use of confidence or fiducial limits illustrated in the case of the binomial", Biometrika 26(4)
 *
 * @example
 * clopperPearson(8, 10, 0.95) // [0.4439…, 0.9747…]
 */
export function clopperPearson(x: number, n: number, level: number): [number, number] {
  const tail = (1 - level) / 2;
  return [
    x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    // Through the other answers, whose tail keeps its digits.
    x === n ? 1 : 1 - betaQuantile(tail, n - x, x + 1),
  ];
}
clopperPearson.method = 'clopper-pearson';

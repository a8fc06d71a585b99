const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);

/** Coefficients B₂ₖ / (2k(2k−1)) of Stirling's series. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400];

/** From here on eight terms of Stirling's series are exact to the last bit of a double. */
const large = 10;

/** The part of ln Γ(x) that Stirling's formula leaves out; for `x` of 10 or more. */
export function stirlingRemainder(x: number): number {
  const square = 1 / (x * x);
  return stirling.reduceRight((sum, coefficient) => sum * square + coefficient, 0) / x;
}

/**
 * ln Γ(x) for x > 0.
 *
 * @see Abramowitz & Stegun 1964, 6.1.15 (recurrence) and 6.1.40 (Stirling's series)
 */
export function logGamma(x: number): number {
  let product = 1;
  let y = x;
  for (; y < large; y++) product *= y;
  return (y - 0.5) * Math.log(y) - y + halfLogTwoPi + stirlingRemainder(y) - Math.log(product);
}

/**
 * ln B(a, b) for a, b > 0, without the cancellation that `logGamma(a) + logGamma(b) - logGamma(a + b)` has
 * when one of the two is large.
 *
 * @see Didonato & Morris 1992, "Algorithm 708", ACM TOMS 18(3), for the idea
 */
export function logBeta(a: number, b: number): number {
  const [small, big] = a < b ? [a, b] : [b, a];
  if (big < large) return logGamma(a) + logGamma(b) - logGamma(a + b);
  const both = small + big;
  const ratio = Math.log1p(small / big);
  if (small < large)
    return (
      logGamma(small) -
      (big - 0.5) * ratio -
      small * Math.log(both) +
      small +
      stirlingRemainder(big) -
      stirlingRemainder(both)
    );
  return (
    halfLogTwoPi -
    0.5 * Math.log(big) -
    (big - 0.5 + small) * ratio +
    (small - 0.5) * Math.log(small / big) +
    (stirlingRemainder(small) + stirlingRemainder(big) - stirlingRemainder(both))
  );
}

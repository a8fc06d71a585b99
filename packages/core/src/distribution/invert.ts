/** A distribution on the positive numbers, as far as finding its quantiles needs it. */
export interface Positive {
  /** Both tails at x: P(X ≤ x) and P(X > x), each without cancellation. */
  tails: (x: number) => readonly [lower: number, upper: number];
  /** x times the density at x, which is the slope over ln x. */
  slope: (x: number) => number;
}

/**
 * The x where the lower tail is `p`, for 0 < p < 1: Newton's method on the logarithm of the smaller tail over ln x,
 * where both ends of such a distribution are almost straight, kept inside a bracket that shrinks at every step.
 *
 * @param start where to look first; any positive number will do.
 */
export function invert({ tails, slope }: Positive, p: number, start: number): number {
  const upper = p > 0.5;
  const goal = upper ? 1 - p : p;
  /** Above zero where x is too large. */
  const excess = (x: number): number => {
    const tail = tails(x)[upper ? 1 : 0];
    return upper ? Math.log(goal / tail) : Math.log(tail / goal);
  };
  let [low, high] = [-700, 700];
  let at = Math.log(start);
  for (let step = 0; step < 200; step++) {
    const x = Math.exp(at);
    const over = excess(x);
    if (over === 0) return x;
    if (over > 0) high = at;
    else low = at;
    const tail = tails(x)[upper ? 1 : 0];
    let following = at - (over * tail) / slope(x);
    if (!(following > low && following < high)) following = (low + high) / 2;
    if (Math.abs(following - at) <= 1e-16 * Math.max(1, Math.abs(at))) return Math.exp(following);
    at = following;
  }
  return Math.exp(at);
}

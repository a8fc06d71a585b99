/**
 * How many numbers, their mean, and the sum of their squared distances from it: all that a mean, its spread and its
 * interval need, for numbers of any size. Plain JSON; an engine may give `n`, `AVG(x)` and the sum over `(x - AVG(x))²`.
 */
export interface Moments {
  n: number;
  mean: number;
  /** Σ(x − mean)². Not Σx²: squares of large numbers would cancel. */
  m2: number;
}

/**
 * The tally of nothing yet: merged with any other it changes nothing.
 *
 * @example
 * emptyMoments() // { n: 0, mean: 0, m2: 0 }
 */
export const emptyMoments = (): Moments => ({ n: 0, mean: 0, m2: 0 });

/**
 * The tally with `x` counted once, or `times` over. What is not a finite number, or not counted at all, changes nothing.
 *
 * @example
 * addMoment(emptyMoments(), 4, 3) // { n: 3, mean: 4, m2: 0 }
 */
export const addMoment = (tally: Moments, x: number, times = 1): Moments =>
  Number.isFinite(x) && times > 0 && Number.isFinite(times) ? mergeMoments(tally, { n: times, mean: x, m2: 0 }) : tally;

/**
 * Both tallies as one. Associative to within rounding and commutative to the bit; `emptyMoments()` is its identity.
 *
 * @see Chan, Golub & LeVeque 1983, "Algorithms for computing the sample variance", The American Statistician 37(3)
 *
 * @example
 * mergeMoments(momentsOf([30, 45, 60]), momentsOf([25])) // { n: 4, mean: 40, m2: 750 }
 */
export function mergeMoments(a: Moments, b: Moments): Moments {
  if (a.n === 0) return b;
  if (b.n === 0) return a;
  const n = a.n + b.n;
  // From the nearer mean, and written so that a and b can change places: neither order loses what the other keeps.
  const [big, small] = a.n > b.n || (a.n === b.n && a.mean > b.mean) ? [a, b] : [b, a];
  const apart = small.mean - big.mean;
  return {
    n,
    mean: big.mean + (apart * small.n) / n,
    m2: a.m2 + b.m2 + (apart * apart * (a.n * b.n)) / n,
  };
}

/** Whether a tally from elsewhere holds what counting can give. */
export const isMoments = ({ n, mean, m2 }: Moments): boolean =>
  n >= 0 && m2 >= 0 && [n, mean, m2].every((sum) => Math.abs(sum) < 1e150);

/**
 * The tally of a list of numbers: `addMoment` for each, without a tally for each.
 *
 * @example
 * momentsOf([2, 4, 9]) // { n: 3, mean: 5, m2: 26 }
 */
export function momentsOf(values: Iterable<number>): Moments {
  let [n, mean, m2] = [0, 0, 0];
  for (const x of values) {
    if (!Number.isFinite(x)) continue;
    n++;
    const apart = x - mean;
    mean += apart / n;
    m2 += (apart * apart * (n - 1)) / n;
  }
  return { n, mean, m2 };
}

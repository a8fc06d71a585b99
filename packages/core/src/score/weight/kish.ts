/** Weighted answers: how many, Σw and Σw². */
export interface Weights {
  n: number;
  weight: number;
  squares: number;
}

/** What weighting costs. */
export interface Kish {
  /** As many unweighted answers would tell as much: (Σw)²/Σw². Null without answers. */
  effective: number | null;
  /** How many times more answers are needed than without weights: n Σw²/(Σw)². Null without answers. */
  designEffect: number | null;
}

/**
 * Kish's effective number of answers and design effect.
 *
 * @see Kish 1965, "Survey Sampling", 11.7
 *
 * @example
 * kish(weightsOf([1, 1, 2])).effective // 2.6666…
 */
export const kish = ({ n, weight, squares }: Weights): Kish =>
  weight > 0 && squares > 0
    ? { effective: (weight * weight) / squares, designEffect: (n * squares) / (weight * weight) }
    : { effective: null, designEffect: null };

/**
 * Sums of a list of weights; those that are not above zero do not count.
 *
 * @example
 * weightsOf([1, 1, 2]) // { n: 3, weight: 4, squares: 6 }
 */
export function weightsOf(list: Iterable<number>): Weights {
  const sums = { n: 0, weight: 0, squares: 0 };
  for (const weight of list) {
    if (!(weight > 0 && weight < 1e100)) continue;
    sums.n++;
    sums.weight += weight;
    sums.squares += weight * weight;
  }
  return sums;
}

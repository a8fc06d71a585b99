import { addMoment, emptyMoments, type Moments, mergeMoments } from './moments.ts';

/**
 * Moments of numbers that have weights, once by weight and once by squared weight: all that a weighted mean and its linearised
 * error need, for numbers of any size. Plain JSON.
 */
export interface WeightedMoments {
  /** Numbers, unweighted. */
  n: number;
  /** Each number counted w times, so that its `n` is Σw. */
  weighted: Moments;
  /** Each number counted w² times, so that its `n` is Σw². */
  squared: Moments;
}

/**
 * The tally of nothing yet: merged with any other it changes nothing.
 *
 * @example
 * emptyWeightedMoments().n // 0
 */
export const emptyWeightedMoments = (): WeightedMoments => ({
  n: 0,
  weighted: emptyMoments(),
  squared: emptyMoments(),
});

/**
 * The tally with `x` counted by `weight`. A weight that is not a number above zero, or an x that is no number, counts nothing.
 *
 * @example
 * addWeightedMoment(emptyWeightedMoments(), 10, 2).weighted // { n: 2, mean: 10, m2: 0 }
 */
export const addWeightedMoment = (tally: WeightedMoments, x: number, weight: number): WeightedMoments =>
  Number.isFinite(x) && weight > 1e-100 && weight < 1e100
    ? {
        n: tally.n + 1,
        weighted: addMoment(tally.weighted, x, weight),
        squared: addMoment(tally.squared, x, weight * weight),
      }
    : tally;

/**
 * Both tallies as one. Associative to within rounding and commutative; `emptyWeightedMoments()` is its identity.
 *
 * @example
 * const one = addWeightedMoment(emptyWeightedMoments(), 10, 2);
 * mergeWeightedMoments(one, one).n // 2
 */
export const mergeWeightedMoments = (a: WeightedMoments, b: WeightedMoments): WeightedMoments => ({
  n: a.n + b.n,
  weighted: mergeMoments(a.weighted, b.weighted),
  squared: mergeMoments(a.squared, b.squared),
});

import type { CrossProducts } from '../../tally/cross-products.ts';
import type { Score } from '../score.ts';
import { solve } from './cholesky.ts';
import { type ImportanceOptions, importance } from './importance.ts';

/**
 * Pratt's measure of each driver: β times its correlation with the outcome. Sums to R². A driver that only corrects
 * others is negative, which is why relative weights or Shapley values are easier to read.
 *
 * @see Pratt 1987, "Dividing the indivisible", Proceedings of the Second Tampere Conference in Statistics
 *
 * @example
 * pratt(crossProductsOf([[3, 1, 2], [5, 2, 1], [6, 3, 3], [9, 4, 2], [10, 5, 3]])).map(({ value }) => value) // [1.0615…, -0.0697…]
 */
export const pratt = (tally: CrossProducts, options: ImportanceOptions = {}): Score[] =>
  importance('pratt', tally, options, ({ factor, withOutcome }) =>
    solve(factor, withOutcome).map((beta, i) => beta * withOutcome[i]!),
  );

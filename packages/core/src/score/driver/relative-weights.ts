import type { CrossProducts } from '../../tally/cross-products.ts';
import type { Score } from '../score.ts';
import { type ImportanceOptions, importance } from './importance.ts';
import { jacobi } from './jacobi.ts';

/**
 * Johnson's relative weight of each driver: its share of R² when what drivers have in common is divided fairly.
 * Never negative, sums to R², and takes no longer for thirty drivers than for three: the one to use by default.
 *
 * With R = V Λ Vᵀ the correlations of the drivers and L = V Λ^½ Vᵀ: β = L⁻¹r, weight = (L∘L)(β∘β).
 * Without replicates there is no interval. Association, not cause.
 *
 * @see Johnson 2000, "A heuristic method for estimating the relative weight of predictor variables in multiple regression", Multivariate Behavioral Research 35(1)
 *
 * @example
 * relativeWeights(crossProductsOf([[3, 1, 2], [5, 2, 1], [6, 3, 3], [9, 4, 2], [10, 5, 3]])).map(({ value }) => value) // [0.8796…, 0.1120…]
 */
export const relativeWeights = (tally: CrossProducts, options: ImportanceOptions = {}): Score[] =>
  importance('relative-weights', tally, options, ({ among, withOutcome }) => {
    const { values, vectors } = jacobi(among);
    /** V · f(Λ) · Vᵀ. */
    const power = (f: (value: number) => number): number[][] =>
      among.map((row, i) => row.map((_, j) => vectors.reduce((sum, v, k) => sum + v[i]! * v[j]! * f(values[k]!), 0)));
    const root = power((value) => Math.sqrt(Math.max(0, value)));
    const inverse = power((value) => 1 / Math.sqrt(value));
    const betas = inverse.map((row) => row.reduce((sum, x, j) => sum + x * withOutcome[j]!, 0));
    return root.map((row) => row.reduce((sum, x, j) => sum + (x * betas[j]!) ** 2, 0));
  });

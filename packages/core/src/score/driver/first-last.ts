import type { CrossProducts } from '../../tally/cross-products.ts';
import type { Score } from '../score.ts';
import { inverseDiagonal, solve } from './cholesky.ts';
import { type ImportanceOptions, importance } from './importance.ts';

/**
 * What each driver explains by itself, r²: the R² of an equation with no other driver. Together more than R² where drivers
 * go along with each other.
 *
 * @see Grömping 2006, "Relative importance for linear regression in R", Journal of Statistical Software 17(1)
 *
 * @example
 * firstImportance(crossProductsOf([[1, 2, 1], [2, 3, 3], [3, 5, 2], [4, 4, 1], [5, 6, 1]]))[0].value // 0.81
 */
export const firstImportance = (tally: CrossProducts, options: ImportanceOptions = {}): Score[] =>
  importance('first', tally, options, ({ withOutcome }) => withOutcome.map((r) => r * r));

/**
 * What each driver adds to all others (its usefulness): by how much R² falls without it, β²/VIF. Together less than R²
 * where drivers go along with each other.
 *
 * @see Darlington 1968, "Multiple regression in psychological research and practice", Psychological Bulletin 69(3)
 *
 * @example
 * lastImportance(crossProductsOf([[3, 1, 2], [5, 2, 1], [6, 3, 3], [9, 4, 2], [10, 5, 3]]))[1].value // 0.0158…
 */
export const lastImportance = (tally: CrossProducts, options: ImportanceOptions = {}): Score[] =>
  importance('last', tally, options, ({ factor, withOutcome }) => {
    const inflation = inverseDiagonal(factor);
    return solve(factor, withOutcome).map((beta, i) => (beta * beta) / inflation[i]!);
  });

import { weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * CPF of Brazil, with two check digits.
 *
 * @see Receita Federal, Instrução Normativa RFB 2172/2024
 */
export const br: IdShape = {
  shape: /\d{3}\.?\d{3}\.?\d{3}-?\d\d/g,
  holds(digits) {
    const check = (weights: number[]): number => ((weighted(digits, weights) * 10) % 11) % 10;
    const [tenth, last] = [check([10, 9, 8, 7, 6, 5, 4, 3, 2]), check([11, 10, 9, 8, 7, 6, 5, 4, 3, 2])];
    return !/^(\d)\1+$/.test(digits) && digits.endsWith(`${tenth}${last}`);
  },
};

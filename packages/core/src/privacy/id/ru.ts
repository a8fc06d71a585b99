import { weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * SNILS of Russia.
 *
 * @see Федеральный закон 27-ФЗ; the sum is taken by 101
 */
export const ru: IdShape = {
  shape: /\d{3}-\d{3}-\d{3}[ -]\d\d/g,
  holds: (digits) => (weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(digits.slice(9)),
};

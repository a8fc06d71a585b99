import { isDay, weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * PESEL of Poland: a day of birth, whose month has twenty added for each later century.
 *
 * @see Ustawa o ewidencji ludności, article 15
 */
export const pl: IdShape = {
  shape: /\d{11}/g,
  holds: (digits) =>
    isDay(`${Number(digits.slice(2, 4)) % 20}`, digits.slice(4, 6)) &&
    weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
};

import { isDay, weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * Social insurance number of Austria, which ends in a day of birth.
 *
 * @see ASVG, section 31
 */
export const at: IdShape = {
  shape: /[1-9]\d{3} ?\d{6}/g,
  holds: (digits) =>
    isDay(digits.slice(6, 8), digits.slice(4, 6)) &&
    weighted(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === Number(digits[3]),
};

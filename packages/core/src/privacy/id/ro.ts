import { isDay, weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * CNP of Romania.
 *
 * @see Ordonanța de urgență nr. 97/2005, annex
 */
export const ro: IdShape = {
  shape: /[1-9]\d{12}/g,
  holds(digits) {
    const rest = weighted(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    return isDay(digits.slice(3, 5), digits.slice(5, 7)) && Number(digits[12]) === (rest === 10 ? 1 : rest);
  },
};

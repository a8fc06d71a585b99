import { weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * Individual Number of Japan, in its groups of four.
 *
 * @see 総務省令第85号 (2014), article 5
 */
export const jp: IdShape = {
  shape: /\d{4}[- ]\d{4}[- ]\d{4}/g,
  holds(digits) {
    const rest = weighted(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return !/^(?:(?:20\d|\d00)\d){3}$/.test(digits) && Number(digits[11]) === (rest < 2 ? 0 : 11 - rest);
  },
};

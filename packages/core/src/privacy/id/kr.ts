import { isDay, weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * Resident registration number of Korea. Since October 2020 it has no check digit, so without its dash only an older one is
 * told from other numbers.
 *
 * @see 주민등록법 시행규칙, article 2
 */
export const kr: IdShape = {
  shape: /\d{6}-?\d{7}/g,
  holds(digits, written) {
    const rest = weighted(digits, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11;
    const checks = (11 - rest) % 10 === Number(digits[12]);
    return isDay(digits.slice(2, 4), digits.slice(4, 6)) && (checks || written.includes('-'));
  },
};

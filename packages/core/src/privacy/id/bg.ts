import { isDay, weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * EGN of Bulgaria: the month has 20 or 40 added for another century.
 *
 * @see Закон за гражданската регистрация, article 11
 */
export const bg: IdShape = {
  shape: /\d{10}/g,
  holds: (digits) =>
    /^..[0-5]/.test(digits) &&
    isDay(`${Number(digits.slice(2, 4)) % 20}`, digits.slice(4, 6)) &&
    (weighted(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(digits[9]),
};

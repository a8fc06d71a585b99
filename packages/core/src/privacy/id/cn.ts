import { isDay, weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * Resident identity number of China: a place, a day of birth, and a check digit that may be X.
 *
 * @see GB 11643-1999; ISO/IEC 7064, modulo 11-2
 */
export const cn: IdShape = {
  shape: /[1-9]\d{16}[\dX]/gi,
  holds(compact) {
    const sum = weighted(compact, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
    return (
      /^.{6}(?:18|19|20)/.test(compact) &&
      isDay(compact.slice(10, 12), compact.slice(12, 14)) &&
      '10X98765432'[sum % 11] === compact[17]
    );
  },
};

import { isDay, weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * Personal code of Estonia and Lithuania; if the first weights leave ten, others count.
 *
 * @see EVS 585:2007
 */
export const ee: IdShape = {
  shape: /[1-8]\d{10}/g,
  holds(digits) {
    const first = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
    const sum = first < 10 ? first : (weighted(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10;
    return isDay(digits.slice(3, 5), digits.slice(5, 7)) && Number(digits[10]) === sum;
  },
};

import { isDay, weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * National identity number of Norway, with two check digits; a D-number has 40 added to its day.
 *
 * @see Skatteetaten, Fødselsnummer
 */
export const no: IdShape = {
  shape: /\d{6} ?\d{5}/g,
  holds(digits) {
    const day = Number(digits.slice(0, 2));
    const first = (11 - (weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
    const last = (11 - (weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return isDay(digits.slice(2, 4), `${day > 40 ? day - 40 : day}`) && digits.slice(9) === `${first}${last}`;
  },
};

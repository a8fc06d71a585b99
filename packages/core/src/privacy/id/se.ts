import { isDay, luhn } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * Personal identity number of Sweden, with or without its century; a coordination number has 60 added to its day.
 *
 * @see Skatteverket, SKV 704; SKV 707
 */
export const se: IdShape = {
  shape: /(?:19|20)?\d{6}[-+]?\d{4}/g,
  holds(compact) {
    const digits = compact.slice(-10);
    const day = Number(digits.slice(4, 6));
    return isDay(digits.slice(2, 4), `${day > 60 ? day - 60 : day}`) && luhn(digits);
  },
};

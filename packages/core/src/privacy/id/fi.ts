import { isDay } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * Personal identity code of Finland: the sign in the middle tells the century.
 *
 * @see Digital and Population Data Services Agency; decree 690/2022 for further signs
 */
export const fi: IdShape = {
  shape: /\d{6}[-+A-FU-Y]\d{3}[\dA-Y]/gi,
  holds(compact) {
    const digits = compact.replace(/^(\d{6})\D/, '$1');
    const number = Number(digits.slice(0, 9));
    return (
      isDay(digits.slice(2, 4), digits.slice(0, 2)) && '0123456789ABCDEFHJKLMNPRSTUVWXY'[number % 31] === digits[9]
    );
  },
};

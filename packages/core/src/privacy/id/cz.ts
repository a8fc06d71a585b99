import { isDay } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * Birth number of Czechia and Slovakia, of those born since 1954 a multiple of 11.
 *
 * @see Zákon č. 133/2000 Sb., section 13
 */
export const cz: IdShape = {
  shape: /\d{6}(?:\d{4}|\/\d{3,4})/g,
  holds(digits) {
    const month = Number(digits.slice(2, 4)) % 50;
    const isBorn = isDay(`${month > 20 ? month - 20 : month}`, digits.slice(4, 6));
    return (
      isBorn &&
      (digits.length === 9 ||
        Number(digits) % 11 === 0 ||
        (Number(digits.slice(0, 9)) % 11 === 10 && digits.endsWith('0')))
    );
  },
};

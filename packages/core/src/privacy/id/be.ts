import { isDay, mod97 } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * National register number of Belgium: 97 less the rest by 97, of those born since 2000 with a 2 in front.
 *
 * @see Koninklijk besluit van 3 april 1984
 */
export const be: IdShape = {
  shape: /\d\d[. ]?\d\d[. ]?\d\d[- ]?\d{3}[. ]?\d\d/g,
  holds(digits) {
    const key = Number(digits.slice(9));
    const isBorn = isDay(`${Number(digits.slice(2, 4)) % 20}`, digits.slice(4, 6));
    return isBorn && ['', '2'].some((century) => 97 - mod97(century + digits.slice(0, 9)) === key);
  },
};

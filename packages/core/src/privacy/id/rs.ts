import { isDay, weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * JMBG of Serbia, Bosnia, Montenegro and North Macedonia; EMŠO of Slovenia.
 *
 * @see Zakon o matičnom broju, Službeni list SFRJ 58/76
 */
export const rs: IdShape = {
  shape: /\d{13}/g,
  holds(digits) {
    const rest = 11 - (weighted(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
    return (
      isDay(digits.slice(2, 4), digits.slice(0, 2)) &&
      /^\d{4}[09]/.test(digits) &&
      Number(digits[12]) === (rest > 9 ? 0 : rest)
    );
  },
};

import { mod11and10 } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * Tax identification number of Germany: one digit stands in it twice or three times, the others once at most.
 *
 * @see Steueridentifikationsnummerverordnung; ISO/IEC 7064, modulo 11,10
 */
export const de: IdShape = {
  shape: /[1-9]\d ?\d{3} ?\d{3} ?\d{3}/g,
  holds(digits) {
    const often = [...'0123456789'].map((digit) => digits.slice(0, 10).split(digit).length - 1).filter((n) => n > 1);
    return often.length === 1 && often[0]! < 4 && mod11and10(digits);
  },
};

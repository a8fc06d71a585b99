import { isDay } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * Personal code of Latvia, before 2017 with a day of birth, since then with 32 to 39 in front.
 *
 * @see Fizisko personu reģistra likums
 */
export const lv: IdShape = {
  shape: /\d{6}-\d{5}/g,
  holds: (digits) => /^3[2-9]/.test(digits) || isDay(digits.slice(2, 4), digits.slice(0, 2)),
};

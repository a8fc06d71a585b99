import { isDay, luhn } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * Identity number of South Africa: a day of birth and the sum of Luhn.
 *
 * @see Identification Act 68 of 1997
 */
export const za: IdShape = {
  shape: /\d{6} ?\d{4} ?[01]\d ?\d/g,
  holds: (digits) => isDay(digits.slice(2, 4), digits.slice(4, 6)) && luhn(digits),
};

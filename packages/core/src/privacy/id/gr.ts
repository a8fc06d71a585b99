import { isDay, luhn } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * AMKA of Greece: a day of birth and the sum of Luhn.
 *
 * @see ΗΔΙΚΑ, ΑΜΚΑ
 */
export const gr: IdShape = {
  shape: /\d{11}/g,
  holds: (digits) => isDay(digits.slice(2, 4), digits.slice(0, 2)) && luhn(digits),
};

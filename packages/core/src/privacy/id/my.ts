import { isDay } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * NRIC of Malaysia: a day of birth and the code of a place.
 *
 * @see National Registration Regulations 1990
 */
export const my: IdShape = {
  shape: /\d{6}-\d\d-\d{4}/g,
  holds: (digits) => isDay(digits.slice(2, 4), digits.slice(4, 6)),
};

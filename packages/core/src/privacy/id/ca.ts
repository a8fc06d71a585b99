import { luhn } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * Social Insurance Number of Canada, in its groups.
 *
 * @see Employment and Social Development Canada, SIN Code of Practice
 */
export const ca: IdShape = {
  shape: /\d{3}(?:-\d{3}-| \d{3} )\d{3}/g,
  holds: (digits) => /^[1-79]/.test(digits) && luhn(digits),
};

import { weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * CUIL of Argentina.
 *
 * @see ANSES; AFIP, Resolución General 10/1997
 */
export const ar: IdShape = {
  shape: /(?:2[03470]|3[034])-?\d{8}-?\d/g,
  holds: (digits) => weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
};

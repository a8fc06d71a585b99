import { weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * AHV number of Switzerland, which begins with 756 and checks like a bar code.
 *
 * @see Verordnung über die Alters- und Hinterlassenenversicherung, article 133
 */
export const ch: IdShape = {
  shape: /756\.?\d{4}\.?\d{4}\.?\d\d/g,
  holds: (digits) => weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0,
};

import { verhoeff } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * Aadhaar of India, which never begins with 0 or 1.
 *
 * @see UIDAI, Aadhaar Number; J. Verhoeff 1969
 */
export const india: IdShape = {
  shape: /\d{4}[ -]?\d{4}[ -]?\d{4}/g,
  // Three years in a row look alike, and so do three thousands.
  holds: (digits) => /^[2-9]/.test(digits) && !/^(?:(?:20\d|\d00)\d){3}$/.test(digits) && verhoeff(digits),
};

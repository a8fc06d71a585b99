import type { IdShape } from '../id.ts';

/**
 * National Insurance number of the United Kingdom.
 *
 * @see HMRC, National Insurance Manual NIM39110
 */
export const gb: IdShape = {
  shape: /[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]/gi,
  holds: (compact) => /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]/.test(compact),
};

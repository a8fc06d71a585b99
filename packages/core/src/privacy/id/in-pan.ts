import type { IdShape } from '../id.ts';

/**
 * Permanent account number of India, for taxes.
 *
 * @see Income Tax Department, structure of PAN
 */
export const indiaPan: IdShape = {
  shape: /[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]/g,
};

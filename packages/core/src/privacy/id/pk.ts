import type { IdShape } from '../id.ts';

/**
 * CNIC of Pakistan.
 *
 * @see NADRA Ordinance 2000
 */
export const pk: IdShape = {
  shape: /[1-7]\d{4}-\d{7}-\d/g,
};

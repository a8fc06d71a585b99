import { isDay } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * CPR number of Denmark. Since 2007 its check digit need not be right.
 *
 * @see CPR-kontoret, Personnummeret i CPR-systemet
 */
export const dk: IdShape = {
  shape: /\d{6}-\d{4}/g,
  holds: (digits) => isDay(digits.slice(2, 4), digits.slice(0, 2)),
};

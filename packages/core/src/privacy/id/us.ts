import type { IdShape } from '../id.ts';

/**
 * Social Security number of the United States: never 000, 666 or from 900 on, nor a part of zeros.
 *
 * @see 20 CFR 422.103; Social Security Administration, randomization of 2011
 */
export const us: IdShape = {
  shape: /\d{3}(?:-\d\d-| \d\d )\d{4}/g,
  holds: (digits) => /^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$/.test(digits),
};

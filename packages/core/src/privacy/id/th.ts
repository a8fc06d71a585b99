import { weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * Identity number of Thailand, in its groups.
 *
 * @see Department of Provincial Administration; the weights are 13 down to 2
 */
export const th: IdShape = {
  shape: /[1-8][- ]\d{4}[- ]\d{5}[- ]\d\d[- ]\d/g,
  holds: (digits) =>
    (11 - (weighted(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(digits[12]),
};

import { weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * NRIC and FIN of Singapore, whose last letter checks.
 *
 * @see National Registration Act 1965; the series M since 2022
 */
export const sg: IdShape = {
  shape: /[STFGM]\d{7}[A-Z]/gi,
  holds(compact) {
    const [series = ''] = compact;
    const sum = weighted(compact.slice(1), [2, 7, 6, 5, 4, 3, 2]) + ({ T: 4, G: 4, M: 3 }[series] ?? 0);
    const letters = /[ST]/.test(series) ? 'JZIHGFEDCBA' : series === 'M' ? 'XWUTRQPNJLK' : 'XWUTRQPNMLK';
    return letters[sum % 11] === compact[8];
  },
};

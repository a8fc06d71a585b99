import { weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * National identity number of Taiwan. A letter counts as two digits.
 *
 * @see 戶籍法, article 51; ISO/IEC 7812 is not used
 */
export const tw: IdShape = {
  shape: /[A-Z][1289]\d{8}/gi,
  holds(compact) {
    const place = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(compact[0]!) + 10;
    return weighted(`${place}${compact.slice(1)}`, [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0;
  },
};

import { weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * T.C. Kimlik number of Türkiye, with two check digits.
 *
 * @see Nüfus ve Vatandaşlık İşleri Genel Müdürlüğü
 */
export const tr: IdShape = {
  shape: /[1-9]\d{10}/g,
  holds(digits) {
    const odd = weighted(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
    const even = weighted(digits, [0, 1, 0, 1, 0, 1, 0, 1]);
    const tenth = (((odd * 7 - even) % 10) + 10) % 10;
    return digits.endsWith(`${tenth}${(odd + even + tenth) % 10}`);
  },
};

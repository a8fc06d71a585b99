import type { IdShape } from '../id.ts';

/** What a character in an odd place counts, from 0 or A on. */
const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/**
 * Codice fiscale of Italy, whose last letter is the rest by 26.
 *
 * @see Decreto del Ministro delle Finanze 23 dicembre 1976, article 5
 */
export const it: IdShape = {
  shape: /[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]/gi,
  holds(compact) {
    const sum = [...compact.slice(0, 15)].reduce((sum, letter, i) => {
      const value = /\d/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 65;
      return sum + (i % 2 ? value : odd[value]!);
    }, 0);
    return sum % 26 === compact.charCodeAt(15) - 65;
  },
};

import { mod97 } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * NIR of France, with its key: 97 less the rest by 97. In Corsica a letter stands in it.
 *
 * @see INSEE, Répertoire national d’identification des personnes physiques
 */
export const fr: IdShape = {
  shape: /[1-478] ?\d\d ?\d\d ?(?:\d\d|2[AB]) ?\d{3} ?\d{3} ?\d\d/gi,
  holds(compact) {
    const month = Number(compact.slice(3, 5));
    const number = compact.slice(0, 13).replace('2A', '19').replace('2B', '18');
    return (month < 13 || month > 19) && month > 0 && 97 - mod97(number) === Number(compact.slice(13));
  },
};

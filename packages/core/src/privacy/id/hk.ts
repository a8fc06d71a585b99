import { weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * Identity card of Hong Kong, whose check digit mostly stands in brackets. A letter counts from A for 10, none for 36.
 *
 * @see Registration of Persons Regulations, Cap. 177A
 */
export const hk: IdShape = {
  shape: /[A-Z]{1,2}\d{6}(?:\([\dA]\)|[\dA])/gi,
  holds(compact) {
    const letters = compact.slice(0, -7);
    const [first = 36, second = 36] = [...letters.padStart(2)].map((letter) =>
      letter === ' ' ? 36 : Number.parseInt(letter, 36),
    );
    const sum = 9 * first + 8 * second + weighted(compact.slice(-7), [7, 6, 5, 4, 3, 2]);
    return (sum + Number.parseInt(compact.at(-1)!, 36)) % 11 === 0;
  },
};

import type { IdShape } from '../id.ts';

/**
 * DNI and NIE of Spain, whose letter is the rest by 23.
 *
 * @see Real Decreto 1553/2005; Orden INT/2058/2008
 */
export const es: IdShape = {
  shape: /(?:\d{8}|[XYZ][ -]?\d{7})[ -]?[A-Z]/gi,
  holds(compact) {
    const number = compact.slice(0, -1).replace(/^[XYZ]/, (letter) => `${'XYZ'.indexOf(letter)}`);
    return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === compact.at(-1);
  },
};

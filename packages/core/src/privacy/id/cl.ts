import { weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * RUN of Chile, whose check digit may be K.
 *
 * @see Servicio de Registro Civil e Identificación
 */
export const cl: IdShape = {
  shape: /\d{1,2}\.?\d{3}\.?\d{3}-[\dK]/gi,
  holds(compact) {
    const digits = compact.slice(0, -1).padStart(8, '0');
    return '0K987654321'[weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11] === compact.at(-1);
  },
};

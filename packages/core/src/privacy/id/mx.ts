import type { IdShape } from '../id.ts';

/**
 * CURP of Mexico.
 *
 * @see Instructivo normativo para la asignación de la CURP, DOF 18/10/2021
 */
export const mx: IdShape = {
  shape: /[A-Z][AEIOUX][A-Z]{2}\d\d(?:0[1-9]|1[0-2])\d\d[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[A-Z\d]\d/gi,
};

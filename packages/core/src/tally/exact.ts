/**
 * A number kept to about 32 digits: the sum of two doubles, the second being what the first could not hold.
 * `[x, 0]` is x itself, so a sum of whole numbers from a SQL engine is one as it stands.
 *
 * @see Dekker 1971, "A floating-point technique for extending the available precision", Numerische Mathematik 18
 */
export type Exact = [value: number, rest: number];

export const zero: Exact = [0, 0];

/** a + b. */
export function plus(a: Exact, b: Exact): Exact {
  const sum: Exact = [a[0], a[1]];
  addInto(sum, b[0], b[1]);
  return sum;
}

/** Adds to a sum in place: a list of a million products then makes no million pairs. */
export function addInto(sum: Exact, value: number, rest: number): void {
  const total = sum[0] + value;
  const part = total - sum[0];
  tidyInto(sum, total, sum[0] - (total - part) + (value - part) + (sum[1] + rest));
}

/** a · b. */
export function times(a: Exact, b: Exact): Exact {
  const value = a[0] * b[0];
  const result: Exact = [0, 0];
  tidyInto(result, value, roundedOff(a[0], b[0]) + (a[0] * b[1] + a[1] * b[0]));
  return result;
}

/** a − b. */
export const minus = (a: Exact, b: Exact): Exact => plus(a, [-b[0], -b[1]]);

/** x · y, without rounding. */
export const product = (x: number, y: number): Exact => [x * y, roundedOff(x, y)];

/** What x · y loses as a double. */
export function roundedOff(x: number, y: number): number {
  const value = x * y;
  // Answers on a scale are small whole numbers: nothing was rounded.
  if (Number.isSafeInteger(value) && Number.isInteger(x) && Number.isInteger(y)) return 0;
  const xHigh = upper(x);
  const yHigh = upper(y);
  const xLow = x - xHigh;
  const yLow = y - yHigh;
  return xLow * yLow - (value - xHigh * yHigh - xLow * yHigh - xHigh * yLow);
}

/** The upper 26 bits of a double. */
function upper(x: number): number {
  const shifted = 134_217_729 * x;
  return shifted - (shifted - x);
}

/** Puts the larger part in front; adding zero makes −0 a plain 0, which JSON can hold. */
function tidyInto(sum: Exact, value: number, rest: number): void {
  const all = value + rest;
  sum[0] = all + 0;
  sum[1] = rest - (all - value) + 0;
}

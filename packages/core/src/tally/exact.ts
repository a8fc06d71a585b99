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
  const sum = a[0] + b[0];
  const partOfB = sum - a[0];
  return tidy(sum, a[0] - (sum - partOfB) + (b[0] - partOfB) + (a[1] + b[1]));
}

/** a · b. */
export function times(a: Exact, b: Exact): Exact {
  const [value, rest] = product(a[0], b[0]);
  return tidy(value, rest + (a[0] * b[1] + a[1] * b[0]));
}

/** a − b. */
export const minus = (a: Exact, b: Exact): Exact => plus(a, [-b[0], -b[1]]);

/** x · y, without rounding. */
export function product(x: number, y: number): Exact {
  const value = x * y;
  // Answers on a scale are small whole numbers: nothing was rounded.
  if (Number.isSafeInteger(value) && Number.isInteger(x) && Number.isInteger(y)) return [value, 0];
  const [xHigh, xLow] = halves(x);
  const [yHigh, yLow] = halves(y);
  return [value, xLow * yLow - (value - xHigh * yHigh - xLow * yHigh - xHigh * yLow)];
}

/** The upper and the lower 26 bits of a double. */
function halves(x: number): [number, number] {
  const shifted = 134_217_729 * x;
  const high = shifted - (shifted - x);
  return [high, x - high];
}

/** Puts the larger part in front; adding zero makes −0 a plain 0, which JSON can hold. */
function tidy(value: number, rest: number): Exact {
  const sum = value + rest;
  return [sum + 0, rest - (sum - value) + 0];
}

// What makes a number tell whether it was copied right. Each takes digits alone.

const digitsOf = (digits: string): number[] => [...digits].map(Number);

/**
 * The sum of Luhn: from the right every second digit counts twice, and the sum of all is a multiple of ten.
 *
 * @see ISO/IEC 7812-1, annex B
 */
export const luhn = (digits: string): boolean =>
  digitsOf(digits)
    .reverse()
    .reduce((sum, digit, i) => sum + (i % 2 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit), 0) %
    10 ===
  0;

/** The dihedral group of order ten. */
const times = (a: number, b: number): number =>
  a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b) % 5) + 5 : (a - b + 5) % 5;

const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/**
 * The sum of Verhoeff, over a group in which the order counts.
 *
 * @see J. Verhoeff, Error Detecting Decimal Codes, 1969
 */
export function verhoeff(digits: string): boolean {
  let sum = 0;
  for (const [i, digit] of digitsOf(digits).reverse().entries()) {
    let turned = digit;
    for (let n = i % 8; n > 0; n--) turned = turn[turned]!;
    sum = times(sum, turned);
  }
  return sum === 0;
}

/** A weighted sum of the first digits. */
export const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);

/**
 * The pure system modulo 11,10.
 *
 * @see ISO/IEC 7064, section 9
 */
export function mod11and10(digits: string): boolean {
  let rest = 10;
  for (const digit of digitsOf(digits.slice(0, -1))) rest = (((digit + rest) % 10 || 10) * 2) % 11;
  return (11 - rest) % 10 === Number(digits.at(-1));
}

/** The rest of a long number by 97, read digit by digit: more of them than a double holds. */
export const mod97 = (digits: string): number => digitsOf(digits).reduce((rest, digit) => (rest * 10 + digit) % 97, 0);

/** Whether there may be such a day, given two digits each; of what century is not known. */
export function isDay(month: string, day: string): boolean {
  const most = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  return Number(day) > 0 && Number(day) <= most;
}

/**
 * How long to wait after the nth failure: anywhere between nothing and a ceiling that doubles from one second (full jitter).
 *
 * @param failures how often it has failed, from 1.
 * @param random from 0 up to 1.
 * @param cap the highest ceiling, in milliseconds. @default 300_000
 * @returns milliseconds.
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export const backoff = (failures: number, random: number, cap = 3e5): number =>
  random * Math.min(cap, 1e3 * 2 ** (failures - 1));

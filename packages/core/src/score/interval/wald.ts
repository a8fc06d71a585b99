import { normalQuantile } from '../../distribution/normal.ts';

/**
 * The textbook interval for a share of `x` in `n` answers, p ± z √(p(1 − p)/n), clamped to 0…1. Here to reproduce figures of others:
 * it covers far less often than it says, and has no width where all answers are alike.
 *
 * @see Brown, Cai & DasGupta 2001, "Interval estimation for a binomial proportion", Statistical Science 16(2), for why not to use it
 *
 * @example
 * wald(8, 10, 0.95) // [0.5520…, 1]
 */
export function wald(x: number, n: number, level: number): [number, number] {
  const p = x / n;
  const margin = normalQuantile((1 + level) / 2) * Math.sqrt((p * (1 - p)) / n);
  return [Math.max(0, p - margin), Math.min(1, p + margin)];
}
wald.method = 'wald';

import { incompleteBeta } from './beta.ts';

/**
 * The chance of at least `k` hits in `n` tries of chance `p` each.
 *
 * @see DLMF 8.17.5, which has it as an incomplete beta function
 *
 * @example
 * atLeast(9, 10, 0.5) // 0.0107…
 */
export const atLeast = (k: number, n: number, p: number): number =>
  k <= 0 ? 1 : k > n ? 0 : incompleteBeta(p, k, n - k + 1);

/** The chance of at most `k` hits: the mirror image, so that neither tail is 1 less the other. */
export const atMost = (k: number, n: number, p: number): number =>
  k < 0 ? 0 : k >= n ? 1 : incompleteBeta(1 - p, n - k, k + 1, p);

/** The first whole number from 0 to `n` for which `holds` is true, which it stays; `n` where it never is. */
export function firstWhole(n: number, holds: (k: number) => boolean): number {
  let [low, high] = [0, n];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

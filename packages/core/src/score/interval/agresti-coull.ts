import { normalQuantile } from '../../distribution/normal.ts';

/**
 * Agresti & Coull's interval for a share of `x` in `n` answers: Wald's, after adding z²/2 made-up answers to each side;
 * clamped to 0…1. As good as Wilson's from some forty answers on, and easy to explain.
 *
 * ñ = n + z² · p̃ = (x + z²/2)/ñ · p̃ ± z √(p̃(1 − p̃)/ñ)
 *
 * @see Agresti & Coull 1998, "Approximate is better than 'exact' for interval estimation of binomial proportions", The American Statistician 52(2)
 *
 * @example
 * agrestiCoull(8, 10, 0.95) // [0.4793…, 0.9541…]
 */
export function agrestiCoull(x: number, n: number, level: number): [number, number] {
  const z = normalQuantile((1 + level) / 2);
  const all = n + z * z;
  const p = (x + (z * z) / 2) / all;
  const margin = z * Math.sqrt((p * (1 - p)) / all);
  return [Math.max(0, p - margin), Math.min(1, p + margin)];
}
agrestiCoull.method = 'agresti-coull';

import { normalQuantile } from '../../distribution/normal.ts';
import type { Part } from './share-difference.ts';

/**
 * Agresti & Caffo's interval for the difference of two shares: Wald's, after adding one made-up answer of each kind to both groups;
 * clamped to −1…1.
 *
 * p̃ = (x + 1)/(n + 2) · p̃₁ − p̃₂ ± z √(p̃₁q̃₁/(n₁ + 2) + p̃₂q̃₂/(n₂ + 2))
 *
 * @see Agresti & Caffo 2000, "Simple and effective confidence intervals for proportions and differences of proportions", The American Statistician 54(4)
 *
 * @example
 * agrestiCaffo({ x: 56, n: 70 }, { x: 48, n: 80 }, 0.95) // [0.0524…, 0.3357…]
 */
export function agrestiCaffo(first: Part, second: Part, level: number): [number, number] {
  const [n1, n2] = [first.n + 2, second.n + 2];
  const [p1, p2] = [(first.x + 1) / n1, (second.x + 1) / n2];
  const margin = normalQuantile((1 + level) / 2) * Math.sqrt((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2);
  return [Math.max(-1, p1 - p2 - margin), Math.min(1, p1 - p2 + margin)];
}
agrestiCaffo.method = 'agresti-caffo';

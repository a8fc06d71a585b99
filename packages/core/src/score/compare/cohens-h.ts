import { normalQuantile } from '../../distribution/normal.ts';
import { badCounts, canBe } from '../bad-counts.ts';
import { type Score, type ScoreOptions, scoreOf } from '../score.ts';
import { unscored } from '../unscored.ts';
import type { Part } from './share-difference.ts';

/**
 * How far apart two shares are as a size that means the same near 0, 1 and ½: h = 2 asin √p₁ − 2 asin √p₂, −π…π,
 * with the standard error √(1/n₁ + 1/n₂) and the interval h ± z · se. Cohen calls 0.2 small, 0.5 medium, 0.8 large.
 *
 * @see Cohen 1988, "Statistical Power Analysis for the Behavioral Sciences", chapter 6
 *
 * @example
 * cohensH({ x: 56, n: 70 }, { x: 48, n: 80 }).value // 0.4421…
 */
export function cohensH(first: Part, second: Part, options: ScoreOptions = {}): Score {
  const n = first.n + second.n;
  const counts = { x1: first.x, n1: first.n, x2: second.x, n2: second.n };
  if (!canBe(first.x, first.n) || !canBe(second.x, second.n)) return badCounts('cohens-h/normal', options);
  if (first.n === 0 || second.n === 0) return unscored('cohens-h/normal', n, counts, options, 'empty');
  return scoreOf('cohens-h/normal', n, counts, options, () => {
    const value = angle(first) - angle(second);
    const se = Math.sqrt(1 / first.n + 1 / second.n);
    return {
      value,
      se,
      interval: (level) => {
        const margin = normalQuantile((1 + level) / 2) * se;
        return [Math.max(-Math.PI, value - margin), Math.min(Math.PI, value + margin)];
      },
    };
  });
}

const angle = ({ x, n }: Part): number => 2 * Math.asin(Math.sqrt(x / n));

import { normalQuantile } from '../distribution/normal.ts';
import type { Pairs } from '../tally/pairs.ts';
import { onScales, type ScaledPairs } from '../tally/pairs.ts';
import { numbersOf } from '../tally/scale.ts';
import { type Score, type ScoreOptions, scoreOf } from './score.ts';
import { unscored } from './unscored.ts';

export interface SpearmanOptions extends ScoreOptions {
  /** The number of each answer, of which only the order matters; an answer without one makes its pair invalid. @default the answer itself, if it is a number */
  scale?: ReadonlyMap<string, number>;
}

/**
 * Spearman's rank correlation of two answers of the same people, or of two figures of the same periods, −1…1: Pearson's correlation
 * of the ranks, ties sharing the middle of theirs. It takes no point of a scale to be as far from the next as any other.
 *
 * interval: tanh(atanh r ± z √((1 + r²/2)/(n − 3))) · standard error: √((1 − r²)/(n − 2)), that of its t test.
 *
 * It is made from the pairs that were answered and how often: of two scales a small table, of measured numbers nearly every pair.
 * Fewer than four pairs have a value and no interval. Association, not cause.
 *
 * @see Spearman 1904, "The proof and measurement of association between two things", American Journal of Psychology 15(1)
 * @see Bonett & Wright 2000, "Sample size requirements for estimating Pearson, Kendall and Spearman correlations", Psychometrika 65(1), for the interval
 *
 * @example
 * spearman(tallyPairs([[1, 2], [2, 3], [3, 5], [4, 4]])).value // 0.8
 */
export function spearman(tally: Pairs, options: SpearmanOptions = {}): Score {
  const method = 'spearman/bonett-wright';
  const { n, pairs, invalid } = onScales(tally, options.scale ?? numbersIn(tally));
  if (n < 2) return unscored(method, n, { invalid }, options, n === 0 ? 'empty' : 'n<2');
  const [first, second] = [ranks(pairs, 'first'), ranks(pairs, 'second')];
  // Ranks run from 1 to n, so their mean is known and the sums are of small halves.
  const centre = (n + 1) / 2;
  let [xx, xy, yy] = [0, 0, 0];
  for (const pair of pairs) {
    const x = first.get(pair.first)! - centre;
    const y = second.get(pair.second)! - centre;
    xx += pair.count * x * x;
    xy += pair.count * x * y;
    yy += pair.count * y * y;
  }
  if (!(xx > 0 && yy > 0)) return unscored(method, n, { invalid }, options, 'zero-variance');
  const r = Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
  return scoreOf(method, n, { invalid }, options, () => ({
    value: r,
    se: n > 2 ? Math.sqrt((1 - r * r) / (n - 2)) : null,
    interval: (level) => {
      if (n <= 3) return null;
      const margin = normalQuantile((1 + level) / 2) * Math.sqrt((1 + (r * r) / 2) / (n - 3));
      return [Math.tanh(Math.atanh(r) - margin), Math.tanh(Math.atanh(r) + margin)];
    },
  }));
}

const numbersIn = ({ counts }: Pairs): Map<string, number> =>
  numbersOf([...Object.keys(counts), ...Object.values(counts).flatMap(Object.keys)]);

/** The rank of each answer; those who gave the same share the middle of the ranks that they take up. */
function ranks(pairs: ScaledPairs['pairs'], side: 'first' | 'second'): Map<number, number> {
  const times = new Map<number, number>();
  for (const pair of pairs) times.set(pair[side], (times.get(pair[side]) ?? 0) + pair.count);
  let passed = 0;
  return new Map(
    [...times]
      .sort(([a], [b]) => a - b)
      .map(([value, count]) => {
        const rank = passed + (count + 1) / 2;
        passed += count;
        return [value, rank];
      }),
  );
}

import { type CrossProducts, isCounted, spread } from '../tally/cross-products.ts';
import { meanOf } from './mean-of.ts';
import type { Score, ScoreOptions } from './score.ts';
import { uncounted } from './uncounted.ts';

/** One item of which visitors said both how it is and how it should be, or how much it matters. */
export interface ItemGap {
  /** Perception less expectation, with the interval of a paired t test. */
  gap: Score;
  perception: Score;
  expectation: Score;
}

/** The gap of one item from a tally whose columns are perception and expectation, over those who answered both. */
export function itemGap(pairs: CrossProducts, options: ScoreOptions): ItemGap {
  const { n, incomplete } = pairs;
  const counted = isCounted(pairs);
  const zeros = [
    [0, 0],
    [0, 0],
  ];
  const { means, covariances } = counted ? spread(pairs, [0, 1]) : { means: [0, 0], covariances: zeros };
  const [[pp, pe], [, ee]] = covariances as [[number, number], [number, number]];
  const [p, e] = means as [number, number];
  const score = (what: string, mean: number, variance: number): Score =>
    counted
      ? meanOf(what, { n, mean, m2: Math.max(0, variance) * n }, { incomplete }, options)
      : uncounted(`${what}/t`, pairs, options);
  // Gaps that are all alike leave only rounding of three larger numbers.
  const variance = pp - 2 * pe + ee;
  return {
    gap: score('gap', p - e, variance > 1e-12 * (pp + ee) ? variance : 0),
    perception: score('perception', p, pp),
    expectation: score('expectation', e, ee),
  };
}

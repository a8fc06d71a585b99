import type { Moments } from '../tally/moments.ts';
import { meanOf } from './mean-of.ts';
import type { Score, ScoreOptions } from './score.ts';

/** One question of an index. */
export interface IndexItem {
  /** @default 1 */
  weight?: number;
  /** Ends of its scale. @default [1, 10] */
  scale?: readonly [low: number, high: number];
}

/**
 * The index of one response, 0…1, from its answers to all items; null unless every item is answered on its scale and the weights
 * make sense. A scalar to store with the response when it is made, and to tally as moments.
 *
 * index = (Σw·x − Σw·low)/(Σw·high − Σw·low)
 *
 * The three items of the American Customer Satisfaction Index are overall satisfaction, expectations met, and closeness to
 * the ideal, 1–10 each; its weights come from a model of a whole industry. With weights of your own it is an index in that style.
 *
 * @see Fornell et al. 1996, "The American Customer Satisfaction Index: nature, purpose, and findings", Journal of Marketing 60(4), appendix
 *
 * @example
 * indexOf([8, 7, 9], [{ weight: 2 }, {}, {}]) // 0.7777…
 */
export function indexOf(answers: readonly (number | null | undefined)[], items: readonly IndexItem[]): number | null {
  let [above, room] = [0, 0];
  for (const [i, { weight = 1, scale: [low, high] = [1, 10] }] of items.entries()) {
    const x = answers[i];
    if (x === null || x === undefined || !(x >= low && x <= high) || !(weight >= 0)) return null;
    above += weight * (x - low);
    room += weight * (high - low);
  }
  const index = above / room;
  return Number.isFinite(index) ? index : null;
}

/**
 * A satisfaction index, 0…1, in the style of the ACSI: the mean of the indexes of the responses, with Student's interval.
 * As the index is linear, this is also the index of the items' means.
 *
 * @see Fornell et al. 1996, Journal of Marketing 60(4)
 *
 * @example
 * satisfactionIndex({ n: 3, mean: 0.7, m2: 0.02 }).interval // [0.4515…, 0.9484…]
 */
export const satisfactionIndex = (tally: Moments, options: ScoreOptions = {}): Score =>
  meanOf('satisfaction-index', tally, {}, options);

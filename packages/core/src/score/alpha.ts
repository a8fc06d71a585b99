import { fQuantile } from '../distribution/f.ts';
import { type CrossProducts, isCounted, type Spread, spread } from '../tally/cross-products.ts';
import { correlated } from './correlation.ts';
import { type Score, type ScoreOptions, scoreOf } from './score.ts';
import { uncounted } from './uncounted.ts';
import { unscored, warned } from './unscored.ts';

export interface AlphaOptions extends ScoreOptions {
  /** The columns that make up the scale. @default all of the tally */
  items?: readonly number[];
  /** The columns that are worded the other way round; their answers count with the opposite sign. @default none */
  reversed?: readonly number[];
}

/**
 * Cronbach's α: how far the items of a scale say the same thing, at most 1, with Feldt's interval.
 *
 * α = k/(k − 1) · (1 − Σ s²ⱼ/s²ₜ), where s²ₜ is the variance of the items' sum
 *
 * 1 − (1 − α) F(1 − a/2; n − 1, (n − 1)(k − 1)) … 1 − (1 − α) F(a/2; n − 1, (n − 1)(k − 1)), a = 1 − level.
 * Rows with an item missing are left out. A negative α is reported as it is: see the warning `reversed-item`.
 * The variance of one row cannot be known, so fewer than two have no value.
 *
 * @see Cronbach 1951, "Coefficient alpha and the internal structure of tests", Psychometrika 16(3)
 * @see Feldt 1965, "The approximate sampling distribution of Kuder–Richardson reliability coefficient twenty", Psychometrika 30(3)
 *
 * @example
 * cronbachAlpha(crossProductsOf([[1, 2], [2, 2], [3, 4], [5, 5]])).value // 0.9666…
 */
export function cronbachAlpha(tally: CrossProducts, options: AlphaOptions = {}): Score {
  return ofItems('alpha/feldt', tally, options, alphaOf);
}

/**
 * α of items brought to the same variance: k r̄/(1 + (k − 1) r̄), where r̄ is the mean correlation between two items.
 * Of two items it is the Spearman–Brown reliability, which suits them better than α does.
 *
 * @see Spearman 1910 and Brown 1910, British Journal of Psychology 3
 *
 * @example
 * standardisedAlpha(crossProductsOf([[1, 2], [2, 2], [3, 4], [5, 5]])).value // 0.9708…
 */
export function standardisedAlpha(tally: CrossProducts, options: AlphaOptions = {}): Score {
  return ofItems('standardised-alpha/feldt', tally, options, (covariances) => {
    const k = covariances.length;
    let sum = 0;
    for (let i = 0; i < k; i++)
      for (let j = 0; j < i; j++) {
        const r = correlated(covariances, i, j);
        if (r === null) return null;
        sum += r;
      }
    const mean = (2 * sum) / (k * (k - 1));
    return 1 + (k - 1) * mean > 0 ? (k * mean) / (1 + (k - 1) * mean) : null;
  });
}

/**
 * α of the scale without each item in turn, in the order of the items. An item without which α is higher does not fit in.
 *
 * @example
 * alphaIfDropped(crossProductsOf([[1, 2, 5], [2, 2, 1], [3, 4, 4], [5, 5, 2]])).map(({ value }) => value! > 0.9) // [false, false, true]
 */
export function alphaIfDropped(tally: CrossProducts, options: AlphaOptions = {}): Score[] {
  const items = itemsOf(tally, options);
  return items.map((dropped) => cronbachAlpha(tally, { ...options, items: items.filter((item) => item !== dropped) }));
}

/** The columns of the scale. */
export const itemsOf = (tally: CrossProducts, { items }: AlphaOptions): readonly number[] =>
  items ?? tally.sums.map((_, i) => i);

/** Means and covariances of the items, with the signs of those that are reversed turned. */
export function itemSpread(tally: CrossProducts, options: AlphaOptions): Spread {
  const items = itemsOf(tally, options);
  const signs = items.map((item) => (options.reversed?.includes(item) ? -1 : 1));
  const { means, covariances, effective } = spread(tally, items);
  return {
    means: means.map((mean, i) => mean * signs[i]!),
    covariances: covariances.map((row, i) => row.map((covariance, j) => covariance * signs[i]! * signs[j]!)),
    effective,
  };
}

/** Σ of all covariances: the variance of the items' sum. */
export const totalVariance = (covariances: readonly number[][]): number =>
  covariances.flat().reduce((a, b) => a + b, 0);

function alphaOf(covariances: readonly number[][]): number | null {
  const k = covariances.length;
  const items = covariances.reduce((sum, row, i) => sum + row[i]!, 0);
  const total = totalVariance(covariances);
  return total > items * 1e-12 ? (k / (k - 1)) * (1 - items / total) : null;
}

/** A reliability of some items, with the conditions and the interval that all of them share. */
export function ofItems(
  method: string,
  tally: CrossProducts,
  options: AlphaOptions,
  reliability: (covariances: readonly number[][]) => number | null,
): Score {
  const { n, incomplete } = tally;
  const k = itemsOf(tally, options).length;
  const counts = { items: k, incomplete };
  if (!isCounted(tally)) return uncounted(method, tally, options);
  if (k < 2) return unscored(method, n, counts, options, 'one-item');
  const { covariances, effective } = itemSpread(tally, options);
  const value = n > 1 && effective > 1 ? reliability(covariances) : null;
  if (value === null) return unscored(method, n, counts, options, n < 2 ? 'n<2' : 'zero-variance');
  const score = scoreOf(method, n, counts, options, () => ({
    value,
    se: null,
    interval: (level) => feldt(value, effective, k, level),
  }));
  return value < 0 ? warned(score, 'reversed-item') : score;
}

/** Feldt's interval. The error part of a perfect scale is nothing, and so is the interval's width. */
function feldt(alpha: number, n: number, k: number, level: number): [number, number] {
  const end = (p: number): number => 1 - (1 - alpha) * fQuantile(p, n - 1, (n - 1) * (k - 1));
  return [end((1 + level) / 2), end((1 - level) / 2)];
}

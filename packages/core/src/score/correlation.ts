import { normalQuantile } from '../distribution/normal.ts';
import { type CrossProducts, isCounted, spread } from '../tally/cross-products.ts';
import { type Score, type ScoreOptions, scoreOf } from './score.ts';
import { uncounted } from './uncounted.ts';
import { unscored } from './unscored.ts';

/**
 * Pearson's correlation of two columns, −1…1, with Fisher's interval: tanh(atanh r ± z/√(n − 3)).
 * Of weighted rows n is Kish's effective n. Fewer than four rows have a value and no interval. Association, not cause.
 *
 * @see Fisher 1921, "On the probable error of a coefficient of correlation deduced from a small sample", Metron 1
 *
 * @example
 * correlation(crossProductsOf([[1, 2], [2, 3], [3, 5], [4, 4]]), 0, 1).value // 0.8
 */
export function correlation(tally: CrossProducts, x: number, y: number, options: ScoreOptions = {}): Score {
  if (!isCounted(tally)) return correlationScore('correlation', tally, null, 0, options);
  const { covariances, effective } = spread(tally, [x, y]);
  return correlationScore('correlation', tally, correlated(covariances, 0, 1), effective, options);
}

/** The correlation of two columns of a covariance matrix, or null where one of them does not vary. */
export function correlated(covariances: readonly number[][], i: number, j: number): number | null {
  const both = Math.sqrt(covariances[i]![i]!) * Math.sqrt(covariances[j]![j]!);
  return both > 0 ? Math.max(-1, Math.min(1, covariances[i]![j]! / both)) : null;
}

/** A correlation, or its absence, as a score. */
export function correlationScore(
  what: string,
  tally: CrossProducts,
  r: number | null,
  effective: number,
  options: ScoreOptions,
): Score {
  const method = `${what}/fisher`;
  if (!isCounted(tally)) return uncounted(method, tally, options);
  const { n, incomplete } = tally;
  if (r === null) return unscored(method, n, { incomplete }, options, n < 2 ? 'n<2' : 'zero-variance');
  return scoreOf(method, n, { incomplete }, options, () => ({
    value: r,
    se: effective > 2 ? Math.sqrt(Math.max(0, 1 - r * r) / (effective - 2)) : null,
    interval: (level) => {
      if (effective <= 3) return null;
      const margin = normalQuantile((1 + level) / 2) / Math.sqrt(effective - 3);
      return [Math.tanh(Math.atanh(r) - margin), Math.tanh(Math.atanh(r) + margin)];
    },
  }));
}

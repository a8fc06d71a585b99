import { type CrossProducts, isCounted, spread } from '../tally/cross-products.ts';
import { type AlphaOptions, itemsOf, ofItems, totalVariance } from './alpha.ts';
import type { Score } from './score.ts';
import { unscored } from './unscored.ts';

/**
 * KR-20: the reliability of a test whose items are marked 0 or 1, at most 1, with Feldt's interval. Equal to Cronbach's α of the marks.
 *
 * k/(k − 1) · (1 − Σ p(1 − p)/σ²), where p is an item's share of right answers and σ² the variance of the totals with divisor n
 *
 * @see Kuder & Richardson 1937, "The theory of the estimation of test reliability", Psychometrika 2(3)
 *
 * @example
 * kr20(crossProductsOf([[1, 1, 1], [1, 1, 0], [1, 0, 0], [0, 0, 0]])).value // 0.75
 */
export function kr20(tally: CrossProducts, options: AlphaOptions = {}): Score {
  return dichotomous(
    'kr-20/feldt',
    tally,
    options,
    (shares, variance) => shares.reduce((sum, p) => sum + p * (1 - p), 0) / variance,
  );
}

/**
 * KR-21: KR-20 as it would be if all items were equally hard, from the mean and variance of the totals alone. Never above KR-20.
 *
 * k/(k − 1) · (1 − M(k − M)/(kσ²)), where M is the mean total
 *
 * @see Kuder & Richardson 1937, "The theory of the estimation of test reliability", Psychometrika 2(3)
 *
 * @example
 * kr21(crossProductsOf([[1, 1, 1], [1, 1, 0], [1, 0, 0], [0, 0, 0]])).value // 0.6
 */
export function kr21(tally: CrossProducts, options: AlphaOptions = {}): Score {
  return dichotomous('kr-21/feldt', tally, options, (shares, variance) => {
    const k = shares.length;
    const mean = shares.reduce((sum, p) => sum + p, 0);
    return (mean * (k - mean)) / (k * variance);
  });
}

function dichotomous(
  method: string,
  tally: CrossProducts,
  options: AlphaOptions,
  error: (shares: number[], variance: number) => number,
): Score {
  const items = itemsOf(tally, options);
  // Of marks from 0 to 1, only 0 and 1 are their own squares.
  const marks = !isCounted(tally) || items.every((i) => tally.sums[i]![0] === tally.products[(i * (i + 3)) / 2]![0]);
  if (!marks)
    return unscored(method, tally.n, { items: items.length, incomplete: tally.incomplete }, options, 'not-dichotomous');
  return ofItems(method, tally, options, (covariances) => {
    const k = items.length;
    const variance = totalVariance(covariances);
    return variance > 1e-12 ? (k / (k - 1)) * (1 - error(spread(tally, items).means, variance)) : null;
  });
}

import { type CrossProducts, isCounted } from '../tally/cross-products.ts';
import { type AlphaOptions, itemSpread, itemsOf } from './alpha.ts';
import { correlationScore } from './correlation.ts';
import type { Score } from './score.ts';

/**
 * The correlation of each item with the sum of the others, in the order of the items, with Fisher's interval.
 * Below about 0.3 an item measures something else; below zero it is worded the other way round.
 * The sum leaves the item out: with itself inside, every item would look better than it is.
 *
 * r = (Cᵢₜ − Cᵢᵢ)/√(Cᵢᵢ (Cₜₜ − 2Cᵢₜ + Cᵢᵢ)), where t is the sum of all items
 *
 * @see Nunnally & Bernstein 1994, "Psychometric theory", 3rd edition
 *
 * @example
 * itemRest(crossProductsOf([[1, 2], [2, 3], [3, 5], [4, 4]]))[0]!.value // 0.8
 */
export function itemRest(tally: CrossProducts, options: AlphaOptions = {}): Score[] {
  return eachItem(tally, options, 'item-rest', (own, withTotal, total) => [
    withTotal - own,
    total - 2 * withTotal + own,
  ]);
}

/**
 * The correlation of each item with the sum of all, itself included. Of marks of 0 and 1 it is the point-biserial correlation.
 *
 * @example
 * itemTotal(crossProductsOf([[0, 0], [1, 0], [1, 1], [0, 1]])).map(({ value }) => value) // [0.7071…, 0.7071…]
 */
export function itemTotal(tally: CrossProducts, options: AlphaOptions = {}): Score[] {
  return eachItem(tally, options, 'item-total', (_own, withTotal, total) => [withTotal, total]);
}

/** Correlates each item with a sum, given the item's covariance with that sum and the sum's variance. */
function eachItem(
  tally: CrossProducts,
  options: AlphaOptions,
  what: string,
  against: (own: number, withTotal: number, total: number) => [covariance: number, variance: number],
): Score[] {
  if (!isCounted(tally)) return itemsOf(tally, options).map(() => correlationScore(what, tally, null, 0, options));
  const { covariances, effective } = itemSpread(tally, options);
  const withTotal = covariances.map((row) => row.reduce((a, b) => a + b, 0));
  const total = withTotal.reduce((a, b) => a + b, 0);
  return covariances.map((row, i) => {
    const own = row[i]!;
    const [covariance, variance] = against(own, withTotal[i]!, total);
    // What is left of a variance after subtracting may be rounding only.
    const vary = own > 0 && variance > 1e-12 * Math.abs(total);
    const r = vary ? Math.max(-1, Math.min(1, covariance / Math.sqrt(own * variance))) : null;
    return correlationScore(what, tally, r, effective, options);
  });
}

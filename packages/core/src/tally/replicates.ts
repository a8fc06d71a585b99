import { share } from '../hash.ts';
import { addRow, type CrossProducts, emptyCrossProducts, mergeCrossProducts, type Row } from './cross-products.ts';

/**
 * Tallies of the same responses, each of them counting every response as often as chance says: 0, 1, 2, … times, once on
 * average. How a score varies from one to the next is how far it may be off (a Poisson bootstrap). Chance is drawn from
 * the response's id, so that the same responses give the same tallies wherever and in whatever order they are counted.
 *
 * @see Chamandy et al. 2012, "Estimating uncertainty for massive data streams", Google technical report
 */
export type Replicates = CrossProducts[];

/** @param count 200 are enough for an interval at 95 %. */
export const emptyReplicates = (count = 200): Replicates => Array.from({ length: count }, emptyCrossProducts);

/** The replicates with one more response. */
export const addReplicates = (replicates: Replicates, row: Row, id: string, weight = 1): Replicates =>
  replicates.map((tally, i) => addRow(tally, row, weight * poisson(share(`${id}:${i}`))));

/** Both lists as one, tally by tally: associative and commutative. */
export const mergeReplicates = (a: Replicates, b: Replicates): Replicates =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, i) =>
    mergeCrossProducts(a[i] ?? emptyCrossProducts(), b[i] ?? emptyCrossProducts()),
  );

/** The number whose Poisson probabilities with mean 1, added up from zero, reach `p`. */
function poisson(p: number): number {
  let count = 0;
  let probability = Math.exp(-1);
  for (let sum = probability; sum <= p && count < 12; sum += probability) probability /= ++count;
  return count;
}

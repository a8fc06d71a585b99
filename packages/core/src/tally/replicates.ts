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

/**
 * @param count 200 are enough for an interval at 95 %.
 *
 * @example
 * emptyReplicates(2).length // 2
 */
export const emptyReplicates = (count = 200): Replicates => Array.from({ length: count }, emptyCrossProducts);

/**
 * The replicates with one more response.
 *
 * @example
 * addReplicates(emptyReplicates(3), [4, 5], 'a-response').map(({ n }) => n) // [1, 0, 1]
 */
export const addReplicates = (replicates: Replicates, row: Row, id: string, weight = 1): Replicates =>
  replicates.map((tally, i) => addRow(tally, row, weight * poisson(share(`${id}:${i}`))));

/**
 * Both lists as one, tally by tally: associative and commutative.
 *
 * @example
 * const one = addReplicates(emptyReplicates(3), [4, 5], 'a-response');
 * mergeReplicates(one, one).map(({ n }) => n) // [2, 0, 2]
 */
export const mergeReplicates = (a: Replicates, b: Replicates): Replicates =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, i) =>
    mergeCrossProducts(a[i] ?? emptyCrossProducts(), b[i] ?? emptyCrossProducts()),
  );

/** The Poisson probabilities with mean 1, added up: of none, of at most one, … of at most eleven. */
export const poissonSums: readonly number[] = /* @__PURE__ */ addUp();

function addUp(): number[] {
  const sums = [Math.exp(-1)];
  for (let count = 1, probability = sums[0]!; count < 12; count++) {
    probability /= count;
    sums.push(sums.at(-1)! + probability);
  }
  return sums;
}

/** The number whose Poisson probabilities, added up, go beyond `p`. What is rarer than eleven counts as twelve. */
function poisson(p: number): number {
  const count = poissonSums.findIndex((sum) => sum > p);
  return count < 0 ? poissonSums.length : count;
}

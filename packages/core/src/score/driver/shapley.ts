import type { CrossProducts } from '../../tally/cross-products.ts';
import type { Score } from '../score.ts';
import { type ImportanceOptions, importance, refused } from './importance.ts';
import { type DriverModel, driverModel, driversOf } from './model.ts';

/** Twice as many equations with each driver more; at fifteen there are 32,768. */
const mostDrivers = 15;

/**
 * The Shapley value of each driver, also known as LMG: what it adds to R², averaged over all orders in which drivers can
 * enter. Never negative, sums to R². For up to fifteen drivers; relative weights come close, for any number.
 *
 * value = Σ over S without the driver: |S|! (p − |S| − 1)!/p! · (R²(S with it) − R²(S))
 *
 * @see Lindeman, Merenda & Gold 1980, "Introduction to Bivariate and Multivariate Analysis"
 * @see Shapley 1953, "A value for n-person games", Contributions to the Theory of Games 2
 *
 * @example
 * shapleyValues(crossProductsOf([[3, 1, 2], [5, 2, 1], [6, 3, 3], [9, 4, 2], [10, 5, 3]])).map(({ value }) => value) // [0.8796…, 0.1120…]
 */
export function shapleyValues(tally: CrossProducts, options: ImportanceOptions = {}): Score[] {
  if (driversOf(tally, options).length > mostDrivers) {
    const { n, counts } = driverModel(tally, options);
    return refused('shapley', tally, options, { n, counts, warnings: ['too-many-drivers'] });
  }
  return importance('shapley', tally, options, (model) => {
    const explained = everyR2(model);
    const p = model.withOutcome.length;
    const weights = sizeWeights(p);
    return model.withOutcome.map((_, driver) => {
      const bit = 1 << driver;
      let value = 0;
      for (const [set, r2] of explained.entries())
        if (!(set & bit)) value += weights[members(set)]! * (explained[set | bit]! - r2);
      return value;
    });
  });
}

/** R² of every set of drivers; a set is the number whose bits name its drivers. One more row of a Cholesky factor for each. */
function everyR2({ among, withOutcome }: DriverModel['model']): Float64Array {
  const explained = new Float64Array(1 << withOutcome.length);
  const rows: number[][] = [];
  const solved: number[] = [];
  const chosen: number[] = [];
  const visit = (set: number, from: number): void => {
    for (let driver = from; driver < withOutcome.length; driver++) {
      const row: number[] = [];
      for (const [i, other] of chosen.entries()) {
        let rest = among[driver]![other]!;
        for (let k = 0; k < i; k++) rest -= row[k]! * rows[i]![k]!;
        row.push(rest / rows[i]![i]!);
      }
      const unexplained = 1 - row.reduce((sum, x) => sum + x * x, 0);
      const news = withOutcome[driver]! - row.reduce((sum, x, i) => sum + x * solved[i]!, 0);
      const own = Math.sqrt(unexplained);
      const larger = set | (1 << driver);
      explained[larger] = explained[set]! + (news / own) ** 2;
      rows.push([...row, own]);
      solved.push(news / own);
      chosen.push(driver);
      visit(larger, driver + 1);
      rows.pop();
      solved.pop();
      chosen.pop();
    }
  };
  visit(0, 0);
  return explained;
}

/** |S|! (p − |S| − 1)!/p! by size of S: one in p of all sets of that size. */
function sizeWeights(p: number): number[] {
  const weights = [1 / p];
  for (let size = 1; size < p; size++) weights.push((weights[size - 1]! * size) / (p - size));
  return weights;
}

function members(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count++;
  return count;
}

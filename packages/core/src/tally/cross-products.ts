import { addInto, type Exact, minus, plus, roundedOff, times, zero } from './exact.ts';
import { addWhole, emptyRows, fullOfRows, isSmallWhole, pour } from './whole-rows.ts';

/**
 * Sums of several numbers per response, and of their products with each other: all that covariances, correlations,
 * reliability and regression need. Plain JSON. Sums of whole numbers are exact, so an engine's
 * `COUNT(*)`, `SUM(x)` and `SUM(x * y)` give the very same tally as counting in memory.
 * Only complete rows count: every column of a row is there, or none is.
 */
export interface CrossProducts {
  /** Complete rows. */
  n: number;
  /** Rows left out because a number was missing. */
  incomplete: number;
  /** Σw, which is n where nothing was weighted. */
  weight: Exact;
  /** Σw². */
  squaredWeight: Exact;
  /** Σw·x, by column. */
  sums: Exact[];
  /** Σw·x·y for each pair of columns, y up to and including x: x₀x₀, x₁x₀, x₁x₁, x₂x₀, … */
  products: Exact[];
}

/** One response's numbers, in the order of the columns; null where there is no answer. */
export type Row = readonly (number | null | undefined)[];

/** Beyond this size the splitting of a double would overflow. No answer is that large. */
const largest = 1e100;

/**
 * The tally of nothing yet: merged with any other it changes nothing.
 *
 * @example
 * emptyCrossProducts().n // 0
 */
export const emptyCrossProducts = (): CrossProducts => ({
  n: 0,
  incomplete: 0,
  weight: zero,
  squaredWeight: zero,
  sums: [],
  products: [],
});

/**
 * The tally with one more response, counted `weight` times. A weight that is not above zero counts nothing.
 *
 * @example
 * addRow(emptyCrossProducts(), [4, 5]).products // [[16, 0], [20, 0], [25, 0]]
 */
export const addRow = (tally: CrossProducts, row: Row, weight = 1): CrossProducts =>
  mergeCrossProducts(tally, crossProductsOf([row], [weight]));

/**
 * Both tallies as one: associative, commutative, with `emptyCrossProducts()` as identity.
 *
 * @throws RangeError where the two have different columns.
 *
 * @example
 * mergeCrossProducts(crossProductsOf([[4, 5]]), crossProductsOf([[2, 3]])).sums // [[6, 0], [8, 0]]
 */
export function mergeCrossProducts(a: CrossProducts, b: CrossProducts): CrossProducts {
  if (a.sums.length > 0 && b.sums.length > 0 && a.sums.length !== b.sums.length)
    throw new RangeError(
      `Tallies of ${a.sums.length} and of ${b.sums.length} columns cannot be merged: give both the same columns.`,
    );
  return {
    n: a.n + b.n,
    incomplete: a.incomplete + b.incomplete,
    weight: plus(a.weight, b.weight),
    squaredWeight: plus(a.squaredWeight, b.squaredWeight),
    sums: added(a.sums, b.sums),
    products: added(a.products, b.products),
  };
}

const added = (a: Exact[], b: Exact[]): Exact[] => {
  const [long, short] = a.length < b.length ? [b, a] : [a, b];
  return long.map((sum, i) => plus(sum, short[i] ?? zero));
};

/**
 * The tally of a list of rows, and of their weights if there are any.
 *
 * @throws RangeError where rows differ in length.
 *
 * @example
 * crossProductsOf([[4, 5], [2, null], [3, 3]]) // { n: 2, incomplete: 1, sums: [[7, 0], [8, 0]] }
 */
export function crossProductsOf(rows: Iterable<Row>, weights?: readonly number[]): CrossProducts {
  // Pairs of its own, since they are added to in place.
  const tally: CrossProducts = { ...emptyCrossProducts(), weight: [0, 0], squaredWeight: [0, 0] };
  let whole = emptyRows(0);
  let at = 0;
  for (const row of rows) {
    const weight = weights?.[at++] ?? 1;
    if (!(weight > 0 && weight < largest)) continue;
    if (!isComplete(row)) {
      tally.incomplete++;
      continue;
    }
    if (tally.n === 0) {
      whole = emptyRows(row.length);
      tally.sums = whole.sums.map(() => [0, 0]);
      tally.products = whole.products.map(() => [0, 0]);
    } else if (tally.sums.length !== row.length)
      throw new RangeError(`A row of ${row.length} numbers does not fit a tally of ${tally.sums.length} columns.`);
    tally.n++;
    if (weight === 1 && row.every(isSmallWhole)) {
      addWhole(whole, row);
      if (whole.rows === fullOfRows) whole = pour(whole, tally);
    } else count(tally, row, weight);
  }
  if (whole.rows > 0) pour(whole, tally);
  return tally;
}

function count(tally: CrossProducts, row: readonly number[], weight: number): void {
  addInto(tally.weight, weight, 0);
  addInto(tally.squaredWeight, weight * weight, roundedOff(weight, weight));
  for (let i = 0, at = 0; i < row.length; i++) {
    const x = row[i]!;
    const weighted = weight * x;
    const rest = weight === 1 ? 0 : roundedOff(weight, x);
    addInto(tally.sums[i]!, weighted, rest);
    for (let j = 0; j <= i; j++, at++) {
      const y = row[j]!;
      addInto(tally.products[at]!, weighted * y, roundedOff(weighted, y) + rest * y);
    }
  }
}

const isComplete = (row: Row): row is readonly number[] => row.every(isNumber);

const isNumber = (x: number | null | undefined): x is number => typeof x === 'number' && Math.abs(x) < largest;

/** Whether a tally, which may come from elsewhere, holds rows and nothing but numbers of them. */
export const isCounted = ({ n, incomplete, weight, squaredWeight, sums, products }: CrossProducts): boolean =>
  Number.isSafeInteger(n) &&
  n > 0 &&
  Number.isFinite(incomplete) &&
  weight[0] > 0 &&
  squaredWeight[0] > 0 &&
  products.length === (sums.length * (sums.length + 1)) / 2 &&
  [weight, squaredWeight, ...sums, ...products].every(([value, rest]) => Math.abs(value) + Math.abs(rest) < 1e200);

/** What a tally says once its sums are centred. */
export interface Spread {
  /** Means, by column. */
  means: number[];
  /** Σw(x − x̄)(y − ȳ) / Σw, by column and column: covariances with the divisor n. */
  covariances: number[][];
  /** n, or Kish's effective n of weighted rows: (Σw)²/Σw². */
  effective: number;
}

/** Means and covariances of a tally with at least one row; of the columns given, in their order. */
export function spread(tally: CrossProducts, columns: readonly number[] = tally.sums.map((_, i) => i)): Spread {
  const { sums, products, weight } = tally;
  const total = weight[0];
  const raw = (i: number, j: number): Exact => products[(Math.max(i, j) * (Math.max(i, j) + 1)) / 2 + Math.min(i, j)]!;
  const centred = (i: number, j: number): number =>
    minus(times(weight, raw(i, j)), times(sums[i]!, sums[j]!))[0] / total / total;
  // Alike answers leave nothing but rounding, which is no variance.
  const variances = new Map(columns.map((i) => [i, centred(i, i)]));
  const varies = (i: number): boolean => variances.get(i)! > Math.abs(raw(i, i)[0] / total) * 1e-28;
  const covariance = (i: number, j: number): number => (varies(i) && varies(j) ? centred(i, j) : 0);
  return {
    means: columns.map((i) => sums[i]![0] / total),
    covariances: columns.map((i) => columns.map((j) => covariance(i, j))),
    effective: (total * total) / tally.squaredWeight[0],
  };
}

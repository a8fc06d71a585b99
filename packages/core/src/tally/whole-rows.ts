import { plus } from './exact.ts';

/** The sums of rows that hold nothing but small whole numbers, as answers on a scale are. */
export interface WholeRows {
  rows: number;
  sums: number[];
  products: number[];
}

/** As many rows may be added before they have to be poured out: their products stay below 2⁵³, so nothing is rounded. */
export const fullOfRows = 4096;
const largest = 1e6;

export const isSmallWhole = (x: unknown): boolean => Number.isInteger(x) && Math.abs(x as number) <= largest;

export const emptyRows = (columns: number): WholeRows => ({
  rows: 0,
  sums: Array<number>(columns).fill(0),
  products: Array<number>((columns * (columns + 1)) / 2).fill(0),
});

/** Counts one row, at the price of a plain loop. */
export function addWhole(whole: WholeRows, row: readonly number[]): void {
  whole.rows++;
  let at = 0;
  for (let i = 0; i < row.length; i++) {
    const x = row[i]!;
    whole.sums[i]! += x;
    for (let j = 0; j <= i; j++) whole.products[at++]! += x * row[j]!;
  }
}

/** Adds to exact sums what was counted, and begins anew. */
export function pour(
  { rows, sums, products }: WholeRows,
  into: Record<'weight' | 'squaredWeight', [number, number]> & Record<'sums' | 'products', [number, number][]>,
): WholeRows {
  into.weight = plus(into.weight, [rows, 0]);
  into.squaredWeight = plus(into.squaredWeight, [rows, 0]);
  into.sums = into.sums.map((sum, i) => plus(sum, [sums[i]!, 0]));
  into.products = into.products.map((sum, i) => plus(sum, [products[i]!, 0]));
  return emptyRows(sums.length);
}

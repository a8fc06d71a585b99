import { type CrossProducts, emptyCrossProducts, mergeCrossProducts } from '../tally/cross-products.ts';
import { type Fragment, joined, sql, verbatim } from './fragment.ts';
import type { Counting } from './query.ts';
import { type Row, toExact, toNumber } from './row.ts';
import { columns, wide } from './wide.ts';

export interface RowOptions {
  /** Whether responses count by their weights; one without a weight then counts nothing. @default false */
  weighted?: boolean;
}

/** The `CrossProducts` of the numbers that answer several questions. A response is a row if it was shown one of them. */
export const countCrossProducts = (
  questions: readonly string[],
  options: RowOptions = {},
): Counting<CrossProducts> => ({
  questions,
  plan: (_, weights) => ({
    steps: [
      ['wide', wide(questions)],
      ['line', options.weighted ? weighedLines(questions.length, weights) : lines(questions.length)],
    ],
    rows: products(questions.length, { weighted: options.weighted ?? false }),
  }),
  read: (rows) => toCrossProducts(rows, questions.length),
});

/** The step `line` without weights: each response's numbers, and whether they are all there. */
const lines = (count: number): Fragment => sql`SELECT period, ${whole(count)} FROM wide`;

/** The step `line` with the column `w`. */
const weighedLines = (count: number, weights: Fragment): Fragment =>
  sql`SELECT period, ${whole(count)}, CAST(given.weight AS DOUBLE PRECISION) AS w
        FROM wide
        JOIN ${weights} AS given ON given.response = wide.response
        WHERE given.weight > 0 AND given.weight < 1e100`;

/** The numbers, and 1 if none is missing. */
export const whole = (count: number): Fragment => {
  const all = columns(count);
  return verbatim(
    `${all.join(', ')}, CASE WHEN ${all.map((x) => `abs(${x}) < 1e100`).join(' AND ')} THEN 1 ELSE 0 END AS whole`,
  );
};

/** Sums over the step `line`. `keys` are columns to tell apart besides. */
export function products(
  count: number,
  { weighted = false, keys = '', more = [] }: { weighted?: boolean; keys?: string; more?: string[] },
): Fragment {
  const w = weighted ? 'w * ' : '';
  const sums = columns(count).map((x, i) => `sum(${w}${x}) AS s${i}`);
  const pairs = columns(count).map((x, i) =>
    columns(i + 1)
      .map((y, j) => `sum(${w}${x} * ${y}) AS p${i}_${j}`)
      .join(', '),
  );
  const ws = weighted ? ['sum(w) AS weight, sum(w * w) AS squares'] : [];
  const all = joined([...ws, sums.join(', '), ...pairs, ...more].map(verbatim), ',\n  ');
  return sql`SELECT period, ${verbatim(keys)}whole, count(*) AS n,
          ${all}
        FROM line
        GROUP BY period, ${verbatim(keys)}whole`;
}

/** Reads rows of `products`: one of the complete, one of the others. */
export const toCrossProducts = (rows: readonly Row[], count: number): CrossProducts =>
  rows
    .map((row): CrossProducts => {
      const n = toNumber(row['n']);
      if (toNumber(row['whole']) === 0) return { ...emptyCrossProducts(), incomplete: n };
      const each = Array.from({ length: count }, (_, i) => i);
      return {
        n,
        incomplete: 0,
        weight: toExact(row['weight'] ?? n),
        squaredWeight: toExact(row['squares'] ?? n),
        sums: each.map((i) => toExact(row[`s${i}`])),
        products: each.flatMap((i) => each.slice(0, i + 1).map((j) => toExact(row[`p${i}_${j}`]))),
      };
    })
    .reduce(mergeCrossProducts, emptyCrossProducts());

import { emptyMoments, type Moments, mergeMoments } from '../tally/moments.ts';
import { type Fragment, sql, verbatim } from './fragment.ts';
import { numberIn, value } from './number.ts';
import type { Counting } from './query.ts';
import { type Row, toNumber } from './row.ts';

/** The `Moments` of the numbers that answer a question. Answers that are no numbers do not count. */
export const countMoments = (question: string): Counting<Moments> => ({
  questions: [question],
  plan: () => ({
    steps: [['figure', sql`SELECT period, ${numberIn(value)} AS x FROM chosen`], ...momentsSteps('period')],
    rows: momentsRows('period'),
  }),
  read: (rows) => rows.map(toMoments).reduce(mergeMoments, emptyMoments()),
});

/**
 * Steps to the moments of the column `x` of the step `figure`, for each combination of the columns named by `keys`.
 * Equal numbers are counted first, so that the second look, around the mean, is at the different ones only.
 */
export const momentsSteps = (keys: string): [string, Fragment][] => [
  [
    'counted',
    sql`SELECT ${verbatim(keys)}, CAST(x AS DOUBLE PRECISION) AS x, count(*) AS times
        FROM figure WHERE x IS NOT NULL
        GROUP BY ${verbatim(keys)}, x`,
  ],
  [
    'centre',
    sql`SELECT ${verbatim(keys)}, sum(times) AS n, sum(times * x) / sum(times) AS mean, min(x) AS low, max(x) AS high
        FROM counted
        GROUP BY ${verbatim(keys)}`,
  ],
];

/** The rows of the moments, and of what else the statement has a column for. */
export const momentsRows = (keys: string, more = ''): Fragment =>
  sql`SELECT ${verbatim(keys)}, n, mean, low, high, sum(times * (x - mean) * (x - mean)) AS m2${verbatim(more)}
        FROM counted JOIN centre USING (${verbatim(keys)})
        GROUP BY ${verbatim(keys)}, n, mean, low, high`;

/** Reads a row of `momentsRows`. A mean of equal numbers is that number, whatever rounding says. */
export const toMoments = ({ n, mean, low, high, m2 }: Row): Moments =>
  toNumber(low) === toNumber(high)
    ? { n: toNumber(n), mean: toNumber(low), m2: 0 }
    : { n: toNumber(n), mean: toNumber(mean), m2: toNumber(m2) };

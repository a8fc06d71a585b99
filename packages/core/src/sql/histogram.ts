import { type Histogram, mergeAllHistograms } from '../tally/histogram.ts';
import { sql } from './fragment.ts';
import type { Counting } from './query.ts';
import { toKey, toNumber } from './row.ts';

/** One question's `Histogram`. */
export const countHistogram = (question: string): Counting<Histogram> => ({
  questions: [question],
  plan: (_engine, _weights, period) => ({
    rows: sql`SELECT ${period}value, reason, count(*) AS n
        FROM chosen
        GROUP BY ${period}value, reason`,
  }),
  read: (rows) =>
    mergeAllHistograms(
      rows.map(({ value, reason, n }) =>
        value === null
          ? { counts: {}, unanswered: { [String(reason)]: toNumber(n) } }
          : { counts: { [toKey(value)]: toNumber(n) }, unanswered: {} },
      ),
    ),
});

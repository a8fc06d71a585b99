import { emptyWeighted, mergeWeighted, type WeightedHistogram } from '../tally/weighted.ts';
import { sql } from './fragment.ts';
import type { Counting } from './query.ts';
import { toExact, toKey, toNumber } from './row.ts';

/** One question's `WeightedHistogram`. A response without a weight counts nothing; who did not answer needs none. */
export const countWeighted = (question: string): Counting<WeightedHistogram> => ({
  questions: [question],
  plan: (_, weights) => ({
    steps: [
      [
        'weighed',
        sql`SELECT chosen.period, chosen.value, chosen.reason, CAST(given.weight AS DOUBLE PRECISION) AS w
        FROM chosen
        LEFT JOIN ${weights} AS given ON given.response = chosen.response AND given.weight > 1e-100 AND given.weight < 1e100`,
      ],
    ],
    rows: sql`SELECT period, value, reason, count(w) AS n, count(*) AS everyone, sum(w) AS weight, sum(w * w) AS squares
        FROM weighed
        GROUP BY period, value, reason`,
  }),
  read: (rows) =>
    rows
      .map(({ value, reason, n, everyone, weight, squares }): WeightedHistogram => {
        if (value === null) return { counts: {}, unanswered: { [String(reason)]: toNumber(everyone) } };
        if (toNumber(n) === 0) return emptyWeighted();
        const one = { n: toNumber(n), weight: toExact(weight), squares: toExact(squares) };
        return { counts: { [toKey(value)]: one }, unanswered: {} };
      })
      .reduce(mergeWeighted, emptyWeighted()),
});

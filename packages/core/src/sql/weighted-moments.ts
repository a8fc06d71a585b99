import { emptyWeightedMoments, mergeWeightedMoments, type WeightedMoments } from '../tally/weighted-moments.ts';
import { sql, verbatim } from './fragment.ts';
import { toMoments } from './moments.ts';
import { numberIn } from './number.ts';
import type { Counting } from './query.ts';
import { toNumber } from './row.ts';

/** The `WeightedMoments` of the numbers that answer a question. Without a weight or a number an answer does not count. */
export const countWeightedMoments = (question: string): Counting<WeightedMoments> => ({
  questions: [question],
  plan: (_, weights) => ({
    steps: [
      [
        'figure',
        sql`SELECT chosen.period, CAST(${numberIn(verbatim('chosen.value'))} AS DOUBLE PRECISION) AS x, CAST(given.weight AS DOUBLE PRECISION) AS w
        FROM chosen
        JOIN ${weights} AS given ON given.response = chosen.response
        WHERE given.weight > 1e-100 AND given.weight < 1e100`,
      ],
      [
        'centre',
        sql`SELECT period, count(*) AS n, sum(w) AS w1, sum(w * w) AS w2, sum(w * x) / sum(w) AS mean1, sum(w * w * x) / sum(w * w) AS mean2,
          min(x) AS low, max(x) AS high
        FROM figure WHERE x IS NOT NULL
        GROUP BY period`,
      ],
    ],
    rows: sql`SELECT period, n, w1, w2, mean1, mean2, low, high,
          sum(w * (x - mean1) * (x - mean1)) AS m1, sum(w * w * (x - mean2) * (x - mean2)) AS m2
        FROM figure JOIN centre USING (period)
        GROUP BY period, n, w1, w2, mean1, mean2, low, high`,
  }),
  read: (rows) =>
    rows
      .map(({ n, w1, w2, mean1, mean2, low, high, m1, m2 }) => ({
        n: toNumber(n),
        weighted: toMoments({ n: w1, mean: mean1, low, high, m2: m1 }),
        squared: toMoments({ n: w2, mean: mean2, low, high, m2 }),
      }))
      .reduce(mergeWeightedMoments, emptyWeightedMoments()),
});

import { emptyPairs, mergePairs, type Pairs } from '../tally/pairs.ts';
import { sql } from './fragment.ts';
import { value } from './number.ts';
import type { Counting } from './query.ts';
import { toKey, toNumber } from './row.ts';
import { wide } from './wide.ts';

/** The `Pairs` of answers that two questions have in the same response, such as Kano's. */
export const countPairs = (first: string, second: string): Counting<Pairs> => ({
  questions: [first, second],
  plan: () => ({
    steps: [['wide', wide([first, second], value)]],
    rows: sql`SELECT period, x0, x1, count(*) AS n
        FROM wide
        WHERE x0 IS NOT NULL AND x1 IS NOT NULL
        GROUP BY period, x0, x1`,
  }),
  read: (rows) =>
    rows
      .map(({ x0, x1, n }): Pairs => ({ counts: { [toKey(x0)]: { [toKey(x1)]: toNumber(n) } } }))
      .reduce(mergePairs, emptyPairs()),
});

import { mergeAllHistograms } from '../tally/histogram.ts';
import { emptyRowsTally, type RowsTally } from '../tally/rows.ts';
import { oneOf, sql, verbatim } from './fragment.ts';
import { objectIn } from './number.ts';
import type { Counting } from './query.ts';
import { toKey, toNumber } from './row.ts';

/**
 * The `RowsTally` of a question whose answers have a value for each row: `{ "speed": 4, "price": 2 }`.
 *
 * @param rows all that were shown. A row without a value in an answer to others is skipped.
 */
export const countRows = (question: string, rows: readonly string[]): Counting<RowsTally> => ({
  questions: [question],
  plan: (engine) => ({
    steps: [['grid', sql`SELECT period, value FROM chosen WHERE substr(value, 1, 1) = '{'`]],
    rows: sql`SELECT period, entry.key AS part, ${engine.json('entry')} AS counted, count(*) AS n
        FROM grid, ${engine.members(objectIn(verbatim('grid.value')), 'entry')}
        WHERE ${oneOf(verbatim('entry.key'), rows)}
        GROUP BY period, 2, 3
        UNION ALL
        SELECT period, NULL, NULL, count(*)
        FROM grid
        GROUP BY period`,
  }),
  read(read) {
    const everyone = read.reduce((sum, { part, n }) => sum + (part === null ? toNumber(n) : 0), 0);
    if (everyone === 0) return emptyRowsTally();
    const tally = (row: string): RowsTally['rows'][string] => {
      const own = read.filter(({ part }) => part === row);
      const { counts } = mergeAllHistograms(
        own.map(({ counted, n }) => ({ counts: { [toKey(counted)]: toNumber(n) }, unanswered: {} })),
      );
      const skipped = everyone - own.reduce((sum, { n }) => sum + toNumber(n), 0);
      return { counts, unanswered: skipped > 0 ? { skipped } : {} };
    };
    return { rows: Object.fromEntries(rows.map((row) => [row, tally(row)])) };
  },
});

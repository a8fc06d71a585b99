import { emptyMaxDiff, type MaxDiffTally, mergeMaxDiffs } from '../tally/maxdiff.ts';
import { sql, verbatim } from './fragment.ts';
import { listIn, objectIn } from './number.ts';
import type { Counting } from './query.ts';
import { toNumber } from './row.ts';

/** The `MaxDiffTally` of questions whose answers are sets: `{ "shown": ["a", "b", "c"], "best": "a", "worst": "c" }`. */
export const countMaxDiff = (questions: readonly string[]): Counting<MaxDiffTally> => ({
  questions,
  plan(engine) {
    const document = engine.document(objectIn(verbatim('value')));
    return {
      steps: [
        [
          'picked',
          sql`SELECT period, response, question, ${document} ->> 'best' AS best, ${document} ->> 'worst' AS worst,
          CAST(coalesce(${document} -> 'shown', '[]') AS TEXT) AS shown
        FROM chosen
        WHERE value IS NOT NULL`,
        ],
        [
          'offered',
          sql`SELECT picked.period, picked.response, picked.question, best, worst, ${engine.text('entry')} AS choice
        FROM picked, ${engine.items(listIn(verbatim('picked.shown')), 'entry')}`,
        ],
        [
          'sound',
          sql`SELECT period, response, question
        FROM offered
        WHERE best <> worst
        GROUP BY period, response, question
        HAVING count(*) = count(DISTINCT choice)
          AND count(CASE WHEN choice = best THEN 1 END) = 1 AND count(CASE WHEN choice = worst THEN 1 END) = 1`,
        ],
      ],
      rows: sql`SELECT period, 'item' AS part, choice, count(*) AS n,
          count(CASE WHEN choice = best THEN 1 END) AS best, count(CASE WHEN choice = worst THEN 1 END) AS worst
        FROM offered JOIN sound USING (period, response, question)
        GROUP BY period, choice
        UNION ALL
        SELECT period, 'sound', NULL, count(*), 0, 0 FROM sound GROUP BY period
        UNION ALL
        SELECT period, 'all', NULL, count(*), 0, 0 FROM picked GROUP BY period`,
    };
  },
  read: (rows) =>
    rows
      .map(({ part, choice, n, best, worst }): MaxDiffTally => {
        const count = toNumber(n);
        if (part === 'all') return { ...emptyMaxDiff(), invalid: count };
        if (part === 'sound') return { ...emptyMaxDiff(), sets: count, invalid: -count };
        const one = { shown: count, best: toNumber(best), worst: toNumber(worst) };
        return { ...emptyMaxDiff(), items: { [String(choice)]: one } };
      })
      .reduce(mergeMaxDiffs, emptyMaxDiff()),
});

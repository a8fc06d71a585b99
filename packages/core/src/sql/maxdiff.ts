import { emptyMaxDiff, type MaxDiffTally, mergeMaxDiffs } from '../tally/maxdiff.ts';
import { sql, verbatim } from './fragment.ts';
import { listIn, objectIn } from './number.ts';
import type { Counting } from './query.ts';
import { toNumber } from './row.ts';

/**
 * The `MaxDiffTally` of questions whose answers are sets: `{ "shown": ["a", "b", "c"], "best": "a", "worst": "c" }`, one to an
 * answer or a list of them.
 */
export const countMaxDiff = (questions: readonly string[]): Counting<MaxDiffTally> => ({
  questions,
  plan(engine) {
    const document = engine.document(objectIn(verbatim('picks')));
    return {
      steps: [
        [
          'given',
          sql`SELECT chosen.period, chosen.response, chosen.question, CAST(entry.key AS INTEGER) AS place, ${engine.json('entry')} AS picks
        FROM chosen, ${engine.items(listIn(verbatim('chosen.value')), 'entry')}
        UNION ALL
        SELECT period, response, question, 0, value
        FROM chosen
        WHERE substr(value, 1, 1) <> '['`,
        ],
        [
          'picked',
          sql`SELECT period, response, question, place, ${document} ->> 'best' AS best, ${document} ->> 'worst' AS worst,
          CAST(coalesce(${document} -> 'shown', '[]') AS TEXT) AS shown
        FROM given`,
        ],
        [
          'offered',
          sql`SELECT picked.period, picked.response, picked.question, picked.place, best, worst, ${engine.text('entry')} AS choice
        FROM picked, ${engine.items(listIn(verbatim('picked.shown')), 'entry')}`,
        ],
        [
          'sound',
          sql`SELECT period, response, question, place
        FROM offered
        WHERE best <> worst
        GROUP BY period, response, question, place
        HAVING count(*) = count(DISTINCT choice)
          AND count(CASE WHEN choice = best THEN 1 END) = 1 AND count(CASE WHEN choice = worst THEN 1 END) = 1`,
        ],
      ],
      rows: sql`SELECT period, 'item' AS part, choice, count(*) AS n,
          count(CASE WHEN choice = best THEN 1 END) AS best, count(CASE WHEN choice = worst THEN 1 END) AS worst
        FROM offered JOIN sound USING (period, response, question, place)
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

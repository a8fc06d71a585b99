import { emptyRanking, mergeRankings, type RankingTally } from '../tally/ranking.ts';
import { oneOf, sql, verbatim } from './fragment.ts';
import { listIn, objectIn } from './number.ts';
import type { Counting } from './query.ts';
import { toNumber } from './row.ts';

/**
 * The `RankingTally` of a question whose answers are options from first to last, or a place for each option.
 *
 * @param options all that were to be ranked. Who ranked only some is counted as incomplete.
 */
export const countRanking = (question: string, options: readonly string[]): Counting<RankingTally> => ({
  questions: [question],
  plan: (engine) => ({
    steps: [
      [
        'placed',
        sql`SELECT chosen.period, chosen.response, ${engine.text('entry')} AS choice, CAST(entry.key AS NUMERIC) AS place
        FROM chosen, ${engine.items(listIn(verbatim('chosen.value')), 'entry')}
        UNION ALL
        SELECT chosen.period, chosen.response, entry.key, ${engine.number('entry')}
        FROM chosen, ${engine.members(objectIn(verbatim('chosen.value')), 'entry')}`,
      ],
      [
        'complete',
        sql`SELECT response
        FROM placed
        GROUP BY response
        HAVING count(*) = ${whole(options.length)} AND count(DISTINCT choice) = ${whole(options.length)}
          AND count(place) = count(*) AND count(CASE WHEN ${oneOf(verbatim('choice'), options)} THEN 1 END) = count(*)`,
      ],
      [
        'ranked',
        sql`SELECT period, choice, rank() OVER (PARTITION BY response ORDER BY place) AS first,
          count(*) OVER (PARTITION BY response, place) AS same
        FROM placed JOIN complete USING (response)`,
      ],
    ],
    // Twice a rank is whole: 2 · (before + (same + 1) / 2), where `first` is before + 1.
    rows: sql`SELECT period, choice, count(*) AS n, sum(2 * first + same - 1) AS twice,
          sum((2 * first + same - 1) * (2 * first + same - 1)) AS squares,
          count(CASE WHEN first = 1 THEN 1 END) AS firsts, sum(same * same - 1) AS ties
        FROM ranked
        GROUP BY period, choice
        UNION ALL
        SELECT period, NULL, count(value), 0, 0, 0, 0
        FROM chosen
        GROUP BY period`,
  }),
  read: (rows) => {
    const tallies = rows.map(({ choice, n, twice, squares, firsts, ties }): RankingTally => {
      const count = toNumber(n);
      if (choice === null) return { ...emptyRanking(), incomplete: count };
      // Every complete ranking has every option, so the first option stands for all when rankings are counted.
      const whole = choice === options[0] ? count : 0;
      const one = { sum: toNumber(twice) / 2, squares: toNumber(squares) / 4, first: toNumber(firsts) };
      return { n: whole, incomplete: -whole, options: { [String(choice)]: one }, ties: toNumber(ties) };
    });
    return tallies.reduce(mergeRankings, emptyRanking());
  },
});

/** A count of ours, which needs no binding. */
const whole = (count: number) => verbatim(String(count));

import { emptyRanking, mergeRankings, type RankingOptions, type RankingTally } from '../tally/ranking.ts';
import type { Engine } from './engine.ts';
import { type Fragment, oneOf, sql, verbatim } from './fragment.ts';
import { listIn, objectIn } from './number.ts';
import type { Counting } from './query.ts';
import { toNumber } from './row.ts';

/**
 * The `RankingTally` of a question whose answers are options from first to last, or a place for each option.
 *
 * @param options all that there were. Who ranked fewer than were to be ranked is counted as incomplete.
 */
export const countRanking = (
  question: string,
  options: readonly string[],
  { top = options.length }: RankingOptions = {},
): Counting<RankingTally> => ({
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
        HAVING count(*) = ${whole(top)} AND count(DISTINCT choice) = ${whole(top)}
          AND count(place) = count(*) AND count(CASE WHEN ${oneOf(verbatim('choice'), options)} THEN 1 END) = count(*)`,
      ],
      // Those that were not to be ranked share the last places, which have no number.
      ...(top < options.length ? [['filled', filled(engine, options)] as const] : []),
      [
        'ranked',
        sql`SELECT period, choice, rank() OVER (PARTITION BY response ORDER BY ${verbatim(top < options.length ? 'place IS NULL, place' : 'place')}) AS first,
          count(*) OVER (PARTITION BY response, place) AS same
        FROM ${verbatim(top < options.length ? 'filled' : 'placed JOIN complete USING (response)')}`,
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

/** Complete rankings with the options that were left out of them. */
const filled = (engine: Engine, options: readonly string[]): Fragment =>
  sql`SELECT period, response, choice, place
        FROM placed JOIN complete USING (response)
        UNION ALL
        SELECT chosen.period, chosen.response, ${engine.text('entry')}, NULL
        FROM chosen JOIN complete USING (response), ${engine.items(sql`${JSON.stringify(options)}`, 'entry')}
        WHERE NOT EXISTS (SELECT 1 FROM placed WHERE placed.response = chosen.response AND placed.choice = ${engine.text('entry')})`;

/** A count of ours, which needs no binding. */
const whole = (count: number) => verbatim(String(count));

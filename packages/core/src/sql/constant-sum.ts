import type { ConstantSumOptions, ConstantSumTally } from '../tally/constant-sum.ts';
import { addMoment, emptyMoments } from '../tally/moments.ts';
import { oneOf, sql, verbatim } from './fragment.ts';
import { objectIn } from './number.ts';
import type { Counting } from './query.ts';
import { toNumber } from './row.ts';

/**
 * The `ConstantSumTally` of a question whose answers are points by option. One row comes for each option and number of
 * points that it was given, which are few.
 *
 * @param options all that there was to split among.
 */
export const countConstantSum = (
  question: string,
  options: readonly string[],
  { total = 100, tolerance = 0.5 }: ConstantSumOptions = {},
): Counting<ConstantSumTally> => ({
  questions: [question],
  plan: (engine) => ({
    steps: [
      [
        'given',
        sql`SELECT chosen.period, chosen.response, entry.key AS choice, ${engine.number('entry')} AS points
        FROM chosen
        LEFT JOIN ${engine.members(objectIn(verbatim('chosen.value')), 'entry')} ON 1 = 1
        WHERE chosen.value IS NOT NULL`,
      ],
      [
        'checked',
        sql`SELECT period, response,
          CASE WHEN abs(coalesce(sum(points), 0) - CAST(${total} AS NUMERIC)) <= CAST(${tolerance} AS NUMERIC)
            AND count(choice) = count(CASE WHEN points >= 0 AND ${oneOf(verbatim('choice'), options)} THEN 1 END)
            THEN 1 ELSE 0 END AS sound
        FROM given
        GROUP BY period, response`,
      ],
    ],
    rows: sql`SELECT period, NULL AS choice, CAST(sound AS NUMERIC) AS points, count(*) AS n
        FROM checked
        GROUP BY period, sound
        UNION ALL
        SELECT given.period, given.choice, CAST(given.points AS NUMERIC), count(*)
        FROM given JOIN checked USING (response)
        WHERE checked.sound = 1 AND given.choice IS NOT NULL
        GROUP BY given.period, given.choice, given.points`,
  }),
  read(rows) {
    const answers = (sound: number): number =>
      rows.reduce(
        (sum, { choice, points, n }) => sum + (choice === null && toNumber(points) === sound ? toNumber(n) : 0),
        0,
      );
    const n = answers(1);
    const moments = options.map((option) => {
      const own = rows.filter(({ choice }) => choice === option);
      const given = own.reduce(
        (tally, { points, n }) => addMoment(tally, toNumber(points), toNumber(n)),
        emptyMoments(),
      );
      // Who gave an option nothing may have left it out.
      return [option, addMoment(given, 0, n - given.n)] as const;
    });
    return { n, invalid: answers(0), options: Object.fromEntries(n > 0 ? moments : []) };
  },
});

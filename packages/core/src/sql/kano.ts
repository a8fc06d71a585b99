import { emptyKano, type KanoTally, mergeKano } from '../tally/kano.ts';
import { sql, verbatim } from './fragment.ts';
import { objectIn } from './number.ts';
import type { Counting } from './query.ts';
import { toNumber } from './row.ts';

/** The `KanoTally` of a question whose answers are `{ "functional": 1, "dysfunctional": 5, "importance": 8 }`. */
export const countKano = (question: string): Counting<KanoTally> => ({
  questions: [question],
  plan(engine) {
    const document = engine.document(objectIn(verbatim('value')));
    return {
      steps: [
        [
          'felt',
          sql`SELECT period, ${document} ->> 'functional' AS functional, ${document} ->> 'dysfunctional' AS dysfunctional,
          ${document} ->> 'importance' AS importance
        FROM chosen
        WHERE value IS NOT NULL`,
        ],
      ],
      rows: sql`SELECT period, functional, dysfunctional, importance, count(*) AS n
        FROM felt
        WHERE functional IS NOT NULL AND dysfunctional IS NOT NULL
        GROUP BY period, functional, dysfunctional, importance`,
    };
  },
  read: (rows) =>
    rows
      .map(({ functional, dysfunctional, importance, n }): KanoTally => {
        const count = toNumber(n);
        return {
          pairs: { counts: { [String(functional)]: { [String(dysfunctional)]: count } } },
          importance: { counts: importance === null ? {} : { [String(importance)]: count }, unanswered: {} },
        };
      })
      .reduce(mergeKano, emptyKano()),
});

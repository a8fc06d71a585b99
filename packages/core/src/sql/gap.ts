import type { GapTally } from '../tally/gap.ts';
import { emptyRowsTally, mergeRows, type RowsTally } from '../tally/rows.ts';
import type { GapForm, GapOptions } from '../tally/servqual.ts';
import { oneOf, sql, verbatim } from './fragment.ts';
import { objectIn } from './number.ts';
import type { Counting, Step } from './query.ts';
import { type Row, toNumber } from './row.ts';
import { readServqual, servqualPlan } from './servqual.ts';

/** What a question of gaps asks. */
export interface GapParts {
  /** Which items make up which dimension; the answers have a value for each item. @default none: the answer is that of one thing */
  form?: GapForm;
  /** Lowest and highest point of the scale. @default [1, 7] */
  scale?: GapOptions['scale'];
}

/** The form of a question without items: its only one has no name. */
const single: GapForm = { '': [''] };

/**
 * The `GapTally` of a question whose answers are `{ "expectation": 7, "perception": 5, "importance": 6 }`, or such an object
 * for each item.
 */
export function countGap(question: string, { form, scale }: GapParts = {}): Counting<GapTally> {
  const entries = Object.entries(form ?? single).flatMap(([dimension, items]) =>
    items.map((item) => [item, dimension]),
  );
  return {
    questions: [question],
    plan(engine) {
      const whole = objectIn(verbatim('chosen.value'));
      const sides = form
        ? sql`entry.key AS item, side.key AS side, ${engine.number('side')} AS x
        FROM chosen, ${engine.members(whole, 'entry')}, ${engine.members(objectIn(engine.json('entry')), 'side')}`
        : sql`'' AS item, side.key AS side, ${engine.number('side')} AS x
        FROM chosen, ${engine.members(whole, 'side')}`;
      const points: Step[] = [
        [
          'form',
          sql`SELECT value ->> 0 AS item, value ->> 1 AS dimension
        FROM ${engine.items(sql`${JSON.stringify(entries)}`, 'entry')}`,
          'kept',
        ],
        ['said', sql`SELECT chosen.period, chosen.response, ${sides}`],
        [
          'point',
          sql`SELECT period, response, dimension, item, side, 'straight' AS turned, x
        FROM said JOIN form USING (item)
        WHERE ${oneOf(verbatim('side'), ['expectation', 'perception'])}`,
        ],
      ];
      const { steps, rows } = servqualPlan(engine, points, { form: form ?? single, scale, importance: '' });
      return {
        steps,
        rows: sql`${rows}
        UNION ALL
        SELECT period, 'importance', item, count(*), x, NULL, NULL, NULL, NULL
        FROM said
        WHERE side = 'importance' AND x IS NOT NULL
        GROUP BY period, item, x`,
      };
    },
    read: (rows) => ({
      gaps: readServqual(rows, form ?? single),
      importance: rows.flatMap(importanceIn).reduce(mergeRows, emptyRowsTally()),
    }),
  };
}

/** How often one importance was given to one item. */
const importanceIn = ({ part, name, n, mean }: Row): RowsTally[] =>
  part === 'importance'
    ? [{ rows: { [String(name)]: { counts: { [toNumber(mean)]: toNumber(n) }, unanswered: {} } } }]
    : [];

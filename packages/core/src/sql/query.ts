import { type Dialect, type Engine, engines } from './engine.ts';
import { type Fragment, indented, joined, named, oneOf, type SqlValue, sql, verbatim } from './fragment.ts';
import type { PeriodBounds } from './periods.ts';
import type { Row } from './row.ts';

/** Which answers are counted, and where they are. */
export interface Selection {
  survey: string;
  /** @default all of them together */
  version?: number;
  /** The relation of answers; a list is a table in a schema. @default 'answer' */
  answers?: string | readonly string[];
  /** The relation of weights, one row for each response that has one. @default 'weight' */
  weights?: string | readonly string[];
}

/** How a tally is counted: made by the `count…` functions, turned into a statement by `query`. */
export interface Counting<T> {
  /** The questions whose answers it reads; null for all of them. */
  readonly questions: readonly string[] | null;
  /** @param period `period, `, or nothing where no periods are told apart: a constant to group by takes half as long again. */
  plan(engine: Engine, weights: Fragment, period: Fragment): Plan;
  read(rows: readonly Row[]): T;
}

/** A named step, and whether the engine shall keep its rows instead of working them out wherever they are read. */
export type Step = readonly [name: string, step: Fragment, keep?: 'kept'];

/** Steps that build on `chosen (period, response, question, value, reason)`, and the rows that come out, each with its period. */
export interface Plan {
  steps?: readonly Step[];
  rows: Fragment;
}

/** A statement for any driver of its engine, and what reads its rows. */
export interface Query<T> {
  text: string;
  /** To be bound, in this order. */
  values: SqlValue[];
  /** Makes the tally. Numbers may come as numbers, as bigints or as strings. */
  read(rows: readonly Row[]): T;
}

/**
 * The statement that counts a tally.
 *
 * @example
 * query(countHistogram('recommend'), { survey: 'checkout' }, 'sqlite').values // ['checkout', 'recommend']
 */
export function query<T>(counting: Counting<T>, selection: Selection, dialect: Dialect): Query<T> {
  const { text, values } = statement(counting, selection, engines[dialect]);
  return { text, values, read: (rows) => counting.read(rows) };
}

/** The statement that counts a tally for each period; all of them are there, those without answers too. */
export function queryByPeriod<T>(
  counting: Counting<T>,
  selection: Selection,
  periods: readonly PeriodBounds[],
  dialect: Dialect,
): Query<Map<string, T>> {
  const { text, values } = statement(counting, selection, engines[dialect], periods);
  return {
    text,
    values,
    read(rows) {
      const byPeriod = new Map(periods.map(({ period }) => [period, [] as Row[]]));
      for (const row of rows) byPeriod.get(String(row['period']))?.push(row);
      return new Map([...byPeriod].map(([period, own]) => [period, counting.read(own)]));
    },
  };
}

function statement(
  counting: Counting<unknown>,
  selection: Selection,
  engine: Engine,
  periods?: readonly PeriodBounds[],
): { text: string; values: SqlValue[] } {
  const { steps = [], rows } = counting.plan(
    engine,
    named(selection.weights ?? 'weight'),
    verbatim(periods ? 'period, ' : ''),
  );
  const chosen: Step[] = [['chosen', choose(counting.questions, selection, periods !== undefined)], ...steps];
  if (periods) {
    const bounds = JSON.stringify(periods.map(({ period, since, until }) => [period, since, until]));
    const from = engine.items(sql`${bounds}`, 'listed');
    const step = sql`SELECT value ->> 0 AS period, value ->> 1 AS since, value ->> 2 AS until FROM ${from}`;
    chosen.unshift(['calendar', step, 'kept']);
  }
  const all = chosen.map(
    ([name, step, keep]) => sql`${verbatim(name)} AS ${verbatim(keep ? 'MATERIALIZED ' : '')}(\n  ${indented(step)}\n)`,
  );
  // Without a step that recurs the word means nothing, in both engines.
  const { text, values } = sql`WITH RECURSIVE ${joined(all)}\n${rows}`;
  return {
    text: text.reduce((before, piece, i) => before + engine.place(i) + piece),
    values: [...values],
  };
}

function choose(questions: readonly string[] | null, selection: Selection, byPeriod: boolean): Fragment {
  const answers = named(selection.answers ?? 'answer');
  const conditions = [sql`answered.survey = ${selection.survey}`];
  if (selection.version !== undefined) conditions.push(sql`answered.version = ${selection.version}`);
  if (questions) conditions.push(oneOf(verbatim('answered.question'), questions));
  const where = joined(conditions, ' AND ');
  return byPeriod
    ? sql`SELECT calendar.period, answered.response, answered.question, answered.value, answered.reason
        FROM ${answers} AS answered
        JOIN calendar ON answered.at >= calendar.since AND answered.at < calendar.until
        WHERE ${where}`
    : sql`SELECT '' AS period, answered.response, answered.question, answered.value, answered.reason
        FROM ${answers} AS answered
        WHERE ${where}`;
}

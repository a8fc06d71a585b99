import type { Counting } from './counting.ts';
import { addAnswer, addUnanswered, emptyHistogram, type Histogram, mergeHistograms } from './histogram.ts';

/** How often each answer was given to each row of a grid. A row that was left empty in an answer to others is skipped. */
export interface RowsTally {
  rows: Record<string, Histogram>;
}

/** One visitor's answer: a value for each row that has one. */
export type RowAnswers = Readonly<Record<string, string | number | boolean>>;

export const emptyRowsTally = (): RowsTally => ({ rows: {} });

/**
 * The tally with one more answer.
 *
 * @param rows all that were shown.
 */
export const addRows = (tally: RowsTally, answer: RowAnswers, rows: readonly string[]): RowsTally =>
  mergeRows(tally, {
    rows: Object.fromEntries(
      rows.map((row) => [
        row,
        Object.hasOwn(answer, row)
          ? addAnswer(emptyHistogram(), answer[row]!)
          : addUnanswered(emptyHistogram(), 'skipped'),
      ]),
    ),
  });

/** Both tallies as one: associative and commutative, with `emptyRowsTally()` as identity. */
export function mergeRows(a: RowsTally, b: RowsTally): RowsTally {
  const rows = new Map(Object.entries(a.rows));
  for (const [row, tally] of Object.entries(b.rows)) {
    const so = rows.get(row);
    rows.set(row, so ? mergeHistograms(so, tally) : tally);
  }
  return { rows: Object.fromEntries(rows) };
}

/** The tally of one row. */
export const rowOf = ({ rows }: RowsTally, row: string): Histogram =>
  Object.hasOwn(rows, row) ? rows[row]! : emptyHistogram();

/** Counts answers by row. */
export const byRow = (rows: readonly string[]): Counting<RowAnswers, RowsTally> => ({
  empty: emptyRowsTally,
  add: (tally, answer) => addRows(tally, answer, rows),
  merge: mergeRows,
});

import { addRows, emptyRowsTally, mergeRows, type RowsTally } from './rows.ts';
import { addServqual, emptyServqual, type GapForm, mergeServqual, type ServqualTally } from './servqual.ts';

/** What visitors expect of items, what they perceive, and how much each matters to them. */
export interface GapTally {
  gaps: ServqualTally;
  /** Importance by item. */
  importance: RowsTally;
}

/** What one visitor says of one item, in points of one scale. */
export interface ItemAnswer {
  expectation?: number;
  perception?: number;
  importance?: number;
}

export const emptyGap = (): GapTally => ({ gaps: emptyServqual(), importance: emptyRowsTally() });

/** The tally with one more answer: what is said of each item of the form. */
export function addGap(
  tally: GapTally,
  answer: Readonly<Record<string, ItemAnswer>>,
  form: GapForm,
  scale: readonly [low: number, high: number],
): GapTally {
  const { expectations, perceptions, importance } = sidesOf(answer);
  return {
    gaps: addServqual(tally.gaps, { expectations, perceptions }, { form, scale }),
    importance: addRows(tally.importance, importance, Object.keys(importance)),
  };
}

/** Both tallies as one: associative and commutative, with `emptyGap()` as identity. */
export const mergeGaps = (a: GapTally, b: GapTally): GapTally => ({
  gaps: mergeServqual(a.gaps, b.gaps),
  importance: mergeRows(a.importance, b.importance),
});

/** An answer by item as three: expectations, perceptions and importance, each by item. */
export function sidesOf(
  answer: Readonly<Record<string, ItemAnswer>>,
): Record<'expectations' | 'perceptions' | 'importance', Record<string, number>> {
  const side = (name: keyof ItemAnswer): Record<string, number> =>
    Object.fromEntries(
      Object.entries(answer).flatMap(([item, { [name]: point }]) => (point === undefined ? [] : [[item, point]])),
    );
  return { expectations: side('expectation'), perceptions: side('perception'), importance: side('importance') };
}

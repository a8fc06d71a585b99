import { addRow, type CrossProducts, emptyCrossProducts, mergeCrossProducts } from '../../tally/cross-products.ts';
import type { Scoring } from '../instrument.ts';
import type { Answers } from './given.ts';

/** Scores of how several numbers of one response go together; responses that lack one do not count. */
export const items = (
  of: (answers: Answers) => readonly (number | null)[],
  scores: Scoring<CrossProducts>['scores'],
): Scoring<CrossProducts> => ({
  counting: {
    empty: emptyCrossProducts,
    add: (tally, answers) => addRow(tally, of(answers)),
    merge: mergeCrossProducts,
  },
  scores,
});

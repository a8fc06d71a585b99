import { byValue } from '../../tally/counting.ts';
import type { Histogram } from '../../tally/histogram.ts';
import { addMoment, emptyMoments, type Moments, mergeMoments } from '../../tally/moments.ts';
import type { Scoring } from '../instrument.ts';
import type { Answers } from './given.ts';

/** Scores of one value of each response that can only be had from all its answers; null where it has none. */
export const scalar = (
  of: (answers: Answers) => string | number | null,
  scores: Scoring<Histogram>['scores'],
): Scoring<Histogram> => ({
  counting: {
    ...byValue,
    add: (tally, answers) => {
      const value = of(answers);
      return value === null ? tally : byValue.add(tally, value);
    },
  },
  scores,
});

/** The same of a number that can be anything. */
export const measure = (
  of: (answers: Answers) => number | null,
  scores: Scoring<Moments>['scores'],
): Scoring<Moments> => ({
  counting: {
    empty: emptyMoments,
    add: (tally, answers) => {
      const value = of(answers);
      return value === null ? tally : addMoment(tally, value);
    },
    merge: mergeMoments,
  },
  scores,
});

import { type Score, type ScoreOptions, scoreOf } from './score.ts';

/** The score of counts that cannot be: no value, and none of the counts, which may not even be numbers. */
export const badCounts = (method: string, options: ScoreOptions): Score => ({
  ...scoreOf(method, 0, {}, options, () => ({ value: 0, se: null, interval: () => null })),
  warnings: ['bad-counts'],
});

import { type Score, type ScoreOptions, scoreOf } from './score.ts';

/** Whether `x` of `n` can be: a share of a number that is counted exactly. Weighted answers need not be whole. */
export const canBe = (x: number, n: number): boolean => x >= 0 && x <= n && n <= Number.MAX_SAFE_INTEGER;

/** The score of counts that cannot be: no value, and none of the counts, which may not even be numbers. */
export const badCounts = (method: string, options: ScoreOptions): Score => ({
  ...scoreOf(method, 0, {}, options, () => ({ value: 0, se: null, interval: () => null })),
  warnings: ['bad-counts'],
});

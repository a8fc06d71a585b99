import type { CrossProducts } from '../tally/cross-products.ts';
import { badCounts } from './bad-counts.ts';
import type { Score, ScoreOptions } from './score.ts';
import { unscored } from './unscored.ts';

/** The score of a tally without rows, or with numbers in it that no counting could have given. */
export const uncounted = (method: string, { n, incomplete }: CrossProducts, options: ScoreOptions): Score =>
  n === 0 && Number.isFinite(incomplete)
    ? unscored(method, n, { incomplete }, options, 'empty')
    : badCounts(method, options);

import type { Histogram } from '../tally/histogram.ts';
import { badCounts, canBe } from './bad-counts.ts';
import { npsGroups } from './nps.ts';
import type { Score, ScoreOptions } from './score.ts';
import { type ShareInterval, shareScore, wilson } from './share.ts';

/**
 * The shares of several groups that make up a whole, with intervals that hold all at once at the level asked for: Goodman's,
 * which are Wilson's at the level 1 − α/k. For stacked bars, where every part is read.
 *
 * @param groups how many answers each group has; together all answers.
 * @param leftOut answers that are in no group, by reason.
 *
 * @see Goodman 1965, "On simultaneous confidence intervals for multinomial proportions", Technometrics 7(2)
 *
 * @example
 * simultaneousShares({ web: 56, app: 72, shop: 22 }).web.interval // [0.2850…, 0.4709…]
 */
export function simultaneousShares<K extends string>(
  groups: Readonly<Record<K, number>>,
  options: ScoreOptions = {},
  leftOut: Record<string, number> = {},
): Record<K, Score> {
  const entries = Object.entries(groups) as [K, number][];
  const n = entries.reduce((sum, [, count]) => sum + count, 0);
  const goodman: ShareInterval = (x, all, level) => wilson(x, all, 1 - (1 - level) / entries.length);
  goodman.method = 'goodman';
  const scored = entries.map(([name, x]) => {
    if (!entries.every(([, count]) => canBe(count, n))) return [name, badCounts('share/goodman', options)] as const;
    const counts = { x, others: n - x, ...leftOut };
    return [name, shareScore('share', x, n, counts, { ...options, interval: goodman })] as const;
  });
  return Object.fromEntries(scored) as Record<K, Score>;
}

/**
 * The shares of detractors, passives and promoters with Goodman's simultaneous intervals.
 *
 * @example
 * npsShares({ counts: { 10: 6, 8: 3, 3: 1 }, unanswered: {} }).promoters.value // 0.6
 */
export function npsShares(
  tally: Histogram,
  options: ScoreOptions = {},
): Record<'detractors' | 'passives' | 'promoters', Score> {
  const { detractors, passives, promoters, ...leftOut } = npsGroups(tally).counts;
  return simultaneousShares({ detractors, passives, promoters }, options, leftOut);
}

import type { Score, ScoreWarning } from './score.ts';
import { unscored } from './unscored.ts';

export interface ChangeOptions {
  /** Fewer answers than this on either side, and nothing is said about a change. @default 5 */
  minimum?: number;
}

/** What happened from one period to another. */
export interface Change {
  /** After less before, in the unit of the scores. */
  difference: Score;
  /**
   * Which way it went for sure, at the level of the scores. `no-reliable-difference` is not "no change":
   * the answers are too few to tell a change from chance, or there is none.
   */
  verdict: 'up' | 'down' | 'no-reliable-difference' | 'too-few-answers';
}

/**
 * The change of a score between two periods (or two segments) that share no respondents, with an interval made from the intervals
 * of both, whatever their method: with values v and intervals l…u, d = v₂ − v₁,
 * from d − √((v₂ − l₂)² + (u₁ − v₁)²) to d + √((u₂ − v₂)² + (v₁ − l₁)²).
 *
 * With Wilson's intervals this is Newcombe's interval for two shares. It is significant where the interval leaves out 0.
 * Looking every day finds a "significant" change within weeks where there is none: fix the periods first.
 *
 * @see Zou & Donner 2008, "Construction of confidence limits about effect measures: a general approach", Statistics in Medicine 27(10)
 * @see Newcombe 1998, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17(8), method 10
 *
 * @example
 * change(rate(48, 80), rate(56, 70)).difference.interval // [0.0524…, 0.3339…]
 */
export function change(before: Score, after: Score, { minimum = 5 }: ChangeOptions = {}): Change {
  const method = `change/${before.method}`;
  const n = before.n + after.n;
  const counts = { before: before.n, after: after.n };
  const none = (warning: ScoreWarning): Change => ({
    difference: unscored(method, n, counts, before, warning),
    verdict: warning === 'too-few-answers' ? 'too-few-answers' : 'no-reliable-difference',
  });
  if (Math.min(before.n, after.n) < minimum) return none('too-few-answers');
  if (before.method !== after.method) return none('different-methods');
  if (before.level !== after.level) return none('different-levels');
  if (before.value === null || after.value === null) return none('empty');
  const value = after.value - before.value;
  const interval = differenceInterval(before.value, before.interval, after.value, after.interval);
  const warnings: ScoreWarning[] = interval ? [] : ['no-interval'];
  if (Math.min(before.n, after.n) < 30) warnings.push('n<30');
  const se = before.se === null || after.se === null ? null : Math.hypot(before.se, after.se);
  return {
    difference: { value, n, se, interval, level: before.level, method, warnings, counts },
    verdict: verdict(interval),
  };
}

type Interval = Score['interval'];

function differenceInterval(v1: number, first: Interval, v2: number, second: Interval): Interval {
  if (!first || !second) return null;
  const d = v2 - v1;
  return [d - Math.hypot(v2 - second[0], first[1] - v1), d + Math.hypot(second[1] - v2, v1 - first[0])];
}

function verdict(interval: Interval): Change['verdict'] {
  if (interval && interval[0] > 0) return 'up';
  return interval && interval[1] < 0 ? 'down' : 'no-reliable-difference';
}

/** A period with its score. */
export interface ScoredPeriod {
  period: string;
  score: Score;
}

/**
 * Each period's change from the last one before it that has enough answers.
 *
 * @example
 * changes([{ period: 'Q1', score: rate(48, 80) }, { period: 'Q2', score: rate(56, 70) }])[1].change.verdict // 'up'
 */
export function changes(
  periods: readonly ScoredPeriod[],
  options: ChangeOptions = {},
): { period: string; since: string | null; change: Change | null }[] {
  let last: ScoredPeriod | undefined;
  return periods.map((now) => {
    const row = {
      period: now.period,
      since: last?.period ?? null,
      change: last ? change(last.score, now.score, options) : null,
    };
    if (now.score.n >= (options.minimum ?? 5)) last = now;
    return row;
  });
}

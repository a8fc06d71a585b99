import { normalTwoSided } from '../../distribution/normal-cdf.ts';
import { badCounts, canBe } from '../bad-counts.ts';
import { type ScoreOptions, scoreOf } from '../score.ts';
import { wilson } from '../share.ts';
import { unscored } from '../unscored.ts';
import { type Difference, type Evidence, noEvidence } from './evidence.ts';

/** `x` answers of one kind among `n`. A share's score has both: `{ x: score.counts.satisfied, n: score.n }`. */
export interface Part {
  x: number;
  n: number;
}

/** An interval for the share of the first less that of the second, both n > 0: `newcombe` or `agrestiCaffo`. */
export interface ShareDifferenceInterval {
  (first: Part, second: Part, level: number): [low: number, high: number];
  /** Its name in a score's `method`. */
  method: string;
}

export interface ShareDifferenceOptions extends ScoreOptions {
  /** How the interval is drawn. @default newcombe */
  interval?: ShareDifferenceInterval;
}

/**
 * Newcombe's hybrid interval: with p, l…u the share and Wilson's interval of each, and d = p₁ − p₂,
 * from d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²).
 *
 * @see Newcombe 1998, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17(8), method 10
 *
 * @example
 * newcombe({ x: 56, n: 70 }, { x: 48, n: 80 }, 0.95) // [0.0524…, 0.3338…]
 */
export function newcombe(first: Part, second: Part, level: number): [number, number] {
  const [p1, p2] = [first.x / first.n, second.x / second.n];
  const [low1, high1] = wilson(first.x, first.n, level);
  const [low2, high2] = wilson(second.x, second.n, level);
  return [p1 - p2 - Math.hypot(p1 - low1, high2 - p2), p1 - p2 + Math.hypot(high1 - p1, p2 - low2)];
}
newcombe.method = 'newcombe';

/**
 * The share of one group less that of another which shares no respondents with it, −1…1: Newcombe's interval unless another is
 * given, the plug-in standard error √(p₁q₁/n₁ + p₂q₂/n₂), and the p-value of the pooled z test,
 * z = (p₁ − p₂)/√(p̄(1 − p̄)(1/n₁ + 1/n₂)), whose square is Pearson's χ² of the 2 × 2 table.
 *
 * @see Newcombe 1998, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17(8)
 *
 * @example
 * shareDifference({ x: 56, n: 70 }, { x: 48, n: 80 }).value // 0.2
 * shareDifference({ x: 56, n: 70 }, { x: 48, n: 80 }).p // 0.0080…
 */
export function shareDifference(first: Part, second: Part, options: ShareDifferenceOptions = {}): Difference {
  const { interval = newcombe } = options;
  const method = `share-difference/${interval.method}`;
  const counts = { x1: first.x, n1: first.n, x2: second.x, n2: second.n };
  const n = first.n + second.n;
  if (!canBe(first.x, first.n) || !canBe(second.x, second.n)) return { ...badCounts(method, options), ...noEvidence };
  if (first.n === 0 || second.n === 0) return { ...unscored(method, n, counts, options, 'empty'), ...noEvidence };
  const [p1, p2] = [first.x / first.n, second.x / second.n];
  const estimate = {
    value: p1 - p2,
    se: Math.sqrt((p1 * (1 - p1)) / first.n + (p2 * (1 - p2)) / second.n),
    interval: (level: number) => interval(first, second, level),
  };
  return { ...scoreOf(method, n, counts, options, () => estimate), ...pooled(first, second) };
}

function pooled(first: Part, second: Part): Evidence {
  const p = (first.x + second.x) / (first.n + second.n);
  const se = Math.sqrt(p * (1 - p) * (1 / first.n + 1 / second.n));
  // All alike on both sides: nothing varies, so nothing can be measured against it.
  if (!(se > 0)) return noEvidence;
  const statistic = (first.x / first.n - second.x / second.n) / se;
  return { statistic, df: [], p: normalTwoSided(statistic) };
}

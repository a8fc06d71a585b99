import { studentQuantile } from '../distribution/student.ts';
import { defaultLevel, type Score, type ScoreOptions } from './score.ts';
import { unscored } from './unscored.ts';

/** One period's score. Periods stand in order and without gaps: one without answers has a null, not no entry. */
export interface TrendPeriod {
  value: number | null;
  /** Answers behind it, which is its weight. @default 1 */
  n?: number;
}

/** A straight line through the periods. */
export interface Trend {
  /** Change per period, in the unit of the values. */
  slope: Score;
  /** The line's values at the first and the last period; null without a slope. */
  line: [first: number, last: number] | null;
  /** Which way it goes for sure: by the interval, which leaves out 0. */
  direction: 'up' | 'down' | 'no-reliable-trend';
}

/**
 * The trend of a score over periods: the slope of the straight line by least squares, each period weighted by its answers.
 *
 * With weights wᵢ = nᵢ, positions tᵢ = 0, 1, 2 …, and weighted means t̄, v̄: slope = Σw(t − t̄)(v − v̄)/Σw(t − t̄)² ·
 * standard error = √(Σw(v − v̂)²/(k − 2)/Σw(t − t̄)²) over k periods with a value · interval ± t(k − 2) · standard error
 *
 * The spread comes from how far the periods lie off the line, not from their answers. Periods that resemble their neighbours
 * (a season, say) make the interval too narrow; look at a control chart, too.
 *
 * @see Draper & Smith 1998, "Applied Regression Analysis", 3rd edition, chapters 1 and 9
 *
 * @example
 * trend([{ value: 0.2, n: 100 }, { value: 0.3, n: 100 }, { value: 0.4, n: 100 }]).slope.value // 0.1
 */
export function trend(periods: readonly TrendPeriod[], options: ScoreOptions = {}): Trend {
  const { level = defaultLevel } = options;
  const known = periods.flatMap(({ value, n = 1 }, t) =>
    value !== null && Number.isFinite(value) && n > 0 && Number.isFinite(n) ? [{ t, value, n }] : [],
  );
  const n = total(known, (p) => p.n);
  const counts = { periods: known.length, missing: periods.length - known.length };
  const method = 'trend/weighted-t';
  if (known.length < 2) {
    const slope = unscored(method, n, counts, options, 'too-few-periods');
    return { slope, line: null, direction: 'no-reliable-trend' };
  }
  const [meanT, meanV] = [total(known, (p) => p.n * p.t) / n, total(known, (p) => p.n * p.value) / n];
  const spread = total(known, (p) => p.n * (p.t - meanT) ** 2);
  const value = total(known, (p) => p.n * (p.t - meanT) * (p.value - meanV)) / spread;
  const off = total(known, (p) => p.n * (p.value - meanV - value * (p.t - meanT)) ** 2);
  const freedom = known.length - 2;
  const se = freedom > 0 ? Math.sqrt(off / freedom / spread) : null;
  const slope: Score = { value, n, se, interval: null, level, method, warnings: [], counts };
  if (se === null) slope.warnings.push('too-few-periods');
  else if (se === 0) slope.warnings.push('zero-variance');
  if (!(level > 0 && level < 1)) slope.warnings.push('bad-level');
  else if (se !== null) {
    const margin = se && studentQuantile((1 + level) / 2, freedom) * se;
    slope.interval = [value - margin, value + margin];
  }
  const at = (t: number): number => meanV + value * (t - meanT);
  return { slope, line: [at(0), at(periods.length - 1)], direction: direction(slope.interval) };
}

function direction(interval: Score['interval']): Trend['direction'] {
  if (interval && interval[0] > 0) return 'up';
  return interval && interval[1] < 0 ? 'down' : 'no-reliable-trend';
}

const total = <P>(points: readonly P[], of: (point: P) => number): number =>
  points.reduce((sum, point) => sum + of(point), 0);

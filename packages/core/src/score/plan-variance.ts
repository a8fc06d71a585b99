import { defaultLevel, type Score, type ScoreOptions, type ScoreWarning } from './score.ts';

/** What was planned, and what came. */
export interface PlannedFigure {
  planned: number;
  /** Null where nobody knows. */
  actual: number | null;
  /** Of a figure from a sample. Absent for one that is known exactly, null for one whose interval nobody knows. */
  interval?: readonly [number, number] | null;
  /** Which side of the plan is good: more satisfaction, fewer costs. @default 'higher' */
  better?: 'higher' | 'lower';
}

export interface PlanVariance {
  /** Actual less planned, in the unit of the figure. */
  variance: Score;
  /** The variance as a share of what was planned, by its size; null where nothing was planned or nobody knows. */
  relative: number | null;
  /**
   * - `favourable`, `adverse`: the whole interval is on the good or on the bad side of the plan.
   * - `as-planned`: the figure is known exactly and is just as planned.
   * - `uncertain`: the interval holds the plan, or nobody knows it.
   * - `unknown`: there is no figure.
   */
  verdict: 'favourable' | 'adverse' | 'as-planned' | 'uncertain' | 'unknown';
}

/**
 * How far a figure came out from the plan, and whether its interval allows to say so: actual − planned, the interval moved along.
 *
 * @example
 * planVariance({ planned: 0.8, actual: 0.74, interval: [0.69, 0.79] }).verdict // 'adverse'
 * planVariance({ planned: 200, actual: 180, better: 'lower' }).relative // -0.1
 */
export function planVariance(figure: PlannedFigure, options: ScoreOptions = {}): PlanVariance {
  const { planned, actual, interval, better = 'higher' } = figure;
  const known = actual !== null && Number.isFinite(actual - planned);
  const ends = !known ? null : interval === undefined ? ([actual, actual] as const) : finite(interval);
  const warnings: ScoreWarning[] = known ? (ends ? [] : ['no-interval']) : ['empty'];
  // The 0 keeps what is as planned from being printed as −0.
  const off = (value: number): number => value - planned + 0;
  const relative = known ? off(actual) / Math.abs(planned) : Number.NaN;
  return {
    variance: {
      value: known ? off(actual) : null,
      n: known ? 1 : 0,
      se: null,
      interval: ends && [off(ends[0]), off(ends[1])],
      level: options.level ?? defaultLevel,
      method: 'plan/variance',
      warnings,
      counts: {},
    },
    relative: Number.isFinite(relative) ? relative : null,
    verdict: known ? verdict(ends, planned, better) : 'unknown',
  };
}

const finite = (interval: PlannedFigure['interval']): readonly [number, number] | null =>
  interval?.every(Number.isFinite) ? interval : null;

function verdict(
  ends: readonly [number, number] | null,
  planned: number,
  better: 'higher' | 'lower',
): PlanVariance['verdict'] {
  if (!ends || (ends[0] < ends[1] && ends[0] <= planned && ends[1] >= planned)) return 'uncertain';
  if (ends[0] === planned && ends[1] === planned) return 'as-planned';
  return ends[0] > planned === (better === 'higher') ? 'favourable' : 'adverse';
}

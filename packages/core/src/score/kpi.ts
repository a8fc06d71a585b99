import { defaultLevel, type Score, type ScoreOptions, type ScoreWarning } from './score.ts';

/** A figure on its way from a baseline to a target, in either direction. */
export interface Kpi {
  /** Where it stands now; null where nobody knows. */
  actual: number | null;
  /** Of a figure from a sample. Absent for one that is known exactly, null for one whose interval nobody knows. */
  interval?: readonly [number, number] | null;
  /** Where it stood at the start. */
  baseline: number;
  /** Where it should stand at the deadline. */
  target: number;
  /** Which side of the target is good. @default from the baseline to the target; `higher` where they are the same */
  better?: 'higher' | 'lower';
  /** When it stood at the baseline: a date or a moment, ISO 8601. */
  from?: string;
  /** When it should stand at the target, that day included: a date or a moment, ISO 8601. */
  deadline?: string;
}

/**
 * - `met`: the whole interval is on the good side of the target.
 * - `missed`: the deadline is past and the whole interval is on the bad side.
 * - `on-track`, `behind`: before the deadline, the whole interval is on the good or the bad side of the straight path from the
 *   baseline to the target; without dates, `behind` is short of the target.
 * - `uncertain`: the interval holds both sides, so the answers cannot tell.
 * - `unknown`: there is no figure.
 */
export type KpiStatus = 'met' | 'missed' | 'on-track' | 'behind' | 'uncertain' | 'unknown';

export interface Attainment {
  /** The share of the way that is done: 1 at the target, above beyond it, negative behind the baseline. */
  attainment: Score;
  /** Where the figure should stand by now; null without dates. */
  path: number | null;
  status: KpiStatus;
}

/**
 * How far a figure has come, and whether its interval allows to say so.
 *
 * attainment = (actual − baseline)/(target − baseline), which needs no word on the direction: a churn that should fall from 0.2 to
 * 0.1 and stands at 0.15 has come half the way. The interval moves with it.
 *
 * @param at the moment to judge by, ISO 8601
 *
 * @example
 * kpiAttainment({ actual: 0.15, baseline: 0.2, target: 0.1 }, '2026-07-01').attainment.value // 0.5
 */
export function kpiAttainment(kpi: Kpi, at: string, options: ScoreOptions = {}): Attainment {
  const { actual, baseline, target } = kpi;
  const known = actual !== null && [actual, baseline, target].every(Number.isFinite);
  const ends = known ? endsOf(actual, kpi.interval) : null;
  const path = pathAt(kpi, at);
  const way = target - baseline;
  const warnings: ScoreWarning[] = [];
  if (!known) warnings.push('empty');
  else if (way === 0) warnings.push('target-is-baseline');
  else if (!ends) warnings.push('no-interval');
  // The 0 keeps nothing done from being printed as −0.
  const done = (value: number): number => (value - baseline) / way + 0;
  const attainment: Score = {
    value: known && way !== 0 ? done(actual) : null,
    n: known ? 1 : 0,
    se: null,
    interval: ends && way !== 0 ? (way > 0 ? [done(ends[0]), done(ends[1])] : [done(ends[1]), done(ends[0])]) : null,
    level: options.level ?? defaultLevel,
    method: 'kpi/attainment',
    warnings,
    counts: {},
  };
  return { attainment, path, status: known ? status(kpi, ends, path, at) : 'unknown' };
}

function endsOf(actual: number, interval: Kpi['interval']): readonly [number, number] | null {
  if (interval === undefined) return [actual, actual];
  return interval?.every(Number.isFinite) ? interval : null;
}

function status(kpi: Kpi, ends: readonly [number, number] | null, path: number | null, at: string): KpiStatus {
  if (!ends) return 'uncertain';
  const higher = kpi.better ? kpi.better === 'higher' : kpi.target >= kpi.baseline;
  const [worst, best] = higher ? ends : [ends[1], ends[0]];
  const good = (value: number, than: number): boolean => (higher ? value >= than : value <= than);
  if (good(worst, kpi.target)) return 'met';
  if (kpi.deadline && moment(at, false) > moment(kpi.deadline, true))
    return good(best, kpi.target) ? 'uncertain' : 'missed';
  if (path !== null && good(worst, path)) return 'on-track';
  return good(best, path ?? kpi.target) ? 'uncertain' : 'behind';
}

/** Where the straight line from the baseline to the target is at a moment. */
function pathAt({ baseline, target, from, deadline }: Kpi, at: string): number | null {
  if (from === undefined || deadline === undefined) return null;
  const [start, end] = [moment(from, false), moment(deadline, true)];
  const gone = Math.min(1, Math.max(0, (moment(at, false) - start) / (end - start)));
  return end > start && Number.isFinite(gone) ? baseline + gone * (target - baseline) : null;
}

/** Milliseconds; a date without a time is its first moment or its last. `NaN` for what is no date. */
const moment = (text: string, last: boolean): number =>
  Date.parse(text) + (last && /^\d{4}-\d\d-\d\d$/.test(text) ? 86_400_000 - 1 : 0);

/**
 * A figure as an index for a scorecard: 0 at the floor or below, 1 at the target or beyond, in either direction. Null where the floor
 * is the target or a number is missing.
 *
 * @example
 * kpiIndex(30, 60, 10) // 0.6
 */
export function kpiIndex(actual: number | null, floor: number, target: number): number | null {
  if (actual === null || floor === target) return null;
  const share = (actual - floor) / (target - floor);
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : null;
}

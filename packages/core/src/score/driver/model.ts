import { type CrossProducts, isCounted, spread } from '../../tally/cross-products.ts';
import { countable } from '../../tally/scale.ts';
import { correlated } from '../correlation.ts';
import type { ScoreOptions, ScoreWarning } from '../score.ts';
import { cholesky, forward, type Triangle } from './cholesky.ts';

export interface DriverOptions extends ScoreOptions {
  /** The column of what is to be explained, such as overall satisfaction. @default 0 */
  outcome?: number;
  /** The columns of what may explain it. @default all others */
  drivers?: readonly number[];
}

/** Why drivers cannot be told apart, and what can be said all the same. */
export interface NoModel {
  model: null;
  n: number;
  counts: { incomplete: number };
  warnings: ScoreWarning[];
}

/** Correlations among drivers and with the outcome, ready for a regression. */
export interface DriverModel {
  model: {
    drivers: readonly number[];
    /** Correlations among the drivers. */
    among: number[][];
    /** Correlation of each driver with the outcome. */
    withOutcome: number[];
    /** Cholesky factor of `among`. */
    factor: Triangle;
    /** The share of the outcome's variance that all drivers explain together, 0…1. */
    r2: number;
    /** Standard deviation of the outcome divided by that of each driver. */
    units: number[];
    /** n, or Kish's effective n of weighted rows. */
    effective: number;
  };
  n: number;
  counts: { incomplete: number };
  warnings: ScoreWarning[];
}

/** The columns that may explain the outcome. */
export const driversOf = (tally: CrossProducts, { outcome = 0, drivers }: DriverOptions): readonly number[] =>
  drivers ?? tally.sums.map((_, i) => i).filter((i) => i !== outcome);

/**
 * Reads a tally as a regression on its correlations, or says why there is none: too few responses, a column that does not
 * vary, or drivers that repeat one another.
 */
export function driverModel(tally: CrossProducts, options: DriverOptions): DriverModel | NoModel {
  const { outcome = 0 } = options;
  const drivers = driversOf(tally, options);
  const n = isCounted(tally) ? tally.n : 0;
  const counts = { incomplete: countable(tally.incomplete) };
  const none = (...warnings: ScoreWarning[]): NoModel => ({ model: null, n, counts, warnings });
  if (tally.n === 0 || drivers.length === 0) return none('empty');
  if (n === 0) return none('bad-counts');
  const warnings: ScoreWarning[] = n < Math.max(50, 10 * drivers.length) ? ['few-per-driver'] : [];
  const { covariances, effective } = spread(tally, [outcome, ...drivers]);
  if (covariances.some((row, i) => row[i] === 0)) return none('zero-variance', ...warnings);
  const r = covariances.map((row, i) => row.map((_, j) => (i === j ? 1 : correlated(covariances, i, j)!)));
  const among = r.slice(1).map((row) => row.slice(1));
  const factor = cholesky(among);
  if (!factor || effective <= drivers.length + 1) return none('singular', ...warnings);
  const withOutcome = r[0]!.slice(1);
  const units = drivers.map((_, i) => Math.sqrt(covariances[0]![0]! / covariances[i + 1]![i + 1]!));
  const explained = forward(factor, withOutcome).reduce((sum, x) => sum + x * x, 0);
  // What rounding leaves of a perfect fit would pass for a tiny error.
  const r2 = explained > 1 - 1e-12 ? 1 : explained;
  return { model: { drivers, among, withOutcome, factor, r2, units, effective }, n, counts, warnings };
}

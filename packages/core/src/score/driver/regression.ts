import { fSurvival } from '../../distribution/f.ts';
import { studentQuantile, studentTwoSided } from '../../distribution/student.ts';
import type { CrossProducts } from '../../tally/cross-products.ts';
import type { Difference, TestResult } from '../compare/evidence.ts';
import { noEvidence, untested } from '../compare/evidence.ts';
import { scoreOf } from '../score.ts';
import { unscored, warned } from '../unscored.ts';
import { inverseDiagonal, solve } from './cholesky.ts';
import { type DriverModel, type DriverOptions, driverModel, driversOf } from './model.ts';

/** One driver's part in the equation, the other drivers held still. */
export interface Coefficient {
  /** By how many of its standard deviations the outcome moves with one of the driver's; Student's interval and t test. */
  beta: Difference;
  /** The same in points of their scales. */
  b: Difference;
  /** Variance inflation: 1 where no other driver goes along with this one; from 5 or 10 on their parts cannot be told apart. */
  vif: number | null;
}

/** A straight-line equation of the outcome. */
export interface Regression {
  /** By driver, in the order of the drivers. */
  coefficients: Coefficient[];
  /** The share of the outcome's variance that is explained, 0…1. */
  r2: number | null;
  /** The same, less what chance explains with so many drivers. May be negative. */
  adjustedR2: number | null;
  /** F test of whether the drivers explain anything at all. */
  test: TestResult;
}

/**
 * Least squares of an outcome on its drivers, from their cross-products alone.
 *
 * β = R⁻¹r · R² = rᵀβ · s²ᵦⱼ = (1 − R²) (R⁻¹)ⱼⱼ/(n − p − 1) · b = β sᵧ/sⱼ · VIF = (R⁻¹)ⱼⱼ,
 * with R the correlations of the p drivers and r theirs with the outcome. Of weighted rows n is Kish's effective n.
 * The intervals of β take the standard deviations as given.
 *
 * @see Draper & Smith 1998, "Applied Regression Analysis", 3rd edition
 *
 * @example
 * regression(crossProductsOf([[3, 1, 2], [5, 2, 1], [6, 3, 3], [9, 4, 2], [10, 5, 3]])).r2 // 0.9917…
 */
export function regression(tally: CrossProducts, options: DriverOptions = {}): Regression {
  const read = driverModel(tally, options);
  const { counts } = read;
  if (!read.model) {
    const none = (method: string): Difference => ({
      ...unscored(method, read.n, counts, options, 'empty'),
      warnings: read.warnings,
      ...noEvidence,
    });
    return {
      coefficients: driversOf(tally, options).map(() => ({
        beta: none('standardised-regression/t'),
        b: none('regression/t'),
        vif: null,
      })),
      r2: null,
      adjustedR2: null,
      test: untested('regression/f', read.n, counts, ...read.warnings),
    };
  }
  const { model, n, warnings } = read;
  const { factor, withOutcome, r2, units, effective } = model;
  const df = effective - withOutcome.length - 1;
  const inflation = inverseDiagonal(factor);
  const betas = solve(factor, withOutcome);
  const coefficient = (method: string, i: number, unit: number): Difference => {
    const value = betas[i]! * unit;
    const se = Math.sqrt((Math.max(0, 1 - r2) * inflation[i]!) / df) * unit;
    const score = scoreOf(method, n, counts, options, () => ({
      value,
      se,
      interval: (level) => {
        const margin = se && studentQuantile((1 + level) / 2, df) * se;
        return [value - margin, value + margin];
      },
    }));
    const evidence = se > 0 ? { statistic: value / se, df: [df], p: studentTwoSided(value / se, df) } : noEvidence;
    return { ...warned(score, ...warnings), ...evidence };
  };
  return {
    coefficients: betas.map((_, i) => ({
      beta: coefficient('standardised-regression/t', i, 1),
      b: coefficient('regression/t', i, units[i]!),
      vif: inflation[i]!,
    })),
    r2,
    adjustedR2: 1 - ((1 - r2) * (effective - 1)) / df,
    test: wholeTest(model, n, df, counts, warnings),
  };
}

function wholeTest(
  { r2, withOutcome: { length: p } }: DriverModel['model'],
  n: number,
  df: number,
  counts: Record<string, number>,
  warnings: DriverModel['warnings'],
): TestResult {
  if (r2 >= 1) return untested('regression/f', n, counts, 'zero-variance', ...warnings);
  const statistic = r2 / p / ((1 - r2) / df);
  return { statistic, df: [p, df], p: fSurvival(statistic, p, df), n, method: 'regression/f', warnings, counts };
}

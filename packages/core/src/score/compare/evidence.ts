import type { Score, ScoreWarning } from '../score.ts';

/** How well what was seen agrees with there being no difference at all. */
export interface Evidence {
  /** The test's own number: z, t, χ² or F. */
  statistic: number | null;
  /** Degrees of freedom: none of a z, one of a t or χ², two of an F. */
  df: number[];
  /** How often chance alone would give at least such a statistic, 0…1; two-sided. Say "no reliable difference", not "no change", where it is large. */
  p: number | null;
}

/** A difference with its interval, which comes first, and its p-value. */
export interface Difference extends Score, Evidence {}

/** The answer of a test that has no one difference to draw an interval around. */
export interface TestResult extends Evidence {
  /** Answers that count. */
  n: number;
  method: string;
  warnings: ScoreWarning[];
  counts: Record<string, number>;
}

/** No evidence either way. */
export const noEvidence: Evidence = { statistic: null, df: [], p: null };

/** A test that could not be made, with the reason in front. */
export const untested = (
  method: string,
  n: number,
  counts: Record<string, number>,
  ...warnings: ScoreWarning[]
): TestResult => ({ ...noEvidence, n, method, warnings, counts });

/** What every test warns of. */
export const cautions = (n: number): ScoreWarning[] => (n < 30 ? ['n<30'] : []);

import type { Histogram } from '../tally/histogram.ts';

/** A tally turned into a value with its uncertainty. Never `NaN`, never infinite: what cannot be said is null, with a warning. */
export interface Score {
  /** In the method's own unit: a share 0…1, an NPS −1…1, a mean in points of its scale. */
  value: number | null;
  /** Answers that count. */
  n: number;
  /** Standard error of the value. */
  se: number | null;
  interval: [low: number, high: number] | null;
  /** Confidence level of the interval, 0…1. */
  level: number;
  /** What was computed and how its interval was, for example `nps/adjusted-wald`. */
  method: string;
  warnings: ScoreWarning[];
  /** The counts that the value was made from. */
  counts: Record<string, number>;
}

/**
 * - `empty`: no answers, so no value.
 * - `n<2`: one answer has no spread, so no interval.
 * - `zero-variance`: all answers alike, so the standard error says nothing.
 * - `n<30`: few answers; read the interval, not the value.
 * - `invalid-answers`: answers outside the scale were left out; `counts.invalid` has their number.
 */
export type ScoreWarning = 'empty' | 'n<2' | 'zero-variance' | 'n<30' | 'invalid-answers';

export interface ScoreOptions {
  /** Confidence level of the interval, between 0 and 1. @default 0.95 */
  level?: number;
}

/** The scores of one question, by name. */
export type QuestionScores = Record<string, (tally: Histogram, options?: ScoreOptions) => Score>;

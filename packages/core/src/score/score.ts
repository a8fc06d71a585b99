import type { Histogram } from '../tally/histogram.ts';

/** A tally turned into a value with its uncertainty. Never `NaN`, never infinite: what cannot be said is null, with a warning. */
export interface Score {
  /** In the method's own unit: a share 0…1, an NPS −1…1, a mean in points of its scale. */
  value: number | null;
  /** Answers that count. */
  n: number;
  /** Standard error of the value, in its unit. Shares and NPS divide by n, means by n − 1. */
  se: number | null;
  /** In the unit of the value; of a share and of an NPS clamped to what is possible, of a mean not clamped to its scale. */
  interval: [low: number, high: number] | null;
  /** Confidence level of the interval, between 0 and 1. */
  level: number;
  /** What was computed and how its interval was, for example `nps/adjusted-wald`. */
  method: string;
  warnings: ScoreWarning[];
  /** The counts that the value was made from, and those that were left out of it: see `LeftOut`. */
  counts: Record<string, number>;
  /** Present where less is better, as with effort. */
  better?: 'lower';
}

/**
 * - `empty`: no answers, so no value.
 * - `n<2`: one answer has no spread, so a mean has no interval.
 * - `zero-variance`: all answers alike, so the standard error says nothing.
 * - `n<30`: few answers; read the interval, not the value.
 * - `invalid-answers`: answers outside the scale were left out; `counts.invalid` has their number.
 * - `bad-level`: the level is not between 0 and 1, so no interval.
 * - `one-item`: a scale of one item has no internal consistency.
 * - `reversed-item`: α is negative; an item may be worded the other way round and need reversing.
 * - `not-dichotomous`: Kuder and Richardson's formulas take marks of 0 and 1 only.
 * - `singular`: drivers repeat one another, or there are no more responses than drivers, so no equation can tell them apart.
 * - `few-per-driver`: fewer than 50 responses, or than 10 per driver.
 * - `too-many-drivers`: more drivers than can be compared in every order; use relative weights.
 * - `bad-counts`: the counts contradict each other, such as more picks than showings.
 * - `unbounded`: picked always, or never, so its logit has no end; of a quantile, too few answers to say how far out it may lie.
 * - `too-few-answers`: fewer than asked for, on one side or in all, so no value.
 * - `too-few-periods`: a slope needs two periods and its interval three.
 * - `different-methods`: two scores that are not the same thing have no difference.
 * - `different-levels`: two intervals of different confidence cannot become one.
 * - `no-interval`: what went in has no interval, so what comes out has none.
 * - `bad-weight`: a weight is negative or no number, or all are 0, so no value.
 * - `missing-parts`: some parts have no value; `counts` says how many have.
 * - `target-is-baseline`: there is no way to go, so no share of it.
 * - `expected<5`: so few answers are expected in some cell that χ² is not to be trusted; join rare answers.
 * - `infeasible-margin`: no number of answers gives what was asked for.
 * - `empty-cell`: part of the population did not answer at all, so no weight can stand for it.
 * - `bad-target`: a target is missing for answers that are there, or is no share.
 * - `not-converged`: the margins contradict each other, or weights may not grow as they would have to.
 * - `no-sample`: a judgement, not a sample of a population: there is nothing for an interval to hold.
 */
export type ScoreWarning =
  | 'empty'
  | 'n<2'
  | 'zero-variance'
  | 'n<30'
  | 'invalid-answers'
  | 'bad-level'
  | 'one-item'
  | 'reversed-item'
  | 'not-dichotomous'
  | 'singular'
  | 'few-per-driver'
  | 'too-many-drivers'
  | 'bad-counts'
  | 'unbounded'
  | 'too-few-answers'
  | 'too-few-periods'
  | 'different-methods'
  | 'different-levels'
  | 'no-interval'
  | 'bad-weight'
  | 'missing-parts'
  | 'target-is-baseline'
  | 'expected<5'
  | 'infeasible-margin'
  | 'empty-cell'
  | 'bad-target'
  | 'not-converged'
  | 'no-sample';

export interface ScoreOptions {
  /** Confidence level of the interval, between 0 and 1. @default 0.95 */
  level?: number;
}

/** One score of one question, from its tally. */
export type Scorer<T = Histogram> = (tally: T, options?: ScoreOptions) => Score;

/** The scores of one question, by name. */
export type QuestionScores<T = Histogram> = Record<string, Scorer<T>>;

/** @default 0.95 */
export const defaultLevel = 0.95;

/** What an estimate needs to become a score. */
export interface Estimate {
  value: number;
  se: number | null;
  /** The interval for a confidence level, or null where there is none. */
  interval: (level: number) => [number, number] | null;
}

/**
 * The score of an estimate, with the rules that hold for every score: without answers there is no value,
 * and what is doubtful carries its warning.
 */
export function scoreOf(
  method: string,
  n: number,
  counts: Record<string, number>,
  { level = defaultLevel }: ScoreOptions,
  estimate: () => Estimate,
): Score {
  const warnings: ScoreWarning[] = [];
  const { value, se, interval } = n > 0 ? estimate() : { value: null, se: null, interval: () => null };
  const levelIsGood = level > 0 && level < 1;
  if (n === 0) warnings.push('empty');
  else {
    if (n < 2) warnings.push('n<2');
    else if (se === 0) warnings.push('zero-variance');
    if (n < 30) warnings.push('n<30');
  }
  if (counts['invalid']) warnings.push('invalid-answers');
  if (!levelIsGood) warnings.push('bad-level');
  return { value, n, se, interval: levelIsGood ? interval(level) : null, level, method, warnings, counts };
}

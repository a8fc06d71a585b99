import type { Histogram } from './histogram.ts';
import type { Moments } from './moments.ts';

/** Answers that a score leaves out, by reason. None of these enters a denominator. */
export interface LeftOut {
  /** Outside the scale, or not of its type. */
  invalid: number;
  skipped: number;
  notApplicable: number;
  dontKnow: number;
}

/** A tally read against a scale. */
export interface Scaled {
  /** Answers on the scale. */
  n: number;
  /** How often each value of the scale was answered, in the scale's order. */
  counts: Map<string, number>;
  leftOut: LeftOut;
}

/**
 * Counts the answers that are one of `values`; everything else in the tally is left out as invalid.
 *
 * @example
 * onScale({ counts: { 1: 2, 9: 5 }, unanswered: { skipped: 3 } }, wholeNumbers(1, 5)).leftOut // { invalid: 5, skipped: 3 }
 */
export function onScale(tally: Histogram, values: Iterable<string>): Scaled {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, 0);
  let n = 0;
  let invalid = 0;
  for (const [value, answered] of Object.entries(tally.counts)) {
    const count = countable(answered);
    if (counts.has(value)) {
      counts.set(value, count);
      n += count;
    } else invalid += count;
  }
  return { n, counts, leftOut: leftOut(tally.unanswered, invalid) };
}

/** What a score leaves out of a tally. */
export function leftOut({ skipped, notApplicable, dontKnow }: Histogram['unanswered'], invalid: number): LeftOut {
  return {
    invalid,
    skipped: countable(skipped),
    notApplicable: countable(notApplicable),
    dontKnow: countable(dontKnow),
  };
}

/** How many answers lie from `low` to `high`. */
export function between({ counts }: Scaled, low: number, high: number): number {
  let sum = 0;
  for (const [value, count] of counts) if (Number(value) >= low && Number(value) <= high) sum += count;
  return sum;
}

/**
 * Moments of the numbers of a scale, to compare means.
 *
 * @param worth the number that an answer stands for. @default the answer itself
 *
 * @example
 * momentsOn(onScale({ counts: { 1: 2, 4: 1 }, unanswered: {} }, wholeNumbers(1, 5))) // { n: 3, mean: 2, m2: 6 }
 */
export function momentsOn({ n, counts }: Scaled, worth: (answer: string) => number = Number): Moments {
  if (n === 0) return { n, mean: 0, m2: 0 };
  const values = [...counts].map(([value, count]) => [worth(value), count] as const);
  const mean = values.reduce((sum, [x, count]) => sum + x * count, 0) / n;
  // Around the mean, not through Σx²: squares of large sums would cancel.
  return { n, mean, m2: values.reduce((sum, [x, count]) => sum + count * (x - mean) ** 2, 0) };
}

/**
 * The whole numbers from `low` to `high`, written as a tally writes them.
 *
 * @example
 * wholeNumbers(1, 3) // ['1', '2', '3']
 */
export const wholeNumbers = (low: number, high: number): string[] =>
  Array.from({ length: Math.max(0, high - low + 1) }, (_, i) => String(low + i));

/** A tally from elsewhere may hold anything; only a positive whole number counts. */
export const countable = (count: unknown): number =>
  Number.isSafeInteger(count) && (count as number) > 0 ? (count as number) : 0;

/** The answers that are numbers, with the number. */
export const numbersOf = (answers: Iterable<string>): Map<string, number> =>
  new Map(
    [...answers]
      .map((answer) => [answer, Number(answer)] as const)
      .filter(([answer, number]) => answer.trim() !== '' && Number.isFinite(number)),
  );

import type { Unanswered } from '../response.ts';

/**
 * How often each answer was given to one question, and why others gave none: plain JSON that any engine can count
 * (`SELECT value, COUNT(*) … GROUP BY value`) and that merges by adding.
 */
export interface Histogram {
  /** Answers by value, written as a string. */
  counts: Record<string, number>;
  /** Shown and left without an answer, by reason. None of these enters a denominator. */
  unanswered: Partial<Record<Unanswered, number>>;
}

/**
 * The tally of nothing yet: merged with any other it changes nothing.
 *
 * @example
 * emptyHistogram() // { counts: {}, unanswered: {} }
 */
export const emptyHistogram = (): Histogram => ({ counts: {}, unanswered: {} });

/**
 * The tally with one more answer. It copies the tally; for many answers at once use `tallyAnswers`.
 *
 * @example
 * addAnswer(emptyHistogram(), 9).counts // { 9: 1 }
 */
export const addAnswer = (tally: Histogram, answer: string | number | boolean): Histogram =>
  mergeHistograms(tally, { counts: { [String(answer)]: 1 }, unanswered: {} });

/**
 * The tally with one more question left without an answer.
 *
 * @example
 * addUnanswered(emptyHistogram(), 'skipped').unanswered // { skipped: 1 }
 */
export const addUnanswered = (tally: Histogram, reason: Unanswered): Histogram =>
  mergeHistograms(tally, { counts: {}, unanswered: { [reason]: 1 } });

/**
 * Both tallies as one. Associative and commutative; `emptyHistogram()` is its identity.
 *
 * @example
 * mergeHistograms(tallyAnswers([9, 10]), tallyAnswers([9])).counts // { 9: 2, 10: 1 }
 */
export const mergeHistograms = (a: Histogram, b: Histogram): Histogram => mergeAllHistograms([a, b]);

/**
 * Any number of tallies as one, in one pass over them.
 *
 * @example
 * mergeAllHistograms([tallyAnswers([9, 10]), tallyAnswers([9])]).counts // { 9: 2, 10: 1 }
 */
export function mergeAllHistograms(tallies: Iterable<Histogram>): Histogram {
  // Maps, not objects: an answer may be called __proto__.
  const counts = new Map<string, number>();
  const unanswered = new Map<string, number>();
  for (const tally of tallies) {
    sum(counts, tally.counts);
    sum(unanswered, tally.unanswered);
  }
  return { counts: Object.fromEntries(counts), unanswered: Object.fromEntries(unanswered) };
}

function sum(total: Map<string, number>, counts: Record<string, number>): void {
  for (const value of Object.keys(counts)) total.set(value, (total.get(value) ?? 0) + counts[value]!);
}

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

export const emptyHistogram = (): Histogram => ({ counts: {}, unanswered: {} });

/** The tally with one more answer. */
export const addAnswer = (tally: Histogram, answer: string | number | boolean): Histogram =>
  mergeHistograms(tally, { counts: { [String(answer)]: 1 }, unanswered: {} });

/** The tally with one more question left without an answer. */
export const addUnanswered = (tally: Histogram, reason: Unanswered): Histogram =>
  mergeHistograms(tally, { counts: {}, unanswered: { [reason]: 1 } });

/** Both tallies as one. Associative and commutative; `emptyHistogram()` is its identity. */
export const mergeHistograms = (a: Histogram, b: Histogram): Histogram => ({
  counts: sum(a.counts, b.counts),
  unanswered: sum(a.unanswered, b.unanswered),
});

function sum<K extends string>(a: Partial<Record<K, number>>, b: Partial<Record<K, number>>): Record<K, number> {
  // A map, not an object: an answer may be called __proto__.
  const total = new Map(Object.entries(a) as [K, number][]);
  for (const [key, count] of Object.entries(b) as [K, number][]) total.set(key, (total.get(key) ?? 0) + count);
  return Object.fromEntries(total) as Record<K, number>;
}

import { addRow, type CrossProducts, emptyCrossProducts, mergeCrossProducts } from './cross-products.ts';

/**
 * A quiz: what its items earned and how they go together, and, by total, who earned what. The second part is what telling
 * strong from weak takers needs, so that no single response is kept.
 */
export interface QuizTally {
  /** Marks by item, 0…1; what was left out is a 0 here. */
  marks: CrossProducts;
  /** How often each item was left out. */
  omitted: number[];
  /** By total of marks: how many takers reached it, and what they earned on each item together. */
  totals: Record<string, { n: number; marks: number[] }>;
}

/**
 * The tally of nothing yet: merged with any other it changes nothing.
 *
 * @example
 * emptyQuiz().marks.n // 0
 */
export const emptyQuiz = (): QuizTally => ({ marks: emptyCrossProducts(), omitted: [], totals: {} });

/**
 * The tally with one more taker, given the mark of each item: 0…1, or null where it was left out; any other mark is as none.
 *
 * @example
 * addQuiz(emptyQuiz(), [1, null, 0.5]).omitted // [0, 1, 0]
 */
export function addQuiz(tally: QuizTally, marks: readonly (number | null)[]): QuizTally {
  const given = marks.map((mark) => (mark !== null && mark >= 0 && mark <= 1 ? mark : null));
  const row = given.map((mark) => mark ?? 0);
  const total = row.reduce((a, b) => a + b, 0);
  return mergeQuizzes(tally, {
    marks: addRow(emptyCrossProducts(), row),
    omitted: given.map((mark) => Number(mark === null)),
    // Thirds added in another order differ in the last bit, and are the same total.
    totals: { [String(Math.round(total * 1e6) / 1e6)]: { n: 1, marks: row } },
  });
}

/**
 * Both tallies as one: associative and commutative, with `emptyQuiz()` as identity.
 *
 * @example
 * mergeQuizzes(addQuiz(emptyQuiz(), [1, 0]), addQuiz(emptyQuiz(), [1, 1])).marks.n // 2
 */
export function mergeQuizzes(a: QuizTally, b: QuizTally): QuizTally {
  const totals = new Map(Object.entries(a.totals));
  for (const [total, { n, marks }] of Object.entries(b.totals)) {
    const so = totals.get(total);
    totals.set(total, { n: n + (so?.n ?? 0), marks: added(marks, so?.marks ?? []) });
  }
  return {
    marks: mergeCrossProducts(a.marks, b.marks),
    omitted: added(a.omitted, b.omitted),
    totals: Object.fromEntries(totals),
  };
}

const added = (a: readonly number[], b: readonly number[]): number[] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? 0) + (b[i] ?? 0));

/** What one queue did with some answers. */
export interface Filled {
  /** Until the queue called the last of them kept, in milliseconds. */
  ms: number;
  /** How many of them were on disk then. */
  kept: number;
}

/** Gives a queue that is open already this many answers at once. The queue of `name` is its own. */
export type Fill = (answers: readonly string[], name: string) => Promise<Filled>;

/** The answers: what one response weighs on the way. */
export const answersOf = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) => `Answer ${i}. ${'The tea came on the second day, and it was warm. '.repeat(3)}`,
  );

/** What one queue did with some answers. */
export interface Filled {
  /** Until the queue called the last of them kept, in milliseconds. */
  ms: number;
  /** How many of them were on disk then. */
  kept: number;
}

/** Gives answers to a queue that is open already. The queue of `name` is its own. */
export type Fill = (answers: readonly string[], name: string) => Promise<Filled>;

/** The answers: what one response weighs on the way. */
export const answersOf = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) => `Answer ${i}. ${'The tea came on the second day, and it was warm. '.repeat(3)}`,
  );

/** Does something with each, a hundred at once. */
export async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < items.length; i += 100) await Promise.all(items.slice(i, i + 100).map(work));
}

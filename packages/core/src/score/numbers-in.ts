import type { Histogram } from '../tally/histogram.ts';
import { type LeftOut, numbersOf, onScale } from '../tally/scale.ts';

/** A number, and how often it was given. */
export interface NumberCount {
  number: number;
  count: number;
}

/** The numbers of a tally from the smallest on, as a score counts them; any other answer is invalid. */
export function numbersIn(tally: Histogram): {
  n: number;
  numbers: NumberCount[];
  counts: LeftOut & Record<string, number>;
} {
  const values = numbersOf(Object.keys(tally.counts));
  const { n, counts, leftOut } = onScale(tally, values.keys());
  const numbers = [...counts]
    .map(([answer, count]) => ({ number: values.get(answer)!, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.number - b.number);
  return { n, numbers, counts: { ...leftOut } };
}

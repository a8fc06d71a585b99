import { type Histogram, mergeHistograms } from './histogram.ts';

/** Whole numbers below this, which is every scale there is, are counted by index: a power of two. */
const size = 128;

type Answer = string | number | boolean;

/**
 * The tally of many answers to one question, for about the price of a loop over an array of counters.
 * Add it to what was counted before with `mergeHistograms`.
 *
 * @example
 * tallyAnswers([9, 10, 9, 'other']).counts // { 9: 2, 10: 1, other: 1 }
 */
export function tallyAnswers(answers: Iterable<Answer>): Histogram {
  const scale = new Float64Array(size);
  const others = new Map<string, number>();
  if (ArrayBuffer.isView(answers)) countNumbers(answers as Float64Array, scale, others);
  else countAny(Array.isArray(answers) ? answers : [...answers], scale, others);
  const counts: Record<string, number> = {};
  for (let answer = 0; answer < size; answer++) if (scale[answer]! > 0) counts[answer] = scale[answer]!;
  const tally = { counts, unanswered: {} };
  return others.size > 0 ? mergeHistograms(tally, { counts: Object.fromEntries(others), unanswered: {} }) : tally;
}

// Two loops, since an engine compiles each for the one kind of list that it sees, which halves its time.

function countNumbers(answers: Float64Array, scale: Float64Array, others: Map<string, number>): void {
  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i]!;
    // Only a whole number of the scale finds a counter: −1, 0.5 and NaN find undefined.
    const before = scale[answer];
    if (before === undefined) count(others, answer);
    else scale[answer] = before + 1;
  }
}

function countAny(answers: readonly Answer[], scale: Float64Array, others: Map<string, number>): void {
  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i]!;
    const before = typeof answer === 'number' ? scale[answer] : undefined;
    if (before === undefined) count(others, answer);
    else scale[answer as number] = before + 1;
  }
}

const count = (others: Map<string, number>, answer: Answer): void => {
  others.set(String(answer), (others.get(String(answer)) ?? 0) + 1);
};

import { type Histogram, mergeHistograms } from './histogram.ts';

/** Whole numbers below this, which is every scale there is, are counted by index: a power of two. */
const size = 128;

type Answer = string | number | boolean;

/** The counters of the last call, back at zero: making new ones costs as much as counting a thousand answers. */
let spare: Float64Array | undefined;

/**
 * The tally of many answers to one question, for about the price of a loop over an array of counters.
 * Add it to what was counted before with `mergeHistograms`.
 *
 * @example
 * tallyAnswers([9, 10, 9, 'other']).counts // { 9: 2, 10: 1, other: 1 }
 */
export function tallyAnswers(answers: Iterable<Answer>): Histogram {
  const scale = spare ?? new Float64Array(size);
  // Gone until they are at zero again, whatever happens meanwhile.
  spare = undefined;
  const others: Counters = new Map();
  if (ArrayBuffer.isView(answers)) countNumbers(answers as Float64Array, scale, others);
  else countAny(Array.isArray(answers) ? answers : [...answers], scale, others);
  const counts: Record<string, number> = {};
  for (let answer = 0; answer < size; answer++) {
    if (scale[answer] === 0) continue;
    counts[answer] = scale[answer]!;
    scale[answer] = 0;
  }
  spare = scale;
  const tally = { counts, unanswered: {} };
  if (others.size === 0) return tally;
  const rest = Object.fromEntries([...others].map(([answer, { n }]) => [answer, n]));
  return mergeHistograms(tally, { counts: rest, unanswered: {} });
}

// Two loops, since an engine compiles each for the one kind of list that it sees, which halves its time.

function countNumbers(answers: Float64Array, scale: Float64Array, others: Counters): void {
  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i]!;
    // Only a whole number of the scale finds a counter: −1, 0.5 and NaN find undefined.
    const before = scale[answer];
    if (before === undefined) count(others, answer);
    else scale[answer] = before + 1;
  }
}

function countAny(answers: readonly Answer[], scale: Float64Array, others: Counters): void {
  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i]!;
    const before = typeof answer === 'number' ? scale[answer] : undefined;
    if (before === undefined) count(others, answer);
    else scale[answer as number] = before + 1;
  }
}

/** A counter that is changed in place is looked up once per answer, not twice. */
type Counters = Map<string, { n: number }>;

function count(others: Counters, answer: Answer): void {
  const counter = others.get(String(answer));
  if (counter) counter.n++;
  else others.set(String(answer), { n: 1 });
}

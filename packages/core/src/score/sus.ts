import type { Histogram } from '../tally/histogram.ts';
import { onScale } from '../tally/scale.ts';
import { meanScore } from './mean.ts';
import type { Score, ScoreOptions } from './score.ts';

/**
 * One respondent's System Usability Scale, 0…100, from the ten answers 1–5 in the order of the items: odd items are worded well and
 * count x − 1, even items badly and count 5 − x; the sum is multiplied by 2.5. Null unless all ten are answered. It is not a percentage.
 * To be stored with the response, since the spread between respondents cannot be had from the items' tallies.
 *
 * @see Brooke 1996, "SUS: a quick and dirty usability scale", in "Usability Evaluation in Industry"
 *
 * @example
 * susOf([5, 4, 2, 1, 2, 3, 2, 4, 5, 2]) // 55
 */
export function susOf(answers: readonly (number | null | undefined)[]): number | null {
  if (answers.length !== 10) return null;
  let sum = 0;
  for (const [i, answer] of answers.entries()) {
    if (!(Number.isInteger(answer) && answer! >= 1 && answer! <= 5)) return null;
    sum += i % 2 === 0 ? answer! - 1 : 5 - answer!;
  }
  return sum * 2.5;
}

/** The 41 values that a SUS can have. */
const values = (): string[] => Array.from({ length: 41 }, (_, i) => String(i * 2.5));

/**
 * The mean System Usability Scale, 0…100, with Student's interval, from the tally of the respondents' values: `tallyAnswers(values)`.
 *
 * @see Brooke 1996, "SUS: a quick and dirty usability scale", in "Usability Evaluation in Industry"
 *
 * @example
 * susScore(tallyAnswers([55, 72.5, 90])).value // 72.5
 */
export function susScore(tally: Histogram, options: ScoreOptions = {}): Score {
  const scale = onScale(tally, values());
  const answered = [...scale.counts].filter(([, count]) => count > 0);
  return meanScore('sus', { ...scale, counts: new Map(answered) }, options);
}

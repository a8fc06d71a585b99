import type { Histogram } from '../tally/histogram.ts';
import { between, onScale, wholeNumbers } from '../tally/scale.ts';
import { meanScore } from './mean.ts';
import type { Score, ScoreOptions } from './score.ts';
import { type ShareOptions, shareScore } from './share.ts';

const cesScale = (tally: Histogram) => onScale(tally, wholeNumbers(1, 7));

/**
 * Customer Effort Score 2.0: the mean of 1 (strongly disagree that it was easy) to 7 (strongly agree), with Student's interval.
 * Higher is easier.
 *
 * @see Dixon, Toman & DeLisi 2013, "The Effortless Experience"
 *
 * @example
 * cesMean({ counts: { 7: 2, 4: 1 }, unanswered: {} }).value // 6
 */
export const cesMean = (tally: Histogram, options: ScoreOptions = {}): Score =>
  meanScore('mean', cesScale(tally), options);

/**
 * The share of answers that found it easy (5–7), 0…1, with Wilson's interval unless another is given.
 *
 * @see Dixon, Toman & DeLisi 2013, "The Effortless Experience"
 *
 * @example
 * cesEasy({ counts: { 7: 2, 4: 1, 1: 1 }, unanswered: {} }).value // 0.5
 */
export function cesEasy(tally: Histogram, options: ShareOptions = {}): Score {
  const scale = cesScale(tally);
  const [hard, neutral, easy] = [between(scale, 1, 3), between(scale, 4, 4), between(scale, 5, 7)];
  return shareScore('easy', easy, scale.n, { hard, neutral, easy, ...scale.leftOut }, options);
}

/**
 * Customer Effort Score 1.0: the mean effort, 1 (very low) to 5 (very high), with Student's interval. Lower is better, which the score
 * says (`better`). It never mixes with CES 2.0, whose numbers run the other way.
 *
 * @param options.points the number of points. @default 5
 * @see Dixon, Freeman & Toman 2010, "Stop trying to delight your customers", Harvard Business Review 88(7)
 *
 * @example
 * cesEffort({ counts: { 1: 2, 4: 1 }, unanswered: {} }).value // 2
 */
export const cesEffort = (tally: Histogram, options: ScoreOptions & { points?: number } = {}): Score => ({
  ...meanScore('effort-mean', onScale(tally, wholeNumbers(1, options.points ?? 5)), options),
  better: 'lower',
});

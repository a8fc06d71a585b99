import type { Histogram } from '../tally/histogram.ts';
import { numbersIn } from './numbers-in.ts';
import type { Score } from './score.ts';
import { type ShareOptions, shareScore } from './share.ts';

/**
 * The share of numbers at or below a limit, 0…1, with Wilson's interval unless another is given: requests answered within two hours.
 *
 * @see Wilson 1927, "Probable inference, the law of succession, and statistical inference", JASA 22(158)
 *
 * @example
 * within(tallyAnswers([20, 45, 90, 130]), 120).value // 0.75
 */
export function within(tally: Histogram, limit: number, options: ShareOptions = {}): Score {
  const { n, numbers, counts } = numbersIn(tally);
  const x = numbers.reduce((sum, { number, count }) => sum + (number <= limit ? count : 0), 0);
  return shareScore('within', x, n, { within: x, beyond: n - x, ...counts }, options);
}

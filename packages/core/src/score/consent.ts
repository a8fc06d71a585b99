import type { Histogram } from '../tally/histogram.ts';
import { onScale } from '../tally/scale.ts';
import type { Score } from './score.ts';
import { type ShareOptions, shareScore } from './share.ts';

/**
 * The share of those asked who consented, 0…1, with Wilson's interval unless another is given. Whoever went on without it has not
 * consented: of all scores only this one takes those who skipped as an answer.
 *
 * @see Wilson 1927, "Probable inference, the law of succession, and statistical inference", JASA 22(158)
 *
 * @example
 * consentShare({ counts: { true: 3 }, unanswered: { skipped: 1 } }).value // 0.75
 */
export function consentShare(tally: Histogram, options: ShareOptions = {}): Score {
  const { n: given, leftOut } = onScale(tally, ['true']);
  const { skipped: withheld, ...rest } = leftOut;
  return shareScore('consent', given, given + withheld, { given, withheld, ...rest }, options);
}

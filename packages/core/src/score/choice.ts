import type { Histogram } from '../tally/histogram.ts';
import { onScale } from '../tally/scale.ts';
import type { Score } from './score.ts';
import { type ShareOptions, shareScore } from './share.ts';

export interface ChoiceOptions extends ShareOptions {
  /** The id of the option whose share is asked for. */
  option: string;
  /** The ids of all options; an answer that is none of them is invalid. @default whatever was answered */
  options?: readonly string[];
}

/**
 * The share of those who chose an option, 0…1, with Wilson's interval unless another is given.
 *
 * @see Wilson 1927, "Probable inference, the law of succession, and statistical inference", JASA 22(158)
 *
 * @example
 * choiceShare({ counts: { web: 3, shop: 1 }, unanswered: {} }, { option: 'web' }).value // 0.75
 */
export function choiceShare(tally: Histogram, options: ChoiceOptions): Score {
  const scale = onScale(tally, options.options ?? Object.keys(tally.counts));
  const chosen = scale.counts.get(options.option) ?? 0;
  return shareScore('share', chosen, scale.n, { chosen, others: scale.n - chosen, ...scale.leftOut }, options);
}

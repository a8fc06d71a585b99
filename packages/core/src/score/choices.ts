import type { TagTally } from '../tally/tags.ts';
import type { Score } from './score.ts';
import { type ShareOptions, shareScore } from './share.ts';
import { unscored } from './unscored.ts';

/**
 * The share of respondents who chose an option among several, 0…1, with Wilson's interval unless another is given. Each may have chosen
 * several, so the shares of a question may add up to more than 1; n is the respondents of every one of them.
 *
 * @see Wilson 1927, "Probable inference, the law of succession, and statistical inference", JASA 22(158)
 *
 * @example
 * chosenShare({ comments: 4, untagged: 0, tags: { price: 1, speed: 4 } }, 'speed').value // 1
 */
export function chosenShare({ comments: n, tags }: TagTally, option: string, options: ShareOptions = {}): Score {
  const chosen = Object.hasOwn(tags, option) ? tags[option]! : 0;
  const counts = { chosen, others: n - chosen };
  return chosen >= 0 && chosen <= n
    ? shareScore('share', chosen, n, counts, options)
    : unscored('share/wilson', n, counts, options, 'bad-counts');
}

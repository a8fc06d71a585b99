import type { Histogram } from '../tally/histogram.ts';
import { onScale } from '../tally/scale.ts';
import type { TagTally } from '../tally/tags.ts';
import type { Score, ScoreOptions } from './score.ts';
import { shareScore } from './share.ts';
import { unscored } from './unscored.ts';

/** A tag or a reason with the share that has it. */
export interface NamedShare {
  name: string;
  /** `counts.mentions` has how many. */
  score: Score;
}

/**
 * The share of comments that carry each tag, 0…1, with Wilson's interval; the most frequent first, equals by name. A comment may
 * carry several tags, so the shares may add up to more than 1.
 *
 * Who writes a comment is not who answers: these are shares of comments, not of visitors.
 *
 * @see Wilson 1927, JASA 22(158)
 *
 * @example
 * tagShares({ comments: 4, untagged: 1, tags: { price: 1, speed: 3 } }).map(({ name, score }) => [name, score.value]) // [['speed', 0.75], ['price', 0.25]]
 */
export const tagShares = ({ comments, untagged, tags }: TagTally, options: ScoreOptions = {}): NamedShare[] =>
  named(tags).map(([name, mentions]) => {
    const counts = { mentions, others: comments - mentions, untagged };
    const possible = mentions >= 0 && mentions <= comments;
    return {
      name,
      score: possible
        ? shareScore('tag', mentions, comments, counts, options)
        : unscored('tag/wilson', comments, counts, options, 'bad-counts'),
    };
  });

/**
 * The share of answers that give each reason, 0…1, with Wilson's interval; the most frequent first, equals by name. One reason per answer,
 * so the shares add up to 1.
 *
 * @param reasons those that could be given, which then stand in the list even if nobody gave them; any other answer is invalid.
 * @default whatever was given
 *
 * @see Wilson 1927, JASA 22(158)
 *
 * @example
 * reasonShares({ counts: { price: 1, speed: 3 }, unanswered: { skipped: 2 } })[0].score.value // 0.75
 */
export function reasonShares(
  tally: Histogram,
  options: ScoreOptions & { reasons?: readonly string[] } = {},
): NamedShare[] {
  const scale = onScale(tally, options.reasons ?? Object.keys(tally.counts));
  return named(Object.fromEntries(scale.counts)).map(([name, mentions]) => ({
    name,
    score: shareScore('reason', mentions, scale.n, { mentions, others: scale.n - mentions, ...scale.leftOut }, options),
  }));
}

/** By count, falling, then by name, so that no engine's order shows. */
const named = (counts: Record<string, number>): [string, number][] =>
  Object.entries(counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));

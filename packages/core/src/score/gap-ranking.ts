import type { CrossProducts } from '../tally/cross-products.ts';
import { itemGap } from './item-gap.ts';
import type { Score, ScoreOptions } from './score.ts';

/** An attribute in the order of its gap. */
export interface RankedGap {
  attribute: string;
  /** Performance less importance over those who rated both, with the interval of a paired t test. */
  gap: Score;
  /** 1 is the largest shortfall. Equal gaps share a rank. */
  rank: number;
  /** Whether the interval leaves out zero, so that there is a reliable shortfall or surplus at all. */
  reliable: boolean;
}

/**
 * Attributes by how far they fall short of what visitors ask of them, the largest shortfall first.
 * Each tally has the columns performance and importance, rated on one scale. Attributes without an answer come last.
 *
 * @see Martilla & James 1977, "Importance–performance analysis", Journal of Marketing 41(1)
 *
 * @example
 * gapRanking({ price: crossProductsOf([[4, 5], [4, 4]]), speed: crossProductsOf([[2, 5], [3, 5]]) }).map(({ attribute }) => attribute) // ['speed', 'price']
 */
export function gapRanking(
  attributes: Readonly<Record<string, CrossProducts>>,
  options: ScoreOptions = {},
): RankedGap[] {
  const gaps = Object.entries(attributes)
    .map(([attribute, pairs]) => ({ attribute, gap: itemGap(pairs, options).gap }))
    .sort((a, b) => last(a.gap) - last(b.gap));
  return gaps.map(({ attribute, gap }) => ({
    attribute,
    gap,
    rank: 1 + gaps.findIndex((other) => last(other.gap) === last(gap)),
    reliable: gap.interval !== null && gap.interval[0] * gap.interval[1] > 0,
  }));
}

const last = ({ value }: Score): number => value ?? Number.MAX_VALUE;

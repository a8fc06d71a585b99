import type { Histogram } from '../../tally/histogram.ts';
import { onScale, wholeNumbers } from '../../tally/scale.ts';
import { meanScore } from '../mean.ts';
import type { Score, ScoreOptions } from '../score.ts';
import { type ShareOptions, shareScore } from '../share.ts';

const segments = ['secure', 'favourable', 'vulnerable', 'atRisk'] as const;

/** How firmly a customer stays. */
export type LoyaltySegment = (typeof segments)[number];

/** Answers 1–5 of one customer: how satisfied, how sure to stay, how sure to recommend. */
export type LoyaltyAnswers = readonly [satisfied: number | null, stays: number | null, recommends: number | null];

/**
 * A customer's segment from three answers of 1–5: secure with all three in the top box, favourable with all three at least in the
 * second, at risk with any in the lower two, vulnerable otherwise. Null unless all three are answered. To be stored with the response.
 *
 * Secure and favourable are the published definitions; at risk and vulnerable are published without covering every case, so that
 * this partition of the rest is ours.
 *
 * @see Brandt 1996, "Customer satisfaction indexing", American Marketing Association
 *
 * @example
 * loyaltySegment([5, 5, 4]) // 'favourable'
 */
export function loyaltySegment(answers: LoyaltyAnswers): LoyaltySegment | null {
  if (!complete(answers)) return null;
  const least = Math.min(...answers);
  if (least >= 4) return least === 5 ? 'secure' : 'favourable';
  return least <= 2 ? 'atRisk' : 'vulnerable';
}

/**
 * The share of customers in each segment, 0…1, with Wilson's intervals, from the tally of `loyaltySegment`. "Secure" is the one to report.
 *
 * @see Brandt 1996, "Customer satisfaction indexing", American Marketing Association
 *
 * @example
 * loyaltySecure(tallyAnswers(['secure', 'secure', 'favourable', 'atRisk'])).secure.value // 0.5
 */
export function loyaltySecure(tally: Histogram, options: ShareOptions = {}): Record<LoyaltySegment, Score> {
  const { n, counts, leftOut } = onScale(tally, segments);
  const all = Object.fromEntries(counts);
  const scored = segments.map((segment) => [
    segment,
    shareScore(segment, counts.get(segment) ?? 0, n, { ...all, ...leftOut }, options),
  ]);
  return Object.fromEntries(scored) as Record<LoyaltySegment, Score>;
}

/**
 * One customer's sum of the three answers, 3…15. Null unless all three are answered. To be stored with the response.
 *
 * @example
 * loyaltySum([5, 4, 4]) // 13
 */
export const loyaltySum = (answers: LoyaltyAnswers): number | null =>
  complete(answers) ? answers[0] + answers[1] + answers[2] : null;

/**
 * The mean loyalty index, 0…100: the mean of the three answers, set to 0 where all are 1 and to 100 where all are 5, with Student's
 * interval, from the tally of `loyaltySum`. Whether three answers may be one index, `cronbachAlpha` tells.
 *
 * @example
 * loyaltyIndex(tallyAnswers([13, 15, 8])).value // 75
 */
export function loyaltyIndex(tally: Histogram, options: ScoreOptions = {}): Score {
  const sums = onScale(tally, wholeNumbers(3, 15));
  const points = [...sums.counts].map(([sum, count]) => [String(((Number(sum) - 3) / 12) * 100), count] as const);
  const score = meanScore('loyalty-index', { ...sums, counts: new Map(points) }, options);
  return { ...score, counts: { ...Object.fromEntries(sums.counts), ...sums.leftOut } };
}

const complete = (answers: LoyaltyAnswers): answers is readonly [number, number, number] =>
  answers.length === 3 && answers.every((answer) => Number.isInteger(answer) && answer! >= 1 && answer! <= 5);

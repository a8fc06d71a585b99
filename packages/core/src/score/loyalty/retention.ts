import type { Score } from '../score.ts';
import { namedRate, type ShareOptions } from '../share.ts';

/** Customers over a period. */
export interface CustomerCounts {
  /** At its start. */
  start: number;
  /** At its end, new ones included. */
  end: number;
  /** Those who came during it. */
  acquired: number;
}

/**
 * The share of the customers at the start of a period who are there at its end, 0…1, with Wilson's interval unless another is given:
 * (end − acquired)/start. More retained than there were is a mistake in the counts, and gives no value but the warning `bad-counts`.
 *
 * @see Wilson 1927, "Probable inference, the law of succession, and statistical inference", JASA 22(158), for the interval
 *
 * @example
 * retention({ start: 200, end: 210, acquired: 40 }).value // 0.85
 */
export const retention = ({ start, end, acquired }: CustomerCounts, options: ShareOptions = {}): Score =>
  namedRate('retention', end - acquired, start, options);

/**
 * The share of the customers at the start of a period who are gone at its end: 1 − retention.
 *
 * @example
 * churn({ start: 200, end: 210, acquired: 40 }).value // 0.15
 */
export const churn = ({ start, end, acquired }: CustomerCounts, options: ShareOptions = {}): Score =>
  namedRate('churn', start - (end - acquired), start, options);

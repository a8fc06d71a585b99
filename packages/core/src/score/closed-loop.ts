import { emptyHistogram, type Histogram } from '../tally/histogram.ts';
import { type CsatOptions, csatTopBox } from './csat.ts';
import type { Score } from './score.ts';
import { namedRate } from './share.ts';

/** What became of the feedback of a period, such as complaints. */
export interface FeedbackCounts {
  received: number;
  /** Whose sender was contacted within the promised time. */
  inTime: number;
  /** Not contacted, and the promised time is not over. Nobody can say yet whether they will be in time. @default 0 */
  pending?: number;
  resolved: number;
  /** Of the resolved, at the first contact. */
  atFirstContact: number;
  /** Of the resolved, opened again. */
  reopened: number;
  /** How satisfied those were who were asked afterwards. */
  recontact?: Histogram;
}

export interface ClosedLoop {
  /** inTime/(received − pending) */
  inTime: Score;
  /** resolved/received */
  resolved: Score;
  /** atFirstContact/resolved */
  firstContact: Score;
  /** reopened/resolved; less is better. */
  reopened: Score;
  /** Top-two-box of those who were asked afterwards. */
  satisfaction: Score;
}

/**
 * Whether the loop is closed: shares of the feedback that was answered in time, resolved, resolved at the first contact and opened
 * again, 0…1, and the satisfaction of those who were asked afterwards; Wilson's intervals.
 *
 * Feedback whose time is not over yet counts neither as in time nor as late. What is still open counts as not resolved, so compare
 * periods of the same age. A part larger than its whole gives no value, and the warning `bad-counts`.
 *
 * @see Wilson 1927, "Probable inference, the law of succession, and statistical inference", JASA 22(158)
 *
 * @example
 * const loop = closedLoop({ received: 60, inTime: 40, pending: 10, resolved: 45, atFirstContact: 30, reopened: 3 });
 * loop.inTime.value // 0.8
 * loop.firstContact.interval // [0.5207…, 0.7864…]
 */
export function closedLoop(counts: FeedbackCounts, options: CsatOptions = {}): ClosedLoop {
  const { received, inTime, pending = 0, resolved, atFirstContact, reopened, recontact } = counts;
  return {
    inTime: namedRate('contacted-in-time', inTime, received - pending, options),
    resolved: namedRate('resolved', resolved, received, options),
    firstContact: namedRate('first-contact-resolution', atFirstContact, resolved, options),
    reopened: { ...namedRate('reopened', reopened, resolved, options), better: 'lower' },
    satisfaction: csatTopBox(recontact ?? emptyHistogram(), options),
  };
}

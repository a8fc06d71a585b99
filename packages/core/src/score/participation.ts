import type { Score } from './score.ts';
import { namedRate, type ShareOptions } from './share.ts';

/** How many people came how far. */
export interface Participants {
  /** Asked, or shown the survey. */
  invited: number;
  /** Of these, found not to be meant: bounced addresses, staff, robots. @default 0 */
  ineligible?: number;
  /** Answered at least one question. */
  started: number;
  /** Came to the end. */
  completed: number;
}

/**
 * How many of those who were asked completed, and how many of those who started did: 0…1, with Wilson's intervals. Report both:
 * a survey that few start may still be one that nearly all complete.
 *
 * response = completed/(invited − ineligible) · completion = completed/started
 *
 * @see AAPOR 2023, "Standard Definitions", 10th edition, response rate 1
 *
 * @example
 * participation({ invited: 500, started: 150, completed: 120 }).response.value // 0.24
 */
export const participation = (
  { invited, ineligible = 0, started, completed }: Participants,
  options: ShareOptions = {},
): { response: Score; completion: Score } => ({
  response: namedRate('response-rate', completed, invited - ineligible, options),
  completion: namedRate('completion-rate', completed, started, options),
});

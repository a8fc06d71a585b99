import type { Histogram } from '../../tally/histogram.ts';
import { onScale } from '../../tally/scale.ts';
import type { Score } from '../score.ts';
import { type ShareOptions, shareScore } from '../share.ts';

const stages = ['suspect', 'prospect', 'firstTime', 'repeat', 'client', 'advocate'] as const;

/** How far somebody has come on the way to loyalty, from nothing bought to bringing others. */
export type LoyaltyStage = (typeof stages)[number];

/** What is known of somebody. */
export interface LoyaltyFacts {
  /** How often they bought. @default 0 */
  purchases?: number;
  /** Whether they need what is sold. @default false */
  needs?: boolean;
  /** Whether they can afford it. @default false */
  affords?: boolean;
  /** Whether they buy regularly whatever they can use. @default false */
  regular?: boolean;
  /** Whether they bring others. @default false */
  recommends?: boolean;
}

/**
 * Somebody's loyalty stage. Before buying: a prospect needs and affords it, any other is a suspect. After buying once: first-time.
 * After that a client buys regularly, an advocate does so and recommends, any other is a repeat customer.
 *
 * @see Griffin 2002, "Customer Loyalty: How to Earn It, How to Keep It"
 *
 * @example
 * loyaltyStage({ purchases: 5, regular: true, recommends: true }) // 'advocate'
 */
export function loyaltyStage(facts: LoyaltyFacts): LoyaltyStage {
  const { purchases = 0, needs = false, affords = false, regular = false, recommends = false } = facts;
  if (!(purchases >= 1)) return needs && affords ? 'prospect' : 'suspect';
  if (purchases < 2) return 'firstTime';
  if (!regular) return 'repeat';
  return recommends ? 'advocate' : 'client';
}

/**
 * The share of people in each stage, 0…1, with Wilson's intervals, from the tally of `loyaltyStage`.
 *
 * @see Griffin 2002, "Customer Loyalty: How to Earn It, How to Keep It"
 *
 * @example
 * loyaltyStages(tallyAnswers(['client', 'client', 'repeat', 'suspect'])).client.value // 0.5
 */
export function loyaltyStages(tally: Histogram, options: ShareOptions = {}): Record<LoyaltyStage, Score> {
  const { n, counts, leftOut } = onScale(tally, stages);
  const all = Object.fromEntries(counts);
  const scored = stages.map((stage) => [
    stage,
    shareScore(stage, counts.get(stage) ?? 0, n, { ...all, ...leftOut }, options),
  ]);
  return Object.fromEntries(scored) as Record<LoyaltyStage, Score>;
}

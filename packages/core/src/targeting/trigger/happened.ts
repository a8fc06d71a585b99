import type { TargetingFacts } from '../facts.ts';

/** Whether something has happened on the page that a survey waits for. */
export interface Happened {
  /** When it last did; undefined if it did not. */
  at: number | undefined;
  seen: unknown;
  /** When it will, if time alone decides. */
  next?: number | undefined;
}

/** Looks for what a survey waits for. */
export type Trigger<Wanted> = (wanted: Wanted, facts: TargetingFacts) => Happened;

import type { TargetingFacts } from './facts.ts';
import type { Targeting } from './targeting.ts';

/** Whether a gate lets a visitor through, and why. */
export interface Verdict {
  passed: boolean;
  /** The value that decided; undefined if it is not known. */
  seen?: unknown;
  /** When it could pass, if time alone stands in the way. With all else unchanged, it passes then. */
  next?: number | undefined;
}

/** What a gate says of what a survey wants. A gate that only orders others, or narrows nothing, says nothing. */
export type Judge<Wanted> = (wanted: Wanted, facts: TargetingFacts, survey: Targeted) => Verdict | undefined;

/** What is known of a survey here. */
export interface Targeted {
  id: string;
  targeting?: Targeting | undefined;
}

import type { TargetingFacts } from '../facts.ts';
import type { Verdict } from '../verdict.ts';

/** How long a prompt counts as open where nobody has heard that it was closed, in milliseconds: a tab may have crashed. */
export const openFor = 600_000;

/** Due while no prompt is open in another tab. Every survey has this gate, so no document names it. */
export const alone = (_: unknown, { now, openSince }: TargetingFacts): Verdict => ({
  passed: openSince === undefined || now >= openSince + openFor,
  seen: openSince,
  ...(openSince !== undefined && { next: openSince + openFor }),
});

import type { TargetingFacts } from '@earshot/core';

/** What has been seen of the page so far. */
export type Seen = { -readonly [K in keyof TargetingFacts]?: TargetingFacts[K] };

/** What a gatherer writes to, and whom it tells. */
export interface Gathering {
  seen: Seen;
  /** Has the surveys looked at again. */
  changed(): void;
  /** Ends with the first prompt: nobody is asked twice on a page. */
  signal: AbortSignal;
}

/**
 * Gathers what one sort of trigger looks at, with passive listeners. What it returns forgets, where an application has
 * gone on to another path without a load.
 *
 * @param wanted what the surveys of the page want of it.
 */
export type Gather<Wanted> = (wanted: Wanted[], gathering: Gathering) => (() => void) | undefined;

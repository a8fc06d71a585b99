import { milliseconds, type TrackedEvent } from '@earshot/core';
import type { Seen } from './gather/gathering.ts';
import type { Page } from './page.ts';
import type { Candidate } from './surveys.ts';
import { privacyAsked } from './visitor.ts';

const key = 'events';

/** How many events are kept at most, and for how long if a sequence does not say, in milliseconds. */
const most = 50;
const oneDay = 86_400_000;

interface Sequence {
  of: (string | { name: string })[];
  within?: number | string;
}

/**
 * Keeps the events of a sequence from one page to the next: their names, moments and properties, and of no others. Where
 * the visitor wants nothing kept, a sequence has to happen on one page.
 */
export function keepEvents(surveys: Candidate[], page: Page, seen: Seen): void {
  const sequences = surveys.flatMap(({ targeting }) =>
    (targeting?.on ?? []).flatMap(({ sequence }) => (sequence as Sequence | undefined) ?? []),
  );
  if (sequences.length === 0) return;
  const names = sequences.flatMap(({ of }) => of.map((step) => (typeof step === 'string' ? step : step.name)));
  const longest = Math.max(...sequences.map(({ within }) => (within === undefined ? oneDay : milliseconds(within))));
  const needed = surveys.some(({ targeting }) => targeting?.consent && targeting.on?.some(({ sequence }) => sequence));
  let kept = 0;
  seen.earlierEvents = read(page, longest);
  addEventListener('pagehide', () => {
    if (privacyAsked() || page.consent === false || (needed && !page.consent)) return;
    const fresh = page.events.slice(kept > page.events.length ? 0 : kept).filter(({ name }) => names.includes(name));
    kept = page.events.length;
    if (fresh.length > 0) page.remember(key, JSON.stringify([...read(page, longest), ...fresh].slice(-most)));
  });
}

function read({ recall }: Page, longest: number): TrackedEvent[] {
  try {
    const kept = JSON.parse(recall(key) ?? '[]') as TrackedEvent[];
    return kept.filter(({ name, at }) => typeof name === 'string' && at > Date.now() - longest);
  } catch {
    return [];
  }
}

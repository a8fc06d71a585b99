import { type Duration, milliseconds } from '../duration.ts';
import { share } from '../hash.ts';
import { defaultAgain } from './gate/again.ts';
import { matches } from './path-pattern.ts';
import type { Targeting } from './targeting.ts';

/** What the plain gates look at. Moments are milliseconds since 1970. */
export interface PlainFacts {
  now: number;
  path: string;
  visitor?: string | undefined;
  shownAt?: number | undefined;
  /** Names of the events that the host has tracked. */
  events: readonly string[];
}

// A targeting in JSON that has the commonest gates alone, and no fault. Nothing in it can be read in two ways, so it is
// read in one go.
const plain =
  /^{("(on":\[({"event":"[^"\\]+"},?)+]|where":{"path":"[^"\\]*"}|sample":(0|1|0\.\d+)|(delay|again)":("\d+[smhdw]"|\d+)|until":"\d{4}-\d\d-\d\d"),?)*}$/;

/**
 * Whether a survey with none but the commonest gates has passed all of them but its delay; undefined where it has others,
 * or a fault. `evaluate` decides the same, and says why, in many more bytes: this is what a page begins with.
 */
export function plainlyDue(
  { id, targeting = {} }: { id: string; targeting?: Targeting | undefined },
  { now, path, visitor, shownAt, events }: PlainFacts,
): boolean | undefined {
  if (!plain.test(JSON.stringify(targeting))) return undefined;
  const { on, where, sample = 1, again = defaultAgain, until } = targeting;
  return (
    (!on || on.some(({ event }) => events.includes(event as string))) &&
    (!where || matches(where.path as string, path)) &&
    (sample === 1 || (visitor !== undefined && share(`${visitor} ${id}`) < sample)) &&
    (!shownAt || now >= shownAt + milliseconds(again as Duration)) &&
    (!until || now < Date.parse(until))
  );
}

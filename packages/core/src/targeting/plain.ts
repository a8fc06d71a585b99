import { milliseconds } from '../duration.ts';
import { share } from '../hash.ts';
import { matches } from './path-pattern.ts';
import type { Targeting } from './targeting.ts';

// A targeting in JSON that has the commonest gates alone, and no fault: not every month has a 29th. Nothing in it can be
// read in two ways, so it is read in one go.
const plain =
  /^{("(on":\[({"event":"[^"\\]+"},?)+]|where":{"path":"[^"\\]+"}|sample":(1|0(\.\d+)?)|(delay|again)":("\d+[smhdw]"|\d+)|until":"\d{4}-(0[1-9]|1[012])-(0[1-9]|1\d|2[0-8])"),?)*}$/;

/**
 * Whether a survey with none but the commonest gates has passed all of them but its delay; undefined where it has others,
 * or a fault. `evaluate` decides the same, and says why, in many more bytes: this is what a page begins with.
 *
 * @param now milliseconds since 1970.
 * @param shownAt when this survey was last shown to the visitor, if it was.
 * @param events what the host has tracked.
 * @param begun something, if the visitor has begun it: then it waits for no event any more.
 * @param visitor gives a stable id, if there may be one. Called only for a survey that samples.
 */
export function plainlyDue(
  { id, targeting = {} }: { id: string; targeting?: Targeting | undefined },
  now: number,
  path: string,
  shownAt: number | undefined,
  events: readonly { readonly name: string }[],
  begun: unknown,
  visitor: () => string | undefined,
): boolean | undefined {
  if (!plain.test(JSON.stringify(targeting))) return undefined;
  const { on, where, sample, again = '90d', until } = targeting;
  return ((begun || !on || on.some(({ event }) => events.some(({ name }) => name === event))) &&
    (!where || matches(where.path as string, path)) &&
    // What there is none of is no number, before which nothing comes, nor after it.
    !(now < shownAt! + milliseconds(again)) &&
    !(now >= Date.parse(until!)) &&
    (!(sample! < 1) || drawn(visitor(), id) < sample!)) as boolean;
}

const drawn = (visitor: string | undefined, id: string): number => (visitor ? share(`${visitor} ${id}`) : 1);

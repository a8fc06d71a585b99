import { responseKey } from '@earshot/core';
import type { UseStore } from 'idb-keyval';
import { type Entry, rank, type Shelved } from './entry.ts';
import { connection } from './store/connection.ts';
import { changeOne, readAll } from './store/disk.ts';

/** What lies in the queue, by response id. */
export interface Contents {
  pending_: Map<string, Entry>;
  shelf_: Map<string, Shelved>;
  /** Until when an endpoint has asked to be left alone (Retry-After), in milliseconds since 1970, by `h:<endpoint>`. */
  holds_: Map<string, number>;
  /** The disk was read too: what is not here is nowhere. */
  whole_: boolean;
  /** Somebody else may have emptied the disk on the way: what is nowhere has not left by itself. */
  lost_: boolean;
}

/** One record per response, its highest revision, on disk if the disk takes it. No method ever rejects. */
export interface Queue {
  /** Writes an entry, unless the same or a later one is there, or it has been attempted and is gone since. */
  keep_(entry: Entry): Promise<'disk' | 'memory'>;
  /** Takes a revision out, and puts it on the shelf if it is to be kept. A later revision stays. */
  drop_(entry: Entry, shelved?: Shelved | false): Promise<void>;
  /** Remembers until when an endpoint has asked to be left alone, for all tabs and the next visits. */
  hold_(endpoint: string, until: number): Promise<void>;
  read_(): Promise<Contents>;
  /** Does some work unless another tab is at it. For where there are no Web Locks. */
  alone_(work: () => Promise<void>): Promise<void>;
  use_: UseStore;
  /** What the disk did not take, by the same keys. */
  memory_: Map<string, unknown>;
  /** What has left on this page, by its key: if the disk would not let go of it, it is still not sent again. */
  left_: Set<string>;
}

/** How long a tab may be at work before it counts as frozen, in milliseconds. */
const lease = 9e4;

/**
 * @param degraded called with the cause whenever the disk refuses or hangs.
 * @param own the endpoint whose records in the host's format are read.
 */
export function createQueue(database: string, degraded: (cause: unknown) => undefined, own?: string): Queue {
  const memory = new Map<string, unknown>();
  const left = new Set<string>();
  let lost_ = false;

  const use = connection(database, () => {
    lost_ = true;
  });
  const change = (key: string, change: Parameters<typeof changeOne>[2]): Promise<unknown> =>
    changeOne(use, key, change).then(() => true, degraded);

  return {
    use_: use,
    memory_: memory,
    left_: left,

    async keep_(entry) {
      const key = `q:${entry.id}`;
      const stands = (record: unknown): boolean => rank(record) >= rank(entry);
      const stored = await change(key, (record, store) => {
        // Somebody else may have taken it out while it was attempted: sent it, or erased it.
        if (!stands(record) && (record || !entry.attempts || memory.has(key))) store.put(entry, key);
      });
      if (stored) {
        if (!stands(memory.get(key))) memory.delete(key);
      } else if (!stands(memory.get(key))) memory.set(key, entry);
      return stored ? 'disk' : 'memory';
    },

    async hold_(endpoint, until) {
      const key = `h:${endpoint}`;
      memory.set(key, until);
      await change(key, (record, store) => {
        if (!((record as number) > until)) store.put(until, key);
      });
    },

    async drop_(entry, shelved) {
      const key = `q:${entry.id}`;
      const shelf = `d:${entry.id}`;
      const done = (record: unknown): boolean => rank(record) < rank({ ...entry, attempts: 1e6 });
      left.add(responseKey(entry));
      if (done(memory.get(key))) memory.delete(key);
      const stored = await change(key, (record, store) => {
        if (!done(record)) return;
        // In this order: where the shelf cannot take it, it stays where it is.
        if (shelved) store.put(shelved, shelf);
        store.delete(key);
      });
      if (shelved && !stored) memory.set(shelf, shelved);
    },

    async read_() {
      const pending_: Contents['pending_'] = new Map();
      const shelf_: Contents['shelf_'] = new Map();
      const holds_: Contents['holds_'] = new Map();
      const add = (record: unknown, key: unknown): void => {
        if (typeof record === 'number') holds_.set(`${key}`, Math.max(record, holds_.get(`${key}`) ?? 0));
        const { id, v, endpoint } = (record || 0) as Entry;
        const place: Map<string, Entry> | undefined = { [`q:${id}`]: pending_, [`d:${id}`]: shelf_ }[`${key}`];
        if (!place || !(rank(record) >= 0) || rank(place.get(id)) >= rank(record) || (v > 1 && endpoint !== own))
          return;
        if (place === shelf_ || !left.has(responseKey(record as Entry))) place.set(id, record as Entry);
      };
      const stored = await readAll(use).catch(degraded);
      stored?.[1].forEach((record, i) => {
        add(record, stored[0][i]);
      });
      memory.forEach(add);
      return { pending_, shelf_, holds_, whole_: !!stored, lost_ };
    },

    async alone_(work) {
      const now = Date.now();
      const mine = now + lease;
      let free = true;
      await change('lease', (record, store) => {
        // One that ends later than any lease does comes from a clock that is wrong.
        free = !((record as number) > now && (record as number) <= mine);
        if (free) store.put(mine, 'lease');
      });
      if (!free) return;
      await work();
      await change('lease', (record, store) => {
        if (record === mine) store.delete('lease');
      });
    },
  };
}

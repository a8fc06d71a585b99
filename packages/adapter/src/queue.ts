import { responseKey } from '@earshot/core';
import { type Entry, type Refused, rank } from './entry.ts';
import { type Disk, openDisk } from './store/disk.ts';

/** What lies in the queue, by response id. */
export interface Contents {
  pending_: Map<string, Entry>;
  refused_: Map<string, Refused>;
  /** The disk was read too: what is not here is nowhere. */
  whole_: boolean;
  /** Somebody else may have emptied the disk on the way: what is nowhere has not left by itself. */
  lost_: boolean;
}

/** One record per response, its highest revision, on disk if the disk takes it. No method ever rejects. */
export interface Queue {
  /** Writes an entry, unless the same or a later one is there. */
  keep_(entry: Entry): Promise<'disk' | 'memory'>;
  /** Takes a revision out, and keeps its refusal if there is one. A later revision stays. */
  drop_(entry: Entry, refusal?: Refused | false): Promise<void>;
  read_(): Promise<Contents>;
}

/** @param degraded called with the cause the first time that the disk refuses or hangs. */
export function createQueue(database: string, degraded: (cause: unknown) => void): Queue {
  /** What the disk did not take, by the same keys. */
  const memory = new Map<string, Entry>();
  /** What has left on this page: if the disk would not let go of it, it is still not sent again. */
  const left = new Set<string>();
  let lost_ = false;
  let told = false;

  const disk = openDisk(database, () => {
    lost_ = true;
  });
  const fail = (cause: unknown): undefined => {
    if (!told) degraded(cause);
    told = true;
  };
  const change = (...change: Parameters<Disk['change_']>): Promise<true | undefined> =>
    disk.change_(...change).then(() => true, fail);

  return {
    async keep_(entry) {
      const key = `q:${entry.id}`;
      const stands = (record: unknown): boolean => rank(record) >= rank(entry);
      // The later revision, and the later of the two holds: a collector that asked for quiet asked it of both.
      const merged = (record: unknown): Entry => ({
        ...(stands(record) ? (record as Entry) : entry),
        until: Math.max(entry.until, (record as Entry | undefined)?.until || 0),
      });
      const stored = await change(key, (record, store) => {
        store.put(merged(record), key);
      });
      if (!stored) memory.set(key, merged(memory.get(key)));
      else if (!stands(memory.get(key))) memory.delete(key);
      return stored ? 'disk' : 'memory';
    },

    async drop_(entry, refusal) {
      const key = `q:${entry.id}`;
      const shelf = `d:${entry.id}`;
      const done = (record: unknown): boolean => rank(record) < rank({ ...entry, attempts: 1e6 });
      left.add(responseKey(entry));
      if (done(memory.get(key))) memory.delete(key);
      const stored = await change(key, (record, store) => {
        if (!done(record)) return;
        store.delete(key);
        if (refusal) store.put(refusal, shelf);
      });
      if (refusal && !stored) memory.set(shelf, refusal);
    },

    async read_() {
      const pending_: Contents['pending_'] = new Map();
      const refused_: Contents['refused_'] = new Map();
      const add = (record: unknown, key: unknown): void => {
        const { id } = { ...(record as Entry) };
        const shelf: Map<string, Entry> | undefined = { [`q:${id}`]: pending_, [`d:${id}`]: refused_ }[`${key}`];
        if (!shelf || !(rank(record) >= 0) || rank(shelf.get(id)) >= rank(record)) return;
        if (shelf === refused_ || !left.has(responseKey(record as Entry))) shelf.set(id, record as Entry);
      };
      const stored = await disk.read_().catch(fail);
      stored?.[1].forEach((record, i) => {
        add(record, stored[0][i]);
      });
      memory.forEach(add);
      return { pending_, refused_, whole_: !!stored, lost_ };
    },
  };
}

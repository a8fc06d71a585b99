import { responseKey } from '@earshot/core';
import { type Entry, isEntry, outranks, type Refused } from './entry.ts';
import { type Disk, openDisk } from './store/disk.ts';

/** What lies in the queue, by response id. */
export interface Contents {
  pending_: Map<string, Entry>;
  refused_: Map<string, Refused>;
  /** The disk was read too: what is not here is nowhere. */
  whole_: boolean;
}

/** One record per response, its highest revision, on disk if the disk takes it. No method ever rejects. */
export interface Queue {
  /** Writes an entry, unless one that outranks it is there. */
  keep_(entry: Entry): Promise<'disk' | 'memory'>;
  /** Takes a revision out, and keeps its refusal if there is one. A later revision stays. */
  drop_(entry: Entry, refusal?: Refused | false): Promise<void>;
  read_(): Promise<Contents>;
}

/**
 * @param degraded called with the cause whenever the disk refuses or hangs.
 * @param lost called when the records on disk may have been deleted by somebody else.
 */
export function createQueue(database: string, degraded: (cause: unknown) => void, lost: () => void): Queue {
  const disk = openDisk(database, lost);
  /** What the disk did not take, by the same keys. */
  const memory = new Map<string, Entry>();
  /** What has left on this page: if the disk would not let go of it, it is still not sent again. */
  const left = new Set<string>();

  const change = (...change: Parameters<Disk['change_']>): Promise<boolean> =>
    disk.change_(...change).then(
      () => true,
      (cause) => {
        degraded(cause);
        return false;
      },
    );

  return {
    async keep_(entry) {
      const key = `q:${entry.id}`;
      const stands = (record: unknown): boolean => isEntry(record) && outranks(record, entry);
      const stored = await change(key, (record, store) => {
        if (!stands(record)) store.put(entry, key);
      });
      if (!stands(memory.get(key))) stored ? memory.delete(key) : memory.set(key, entry);
      return stored ? 'disk' : 'memory';
    },

    async drop_(entry, refusal) {
      const [key, shelf] = [`q:${entry.id}`, `d:${entry.id}`];
      const done = (record: unknown): boolean => isEntry(record) && record.revision <= entry.revision;
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
      const [keys, records] = await disk.read_().catch((cause) => {
        degraded(cause);
        return [];
      });
      const add = (record: unknown, key: unknown): void => {
        if (!isEntry(record)) return;
        const { id } = record;
        const shelf: Map<string, Entry> | false =
          key === `d:${id}` ? refused_ : key === `q:${id}` && !left.has(responseKey(record)) && pending_;
        if (shelf && !(shelf.has(id) && outranks(shelf.get(id)!, record))) shelf.set(id, record);
      };
      records?.forEach((record, i) => {
        add(record, keys[i]);
      });
      memory.forEach(add);
      return { pending_, refused_, whole_: !!keys };
    },
  };
}

import { type Entry, isEntry, outranks, type Refused } from './entry.ts';
import { diskStore } from './store/disk.ts';
import { memoryStore } from './store/memory.ts';
import type { Change } from './store/store.ts';

/** What lies in the queue, by response id. */
export interface Contents {
  pending_: Map<string, Entry>;
  refused_: Map<string, Refused>;
  /** The disk was read too: what is not here is nowhere. */
  whole_: boolean;
}

/** The order of things: one record per response, the highest revision of it, on disk if the disk takes it. */
export interface Queue {
  /** Writes an entry unless one that outranks it is there. Never rejects: the last resort is memory. */
  keep_(entry: Entry): Promise<'disk' | 'memory'>;
  /** Takes this revision out, and puts its refusal on the shelf if there is one. A later revision stays. Never rejects. */
  drop_(entry: Entry, refusal: Refused | undefined): Promise<void>;
  read_(): Promise<Contents>;
}

/**
 * @param degraded called with the cause when the disk refuses or hangs, once until it works again.
 * @param lost called when the records on disk may have been deleted by somebody else.
 */
export function createQueue(database: string, degraded: (cause: unknown) => void, lost: () => void): Queue {
  const disk = diskStore(database, lost);
  const memory = memoryStore();
  let healthy = true;

  const tried = async <T>(work: Promise<T>): Promise<T | undefined> => {
    try {
      const result = await work;
      healthy = true;
      return result;
    } catch (cause) {
      if (healthy) degraded(cause);
      healthy = false;
      return undefined;
    }
  };
  const onDisk = async (key: string, change: Change): Promise<boolean> =>
    !!(await tried(disk.change_(key, change).then(() => true)));

  return {
    async keep_(entry) {
      const key = `q:${entry.id}`;
      const stands = (record: unknown): boolean => isEntry(record) && outranks(record, entry);
      const stored = await onDisk(key, (record) => {
        // Not ours to overwrite: it may be the work of a later version.
        if (record && !isEntry(record)) throw Error(key);
        return stands(record) ? {} : { [key]: entry };
      });
      await memory.change_(key, (record) => (stands(record) ? {} : { [key]: stored ? undefined : entry }));
      return stored ? 'disk' : 'memory';
    },

    async drop_(entry, refusal) {
      const key = `q:${entry.id}`;
      const change: Change = (record) =>
        isEntry(record) && record.revision <= entry.revision
          ? { [key]: undefined, ...(refusal && { [`d:${entry.id}`]: refusal }) }
          : {};
      await memory.change_(key, change);
      await onDisk(key, change);
    },

    async read_() {
      const pending_ = new Map<string, Entry>();
      const refused_ = new Map<string, Refused>();
      const stored = await tried(disk.entries_());
      for (const [key, record] of [...(await memory.entries_()), ...(stored ?? [])]) {
        if (!isEntry(record)) continue;
        const shelf: Map<string, Entry> = key === `q:${record.id}` ? pending_ : refused_;
        const other = shelf.get(record.id);
        if (!other || !outranks(other, record)) shelf.set(record.id, record);
      }
      return { pending_, refused_, whole_: !!stored };
    },
  };
}

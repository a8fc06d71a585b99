// What a host does with what is in the queue: list, carry off, take up again, erase.
import { responseKey } from '@earshot/core';
import type { UseStore } from 'idb-keyval';
import { plainly } from './copy.ts';
import { type Entry, type Pending, rank, respondentOf, type Shelved } from './entry.ts';
import type { Contents, Queue } from './queue.ts';
import { changeAll, readAll } from './store/disk.ts';

/** Which responses are meant. Without anything, all. */
export interface Selection {
  /** Their ids. */
  ids?: readonly string[];
  /** Whose they are. */
  respondent?: string;
}

/** All that a queue holds, as JSON can hold it. */
export interface Exported {
  database: string;
  /** ISO 8601. */
  exportedAt: string;
  pending: Pending[];
  /** Refused and expired responses, with their receipts. */
  shelved: Shelved[];
  /** What no adapter of this version reads, by its key. */
  unread: Record<string, unknown>;
}

const selects = ({ ids, respondent }: Selection, entry: Entry): boolean =>
  (!ids || ids.includes(plainly(entry, entry.endpoint).id)) &&
  (respondent === undefined || respondentOf(entry) === respondent);

/** Reads everything, on disk and in memory. Where the disk cannot be read, what is in memory. */
export async function exportQueue(contents: Contents, use: UseStore, database: string): Promise<Exported> {
  const { pending_: pending, shelf_: shelf } = contents;
  const [keys, records] = await readAll(use).catch((): [IDBValidKey[], unknown[]] => [[], []]);
  const read = new Set([...[...pending.keys()].map((id) => `q:${id}`), ...[...shelf.keys()].map((id) => `d:${id}`)]);
  const unread = keys.flatMap((key, i) =>
    read.has(`${key}`) || typeof records[i] === 'number' ? [] : [[`${key}`, records[i]]],
  );
  return {
    database,
    exportedAt: new Date().toISOString(),
    pending: [...pending.values()].map((entry) => plainly(entry, entry.endpoint)),
    shelved: [...shelf.values()].filter(({ body }) => body).map((entry) => plainly(entry, entry.endpoint)),
    unread: Object.fromEntries(unread),
  };
}

/** Puts what was refused or has expired back into the queue, with its key and its bytes. Returns what it took up. */
export async function retryShelved(queue: Queue, selection: Selection): Promise<Entry[]> {
  const taken: Entry[] = [];
  /** Moves what it can, from one place for records to the same place. */
  const move = (
    records: Map<string, unknown>,
    store: { put(entry: Entry, key: string): unknown; delete(key: string): unknown },
  ): void => {
    for (const [key, record] of [...records]) {
      if (!key.startsWith('d:') || !(rank(record) >= 0)) continue;
      const { receipt, ...entry } = record as Shelved;
      const later = rank(records.get(`q:${entry.id}`)) >= rank(entry);
      if (receipt.outcome === 'erased' || !entry.body || later || !selects(selection, entry)) continue;
      const fresh: Entry = { ...entry, at: Date.now(), attempts: 0, next: 0 };
      store.delete(key);
      store.put(fresh, `q:${entry.id}`);
      taken.push(fresh);
      queue.left_.delete(responseKey(entry));
    }
  };
  await changeAll(queue.use_, move).catch(() => {});
  const memory = queue.memory_;
  move(memory, { put: (entry, key) => memory.set(key, entry), delete: (key) => memory.delete(key) });
  return taken;
}

/**
 * Takes responses out of memory and disk. What stays of each is its id, so that no tab sends it after all, nor a later
 * snapshot of the same sitting.
 */
export async function eraseFrom(use: UseStore, memory: Map<string, unknown>, selection: Selection): Promise<void> {
  eraseFromMemory(memory, selection);
  await changeAll(use, (records, store) => bury(records, store, selection));
}

/** Takes responses out of memory alone, where another tab has seen to the disk. */
export const eraseFromMemory = (memory: Map<string, unknown>, selection: Selection): void =>
  bury(memory, { put: (grave, key) => memory.set(key, grave), delete: (key) => memory.delete(key) }, selection);

function bury(
  records: Map<string, unknown>,
  store: { put(grave: Shelved, key: string): unknown; delete(key: string): unknown },
  selection: Selection,
): void {
  const everything = !selection.ids && selection.respondent === undefined;
  for (const [key, record] of [...records]) {
    const readable = rank(record) >= 0;
    // A lease and a hold tell nothing of anybody.
    if (typeof record === 'number' || !(readable ? selects(selection, record as Entry) : everything)) continue;
    store.delete(key);
    if (!readable) continue;
    const { v, as, id, revision, endpoint } = record as Entry;
    // Above every snapshot that may still come.
    const above = { revision: 1e6, status: 'completed' } as const;
    const receipt = { id, revision, outcome: 'erased' } as const;
    const grave = {
      v,
      ...(as && { as }),
      id,
      ...above,
      endpoint,
      body: '',
      attempts: 0,
      next: 0,
      at: Date.now(),
      receipt,
    };
    store.put(grave, `d:${id}`);
  }
}

/**
 * Puts aside what nobody can read, so that it is looked at once and not on every page, and clears what was left of
 * erased responses so long ago that no sitting of theirs can be open. Returns the keys of what it put aside.
 */
export async function tidy(use: UseStore, before: number): Promise<string[]> {
  const aside: string[] = [];
  await changeAll(use, (records, store) => {
    for (const [key, record] of records) {
      const { v, id, at } = { ...(record as Shelved) };
      if (key === `d:${id}` && (record as Shelved).receipt?.outcome === 'erased' && at! < before) store.delete(key);
      // A later version of ours can read what it has written.
      if (!key.startsWith('q:') || (v as number) > 2 || (rank(record) >= 0 && key === `q:${id}`)) continue;
      aside.push(key);
      store.delete(key);
      store.put(record, `x:${key}`);
    }
  });
  return aside;
}

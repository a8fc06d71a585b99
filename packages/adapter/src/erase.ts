import { promisifyRequest } from 'idb-keyval';
import { AdapterError } from './error.ts';
import { neighbours } from './neighbours.ts';
import { eraseFrom, type Selection } from './shelf.ts';

/**
 * Takes responses out of a queue without an adapter, as `erase` does: for a page that has nothing but the script tag.
 * Only their ids remain, so that no tab sends a later snapshot of them. Makes no database where there is none.
 *
 * What a script tag is just sending it sends to the end, and what its disk did not take stays in its page's memory.
 *
 * @param selection @default everything
 * @param database @default 'earshot'
 * @throws AdapterError `not-erased` if the disk fails.
 *
 * @example
 * await eraseQueue(); // consent is withdrawn
 */
export async function eraseQueue(selection: Selection = {}, database = 'earshot'): Promise<void> {
  const db = await existing(database);
  if (!db) return;
  const closing = new AbortController();
  const { tell, close } = neighbours(database, () => {}, closing.signal);
  try {
    const store = (mode: IDBTransactionMode) => db.transaction('queue', mode, { durability: 'strict' });
    await eraseFrom(async (mode, change) => change(store(mode).objectStore('queue')), new Map(), selection);
    tell(selection);
  } catch (cause) {
    throw new AdapterError('not-erased', 'erase: the disk refuses; clear the storage of the site', { cause });
  } finally {
    closing.abort();
    close();
    db.close();
  }
}

/** The database, if it is there and may be used. */
async function existing(name: string): Promise<IDBDatabase | undefined> {
  try {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction!.abort();
    return await promisifyRequest(request);
  } catch {
    return undefined;
  }
}

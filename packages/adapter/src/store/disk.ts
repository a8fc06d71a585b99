import { promisifyRequest } from 'idb-keyval';
import { connection } from './connection.ts';

/** Records by key in IndexedDB: across page loads, and for all tabs of the origin. */
export interface Disk {
  /** Every record with its key, as they are: checking them is up to the reader. */
  read_(): Promise<[keys: IDBValidKey[], records: unknown[]]>;
  /** Reads one record and changes what it wants, in one transaction. Resolves when that is complete. */
  change_(key: string, change: (record: unknown, store: IDBObjectStore) => void): Promise<void>;
}

/** @param lost called when the connection was closed from outside: the records may be gone. */
export function openDisk(database: string, lost: () => void): Disk {
  const use = connection(database, lost);
  return {
    read_: () =>
      use('readonly', (store) =>
        Promise.all([promisifyRequest(store.getAllKeys()), promisifyRequest<unknown[]>(store.getAll())]),
      ),
    change_: (key, change) =>
      use('readwrite', async (store) => {
        change(await promisifyRequest(store.get(key)), store);
        // A frozen tab must not keep the others from writing, so its transactions do not wait for its event loop.
        store.transaction.commit();
        return promisifyRequest(store.transaction);
      }),
  };
}

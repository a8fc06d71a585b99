import { entries, promisifyRequest } from 'idb-keyval';
import { connection } from './connection.ts';
import type { Store } from './store.ts';

/** Keeps records in IndexedDB: across page loads, and for all tabs of the origin. */
export function diskStore(database: string, lost: () => void): Store {
  const use = connection(database, lost);
  return {
    entries_: () => entries(use),
    change_: (key, change) =>
      use('readwrite', async (store) => {
        for (const [name, record] of Object.entries(change(await promisifyRequest(store.get(key)))))
          record ? store.put(record, name) : store.delete(name);
        const complete = promisifyRequest(store.transaction);
        // A frozen tab must not keep the others from writing, so nothing waits for the event loop here.
        store.transaction.commit();
        await complete;
      }),
  };
}

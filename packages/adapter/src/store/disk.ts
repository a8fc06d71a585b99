import { promisifyRequest, type UseStore } from 'idb-keyval';

/** Every record with its key, as they are: checking them is up to the reader. */
export const readAll = (use: UseStore): Promise<[keys: IDBValidKey[], records: unknown[]]> => use('readonly', all);

/** Reads one record and changes what it wants, in one transaction. Resolves when that is complete. */
export const changeOne = (
  use: UseStore,
  key: string,
  change: (record: unknown, store: IDBObjectStore) => void,
): Promise<void> =>
  use('readwrite', async (store) => {
    change(await promisifyRequest(store.get(key)), store);
    return complete(store);
  });

/** Reads every record and changes what it wants, in one transaction. Resolves when that is complete. */
export const changeAll = (
  use: UseStore,
  change: (records: Map<string, unknown>, store: IDBObjectStore) => void,
): Promise<void> =>
  use('readwrite', async (store) => {
    const [keys, records] = await all(store);
    try {
      change(new Map(keys.map((key, i) => [`${key}`, records[i]])), store);
    } catch (cause) {
      // All or nothing: what was changed before it went wrong would stay changed.
      store.transaction.abort();
      throw cause;
    }
    return complete(store);
  });

const all = (store: IDBObjectStore): Promise<[IDBValidKey[], unknown[]]> =>
  Promise.all([promisifyRequest(store.getAllKeys()), promisifyRequest<unknown[]>(store.getAll())]);

function complete({ transaction }: IDBObjectStore): Promise<void> {
  // A frozen tab must not keep the others from writing, so its transactions do not wait for its event loop.
  transaction.commit();
  return promisifyRequest(transaction);
}

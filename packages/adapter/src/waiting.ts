/**
 * Whether responses of an earlier visit wait in this origin's queue. Small enough for a loader: it tells whether the
 * adapter is worth loading. Never creates a database, never rejects; false if it cannot be known.
 *
 * @param database @default 'earshot'
 */
export const waiting = (database = 'earshot'): Promise<boolean> =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(database);
    request.onupgradeneeded = () => request.transaction!.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  })
    .then((db) =>
      new Promise<boolean>((resolve, reject) => {
        const request = db.transaction('queue').objectStore('queue').count(IDBKeyRange.bound('q:', 'q;'));
        request.onsuccess = () => resolve(request.result > 0);
        request.onerror = reject;
      }).finally(() => db.close()),
    )
    .catch(() => false);

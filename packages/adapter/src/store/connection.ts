import { promisifyRequest, type UseStore } from 'idb-keyval';
import { within } from '../within.ts';

/** How long a database may be silent before it counts as hanging, in milliseconds; and once it has hung. */
const patient = 3e3;
const impatient = 500;

/**
 * How idb-keyval reaches a database that may be closed under it, hang or be deleted by somebody else.
 *
 * @param lost called when the connection was closed from outside: its records may be gone.
 */
export function connection(database: string, lost: () => void): UseStore {
  let opening: Promise<IDBDatabase> | undefined;
  let patience = patient;

  const open = async (): Promise<IDBDatabase> => {
    const request = indexedDB.open(database);
    request.onupgradeneeded = () => request.result.createObjectStore('queue');
    const db = await promisifyRequest(request);
    // An open connection would block whoever deletes or upgrades the database.
    db.onclose = db.onversionchange = () => {
      db.close();
      opening = undefined;
      lost();
    };
    return db;
  };

  return async (mode, callback) => {
    for (let again = true; ; again = false) {
      let db: IDBDatabase | undefined;
      try {
        opening ??= open();
        db = await within(patience, opening);
        // Strict: "stored" is a promise that has to outlive the browser's process.
        const store = db.transaction('queue', mode, { durability: 'strict' }).objectStore('queue');
        const result = await within(patience, callback(store));
        patience = patient;
        return result;
      } catch (cause) {
        // What hangs may still come: the same open is waited for again, but no visitor waits as long twice.
        const hangs = (cause as Error | null)?.name === 'TimeoutError';
        if (hangs) patience = impatient;
        else {
          db?.close();
          opening = undefined;
        }
        // Browsers close connections of pages in the background, so a fresh one gets a second try.
        if (hangs || !again) throw cause;
      }
    }
  };
}

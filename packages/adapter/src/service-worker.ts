// A service worker that sends what waits, so that a response leaves even if no page of the site is opened again.
import { type AdapterOptions, createAdapter } from './adapter.ts';

/** The tag of the sync event, by which a page and its worker know each other. */
const tag = 'earshot';

/** What a service worker has besides; TypeScript knows it only in a library of its own. */
interface Scope {
  addEventListener(type: 'sync', listener: (event: SyncEvent) => void): void;
}

interface SyncEvent {
  tag: string;
  /** The browser's last try. */
  lastChance: boolean;
  waitUntil(work: Promise<unknown>): void;
}

interface Registration {
  sync?: { register(tag: string): Promise<void> };
}

/**
 * Call it once in your service worker. When the network is back, the browser wakes the worker, which sends what waits
 * in the queue of the pages: the same records, under the same lock. What does not get through stays, and the browser is
 * asked to come again.
 *
 * @throws AdapterError, as `createAdapter` does.
 *
 * @example
 * import { sendOnSync } from '@earshot/adapter/service-worker';
 * sendOnSync({ endpoint: 'https://collector.example/v1/responses' });
 */
export function sendOnSync(options: AdapterOptions): void {
  // A mistake is told when the worker is installed, and not when the network is back.
  createAdapter(options).close();
  (globalThis as unknown as Scope).addEventListener('sync', (event) => {
    if (event.tag === tag) event.waitUntil(drain(options));
  });
}

async function drain(options: AdapterOptions): Promise<void> {
  const adapter = createAdapter(options);
  try {
    await adapter.flush();
    const waiting = await adapter.pending();
    // A rejection makes the browser come again, later and later.
    if (waiting.length > 0) throw new Error(`${waiting.length} responses still wait`);
  } finally {
    adapter.close();
  }
}

/**
 * Call it in a page: whenever something waits, the browser is asked to wake the worker once there is a network.
 * Does nothing where there is no Background Sync or no service worker.
 *
 * @returns its undo.
 *
 * @example
 * const adapter = createAdapter(options);
 * askForSync(adapter);
 */
export function askForSync({ subscribe }: Pick<ReturnType<typeof createAdapter>, 'subscribe'>): () => void {
  return subscribe(async ({ type }) => {
    if (type !== 'stored' && type !== 'retrying') return;
    try {
      // Without a registration `ready` waits for ever, which costs nothing.
      const registration = (await navigator.serviceWorker.ready) as Registration;
      await registration.sync?.register(tag);
    } catch {
      // Not allowed, or not there: the next page sends it.
    }
  });
}

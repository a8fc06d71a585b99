// What the adapter's tests in a browser begin with, and how each of them ends.
import { type Adapter, type AdapterEvent, type AdapterOptions, createAdapter } from '@earshot/adapter';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { eventually, type Lane, lane } from './lane.ts';

/** An adapter, and all that it has told. */
export interface Started extends Adapter {
  events: AdapterEvent[];
  types(): AdapterEvent['type'][];
}

export interface Adapters {
  /** The lane of the test that runs. */
  at: Lane;
  /** An adapter of that lane. It is closed when the test ends. */
  start(options?: Partial<AdapterOptions>): Started;
  /** Waits until the adapter has told such an event. */
  told(adapter: Started, type: AdapterEvent['type']): Promise<void>;
  /** Writes a record behind the adapter's back. */
  put(record: unknown, key: IDBValidKey): Promise<void>;
}

/**
 * Gives each test of this file a lane, and leaves nothing of it behind.
 *
 * @param backoff makes the first backoff so many seconds long, for tests in which no timer shall have a part.
 */
export function adapters(backoff?: number): Adapters {
  const at = {} as Lane;
  const open: Adapter[] = [];

  beforeEach(() => {
    Object.assign(at, lane());
    if (backoff) vi.spyOn(Math, 'random').mockReturnValue(backoff);
  });

  afterEach(() => {
    for (const adapter of open.splice(0)) adapter.close();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  return {
    at,
    start(options = {}) {
      const adapter = createAdapter({ endpoint: at.endpoint, database: at.database, ...options });
      const events: AdapterEvent[] = [];
      adapter.subscribe((event) => events.push(event));
      open.push(adapter);
      return { ...adapter, events, types: () => events.map(({ type }) => type) };
    },
    told: (adapter, type) => eventually(() => expect(adapter.types()).toContain(type)),
    async put(record, key) {
      const request = indexedDB.open(at.database);
      const database = await new Promise<IDBDatabase>((opened) => {
        request.onupgradeneeded = () => request.result.createObjectStore('queue');
        request.onsuccess = () => opened(request.result);
      });
      const transaction = database.transaction('queue', 'readwrite');
      transaction.objectStore('queue').put(record, key);
      await new Promise((done) => {
        transaction.oncomplete = done;
      });
      database.close();
    },
  };
}

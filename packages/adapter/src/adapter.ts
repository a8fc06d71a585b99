import { type Delivery, type Outlet, type Receipt, responseKey, type SurveyResponse } from '@earshot/core';
import { alone } from './alone.ts';
import type { Entry, Pending, Refused } from './entry.ts';
import { AdapterError } from './error.ts';
import { type AdapterEvent, type Listener, tell } from './event.ts';
import { pass } from './pass.ts';
import { createQueue } from './queue.ts';
import { post } from './transport.ts';
import { createWaiters } from './waiters.ts';

export interface AdapterOptions {
  /** Where responses are posted: an absolute http(s) URL. */
  endpoint: string | URL;
  /** More headers, asked for at every attempt and never stored: the place for a token that expires. */
  headers?: () => HeadersInit | Promise<HeadersInit>;
  /** The IndexedDB database that holds the queue. @default 'earshot' */
  database?: string;
}

/** Takes responses, keeps them, forwards them. */
export interface Adapter extends Outlet {
  /** Resolves once the response is on disk, or in memory where the disk refuses. The first attempt follows at once. */
  send(response: SurveyResponse): Promise<Delivery>;
  /** Tries everything once, now, whatever its backoff. A Retry-After is still honoured; another tab at work is left to it. */
  flush(): Promise<void>;
  /** What waits for its collector, from all tabs and visits. */
  pending(): Promise<Pending[]>;
  /** What a collector has refused for good. */
  refused(): Promise<Refused[]>;
  /** Hears what happens. Returns its undo. */
  subscribe(listener: Listener): () => void;
  /** Stops timers and listeners. What is stored stays stored, for the next adapter. */
  close(): void;
}

/** How long to leave a busy tab alone, and after how long it counts as frozen, in milliseconds. */
const busyPause = 1e3;
const frozen = 3e4;

/**
 * Starts an adapter. It takes up at once what earlier visits have left.
 *
 * @throws AdapterError `endpoint-not-url`.
 *
 * @example
 * const adapter = createAdapter({ endpoint: 'https://collector.example/v1/responses' });
 * const { stored, delivery } = await adapter.send(response);
 */
export function createAdapter({ endpoint, headers, database = 'earshot' }: AdapterOptions): Adapter {
  const address = httpUrl(endpoint);
  const listeners = new Set<Listener>();
  const closing = new AbortController();
  const { signal } = closing;
  const left = new Map<string, Refused | undefined>();
  let lost = false;
  let running: Promise<void> = Promise.resolve();
  let queued: Promise<void> | undefined;
  let forced = false;
  let busySince = 0;
  let timer: ReturnType<typeof setTimeout>;

  const announce = (event: AdapterEvent): void => tell(listeners, event);
  const queue = createQueue(
    database,
    (cause) => announce({ type: 'degraded', cause }),
    () => {
      lost = true;
    },
  );
  const waiters = createWaiters((receipt: Receipt) => announce({ type: receipt.outcome, ...receipt }));

  /** Queues a pass behind the one that runs; all who ask meanwhile share it. Never rejects. */
  const drain = (force: boolean): Promise<void> => {
    forced ||= force;
    queued ??= running = running.then(async () => {
      queued = undefined;
      if (signal.aborted) return;
      const all = forced;
      forced = false;
      let wake = Date.now() + busyPause;
      const steal = busySince > 0 && Date.now() - busySince > frozen;
      if (
        await alone(
          database,
          async () => {
            wake = await pass(scene, all);
          },
          steal,
        )
      )
        busySince = 0;
      else {
        busySince ||= Date.now();
        forced ||= all;
      }
      clearTimeout(timer);
      if (wake < Infinity && !signal.aborted) timer = setTimeout(drain, wake - Date.now(), false);
    });
    return queued;
  };

  const scene = {
    queue_: queue,
    waiters_: waiters,
    left_: left,
    // A header may be a secret between the host and its own collector: what an earlier endpoint was owed goes without.
    post_: (entry: Entry) => post(entry, entry.endpoint === address ? headers : undefined),
    tell_: announce,
    closed_: () => signal.aborted,
    outrun_: () => !!queued,
    lost_: () => lost,
  };

  for (const type of ['online', 'pageshow', 'visibilitychange'])
    globalThis.addEventListener?.(
      type,
      () => {
        // Nothing is begun in a tab that goes to sleep: it would fall asleep with the lock in its hand.
        if (type === 'online' || !document.hidden) drain(type === 'online');
      },
      { signal },
    );
  drain(true);

  return {
    async send(response) {
      const { id, revision } = response;
      const body = JSON.stringify({ sentAt: new Date().toISOString(), ...response });
      const entry: Entry = { v: 1, id, revision, endpoint: address, body, attempts: 0, next: 0, until: 0 };
      const stored = await queue.keep_(entry);
      const delivery = waiters.wait_(entry);
      announce({ type: 'stored', id, revision, stored });
      drain(false);
      return { id, revision, stored, delivery };
    },
    flush: () => drain(true),
    pending: async () => [...(await queue.read_()).pending_.values()].filter((entry) => !left.has(responseKey(entry))),
    refused: async () => [...(await queue.read_()).refused_.values()],
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close() {
      closing.abort();
      clearTimeout(timer);
    },
  };
}

function httpUrl(endpoint: string | URL): string {
  try {
    const { href, protocol } = new URL(endpoint);
    if (/^https?:/.test(protocol)) return href;
  } catch {}
  throw new AdapterError(
    'endpoint-not-url',
    `endpoint: give an absolute http(s) URL instead of "${endpoint}"`,
    endpoint,
  );
}

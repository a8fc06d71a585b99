import { type Delivery, type Outlet, type Receipt, responseKey, type SurveyResponse } from '@earshot/core';
import { type Entry, type Pending, type Refused, rank } from './entry.ts';
import { AdapterError } from './error.ts';
import { type AdapterEvent, type Listener, tell } from './event.ts';
import { pass, type Waiters } from './pass.ts';
import { createQueue } from './queue.ts';
import { post } from './transport.ts';

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
  /**
   * Resolves once the response is on disk, or in memory where the disk refuses. The first attempt follows at once.
   * Rejects with an AdapterError `not-a-response`, or with the TypeError of `JSON.stringify`.
   */
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

/** How long to leave another tab to its work, and after how long it counts as frozen, in milliseconds. */
const pause = 1e3;
const frozen = 3e4;

/** How long a pass may last before it lets another tab in, well below `frozen`, in milliseconds. */
const turn = 1e4;

/** The longest that a timer is set for: one hour. Beyond 31 bits a timer does not wait at all. */
const nap = 36e5;

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
  const waiters: Waiters = new Map();
  const closing = new AbortController();
  const { signal } = closing;
  let running = Promise.resolve();
  let queued: Promise<void> | undefined;
  let forced = false;
  /** Since when another tab has been at work whenever we asked. */
  let busySince = Infinity;
  let timer: ReturnType<typeof setTimeout>;

  const announce = (event: AdapterEvent): void => tell(listeners, event);
  const queue = createQueue(database, (cause) => announce({ type: 'degraded', cause }));

  /** Queues a pass behind the one that runs; all who ask meanwhile share it. Never rejects. */
  const drain = (force?: boolean): Promise<void> => {
    forced ||= !!force;
    queued ??= running = running.then(async () => {
      queued = undefined;
      const now = Date.now();
      let wake = now + pause;
      let alone = false;
      const late = (): boolean => Date.now() - now > turn;
      const run = async (lock?: Lock | null): Promise<void> => {
        if (lock === null) return;
        alone = true;
        const all = forced;
        forced = false;
        wake = await pass(
          queue,
          waiters,
          // A header may be a secret between the host and its own collector: what another is owed goes without.
          (entry) => post(entry, entry.endpoint === address ? headers : undefined),
          announce,
          all,
          () => signal.aborted || (!!queued && !all) || late(),
        );
        if (late()) wake = Date.now() + pause;
      };
      try {
        // One tab at a time. The lock lasts one pass: held for longer, it would freeze with its tab and stop all others.
        await navigator.locks.request(database, { [now - busySince > frozen ? 'steal' : 'ifAvailable']: true }, run);
      } catch {
        // No locks; or stolen from us in the middle, which the collector's key makes harmless.
        if (!alone) await run();
      }
      busySince = alone ? Infinity : Math.min(busySince, now);
      clearTimeout(timer);
      if (wake < Infinity && !signal.aborted) timer = setTimeout(drain, Math.min(wake - Date.now(), nap));
    });
    return queued;
  };

  for (const type of ['online', 'pageshow', 'visibilitychange'])
    globalThis.addEventListener?.(
      type,
      () => {
        // Nothing begins in a tab that goes to sleep: it would fall asleep with the lock in its hand.
        const online = type === 'online';
        if (online || !document.hidden) drain(online);
      },
      { signal },
    );
  drain(true);

  return {
    async send(response) {
      const { id, revision } = response;
      const key = responseKey(response);
      const body = JSON.stringify({ sentAt: new Date().toISOString(), ...response });
      const entry: Entry = { v: 1, id, revision, endpoint: address, body, attempts: 0, next: 0, until: 0 };
      if (!id || !(rank(entry) > 0)) throw new AdapterError('not-a-response', 'response: give it an id and a revision');
      const stored = await queue.keep_(entry);
      let waiter = waiters.get(key);
      if (!waiter) {
        let settle_!: (receipt: Receipt) => void;
        const receipt_ = new Promise<Receipt>((settle) => {
          settle_ = settle;
        });
        waiter = { entry_: entry, receipt_, settle_ };
        waiters.set(key, waiter);
      }
      announce({ type: 'stored', id, revision, stored });
      drain();
      return { id, revision, stored, delivery: waiter.receipt_ };
    },
    flush: () => drain(true),
    pending: async () => [...(await queue.read_()).pending_.values()],
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
  throw new AdapterError('endpoint-not-url', `endpoint: give an absolute http(s) URL, not "${endpoint}"`);
}

import { type Delivery, type Duration, milliseconds, type Outlet, type SurveyResponse, share } from '@earshot/core';
import { httpUrl } from './address.ts';
import { placeOf, plainly, written } from './copy.ts';
import { createCourier, type HeadersMaker } from './courier.ts';
import { type EngineOptions, startEngine } from './engine.ts';
import type { Pending, Shelved } from './entry.ts';
import { AdapterError } from './error.ts';
import { type AdapterEvent, type Listener, tell } from './event.ts';
import { earshot } from './format/earshot.ts';
import type { Format } from './format/format.ts';
import { neighbours } from './neighbours.ts';
import { readOwn } from './reading.ts';
import { surplus } from './room.ts';
import { type Exported, eraseFrom, eraseFromMemory, exportQueue, retryShelved, type Selection, tidy } from './shelf.ts';
import { diskTrouble } from './trouble.ts';

export interface AdapterOptions {
  /** Where responses are posted: an absolute http(s) URL. */
  endpoint: string | URL;
  /** How responses are written and answers are read. @default the `earshot` format */
  format?: Format;
  /** More headers, asked for at every attempt and never stored: the place for a token that expires. */
  headers?: HeadersMaker;
  /**
   * The IndexedDB database that holds the queue. Adapters for different endpoints may share one.
   *
   * @default 'earshot', or with a format of another kind `earshot-<host of the endpoint>`
   */
  database?: string;
  /** Whose answers these are. Each scope has a queue of its own, which waits while another's is sent. @default none */
  scope?: string;
  /** How long a response is tried for. After that, the next attempt that fails is its last. @default '30d' */
  retention?: Duration;
  /**
   * Changes a response before it is stored for the first time, to leave out what the collector need not know; nothing
   * means that it goes nowhere. It is given a copy. What it throws, `send` rejects with, and nothing is stored.
   */
  transform?: (response: SurveyResponse) => SurveyResponse | undefined | Promise<SurveyResponse | undefined>;
  /** The share of sittings whose responses are taken, from 0 to 1. All snapshots of a sitting are, or none. @default 1 */
  sample?: number;
  /** Whether anything may be sent at the moment. Asked before every attempt; while it says `false`, responses wait. */
  consent?: () => boolean;
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
  refused(): Promise<Shelved[]>;
  /** What was given up because its time was over. */
  expired(): Promise<Shelved[]>;
  /** All that is there, as JSON can hold it: for a file, or for whoever asks what is stored about them. */
  export(): Promise<Exported>;
  /** Puts refused and expired responses back into the queue, with their keys and bytes. Resolves to how many. */
  retry(selection?: Selection): Promise<number>;
  /**
   * Takes responses out of memory and disk, in every tab, and stops what is on its way from here. Nothing remains but
   * their ids, so that no later snapshot of theirs is sent. Rejects with an AdapterError `not-erased` if the disk fails.
   */
  erase(selection?: Selection): Promise<void>;
  /** Hears what happens. Returns its undo. */
  subscribe(listener: Listener): () => void;
  /** Stops timers and listeners. What is stored stays stored, for the next adapter. */
  close(): void;
}

/**
 * Starts an adapter. It takes up at once what earlier visits have left.
 *
 * @throws AdapterError `endpoint-not-url`, `bad-retention`.
 *
 * @example
 * const adapter = createAdapter({ endpoint: 'https://collector.example/v1/responses' });
 * const { stored, delivery } = await adapter.send(response);
 */
export function createAdapter(options: AdapterOptions): Adapter {
  const { endpoint, format = earshot, headers, scope, transform, sample = 1, consent } = options;
  const address = httpUrl(endpoint);
  const foreign = format.encode !== earshot.encode;
  // What is in a format of the host's is of no use to a script tag.
  const own = foreign ? `earshot-${new URL(address).host}` : 'earshot';
  const database = `${options.database ?? own}${scope === undefined ? '' : `:${scope}`}`;
  const retention = milliseconds(options.retention ?? '30d');
  if (!(retention >= 0)) throw new AdapterError('bad-retention', 'retention: give a duration such as "30d"');
  const listeners = new Set<Listener>();
  const closing = new AbortController();
  /** What is on its way hangs on this, so that erasing can stop it. */
  let flight = new AbortController();
  let degraded = false;
  let full = false;

  const announce = (event: AdapterEvent): void => tell(listeners, event);
  const plain = <E extends { id: string }>(entry: E): E => plainly(entry, address);
  const means: EngineOptions = {
    address_: address,
    database_: database,
    retention_: retention,
    own_: address,
    encode_: (response) => format.encode(plain(response)),
    ...createCourier(address, format, headers, () => flight.signal),
    mark_({ id, respondent }) {
      const copied = plain({ id }).id !== id;
      return foreign || copied ? { ...written(foreign), ...(respondent && { respondent }) } : {};
    },
    surplus_: (waiting) => surplus(waiting, full ? 0 : 1e3),
    stored_({ id, revision, stored }) {
      if (stored === 'disk') full = false;
      announce({ type: 'stored', id: plain({ id }).id, revision, stored });
    },
    left_: (receipt) => announce({ type: receipt.outcome, ...plain(receipt) }),
    failed_: (type, entry, status, at) => {
      const { id, revision, endpoint } = plain(entry);
      announce({ type, id, revision, status, at, endpoint });
    },
    degraded_(cause) {
      const kind = diskTrouble(cause);
      full = kind === 'full';
      // Some engines abort a transaction without a word.
      if (!degraded) announce({ type: 'degraded', kind, cause: cause ?? new DOMException('', 'AbortError') });
      degraded = true;
    },
    signal_: closing.signal,
    quiet_: () => closing.signal.aborted || !permitted(consent),
  };
  const { send_: send, drain_: drain, queue_: queue, stop_: stop } = startEngine(means);
  const read = readOwn(queue, foreign);

  tidy(queue.use_, Date.now() - 2 * retention).then(
    (keys) => {
      for (const key of keys) announce({ type: 'quarantined', key });
    },
    () => {},
  );

  const ground = (): void => {
    flight.abort();
    flight = new AbortController();
    // A pass that is under way has read what is gone now, and gives way to one that knows.
    drain(true);
  };

  /** What this tab holds of a selection is gone: nothing of it is sent, and whoever waits for it is told. */
  const forget = (selection: Selection): void => {
    eraseFromMemory(queue.memory_, selection);
    ground();
  };
  const { tell: tellOthers, close: closeChannel } = neighbours(database, forget, closing.signal);

  const shelved = async (outcome: 'refused' | 'expired'): Promise<Shelved[]> =>
    [...(await read()).shelf_.values()].filter(({ receipt, body }) => receipt.outcome === outcome && body).map(plain);

  return {
    async send(given) {
      const { id, revision } = given;
      if (!id || !(revision > 0))
        throw new AdapterError('not-a-response', 'response: give it an id and a revision of 1 or more');
      let response: SurveyResponse | undefined;
      if (share(`${address} ${id}`) < sample)
        response = transform ? await transform(JSON.parse(JSON.stringify(given)) as SurveyResponse) : given;
      if (response) {
        const { stored, delivery } = await send({ ...response, id: placeOf(id, address, database), revision });
        return { id, revision, stored, delivery: delivery.then(plain) };
      }
      const receipt = { id, revision, outcome: 'erased' } as const;
      announce({ type: 'erased', ...receipt });
      return { id, revision, stored: 'memory', delivery: Promise.resolve(receipt) };
    },
    flush: () => drain(true),
    pending: async () => [...(await read()).pending_.values()].map(plain),
    refused: () => shelved('refused'),
    expired: () => shelved('expired'),
    export: async () => exportQueue(await read(), queue.use_, database),
    async retry(selection = {}) {
      const taken = await retryShelved(queue, selection);
      for (const { id, revision } of taken.map(plain)) announce({ type: 'requeued', id, revision });
      drain();
      return taken.length;
    },
    async erase(selection = {}) {
      try {
        await eraseFrom(queue.use_, queue.memory_, selection);
      } catch (cause) {
        // Where there is no disk there is nothing on it.
        if (diskTrouble(cause) !== 'absent')
          throw new AdapterError('not-erased', 'erase: the disk refuses; clear the storage of the site', { cause });
      } finally {
        ground();
        tellOthers(selection);
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close() {
      closing.abort();
      closeChannel();
      stop();
    },
  };
}

/** A question that cannot be answered is answered with no. */
function permitted(consent: (() => boolean) | undefined): boolean {
  try {
    return consent?.() ?? true;
  } catch {
    return false;
  }
}

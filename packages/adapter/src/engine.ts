import { type Delivery, type Receipt, responseKey, type SurveyResponse } from '@earshot/core';
import type { Entry } from './entry.ts';
import { type Means, pass, type Waiters } from './pass.ts';
import { createQueue, type Queue } from './queue.ts';

/** What an engine needs besides what its passes need. */
export interface EngineOptions extends Means {
  address_: string;
  database_: string;
  /** Writes the body of a response. */
  encode_: (response: SurveyResponse) => string;
  /** What else the record of a response holds. */
  mark_?: (response: SurveyResponse) => Partial<Entry>;
  /** The endpoint whose records in the host's format it sends. */
  own_?: string;
  stored_?: (delivery: Delivery) => void;
  /** Called with the cause whenever the disk refuses or hangs. */
  degraded_?: (cause: unknown) => void;
  /** Ends its timers and listeners. */
  signal_?: AbortSignal;
  /** Whether nothing may be sent at the moment. */
  quiet_?: () => boolean;
}

/** What takes responses, keeps them and sends them, whoever asks for it. */
export interface Engine {
  send_(response: SurveyResponse): Promise<Delivery>;
  /** Queues a pass behind the one that runs; all who ask meanwhile share it. Never rejects. */
  drain_(force?: boolean): Promise<void>;
  queue_: Queue;
  /** Clears its timer. */
  stop_(): void;
}

/** How long to leave another tab to its work, and after how long it counts as frozen, in milliseconds. */
const pause = 1e3;
const frozen = 3e4;

/** How long a pass may last before it lets another tab in, well below `frozen`, in milliseconds. */
const turn = 1e4;

/** The longest that a timer is set for: one hour. Beyond 31 bits a timer does not wait at all. */
const nap = 36e5;

/** Starts sending what waits, and takes what comes. */
export function startEngine(options: EngineOptions): Engine {
  const { address_, courier_, database_, encode_, mark_, own_, stored_, degraded_, signal_, quiet_ } = options;
  const waiters: Waiters = new Map();
  /** What is on its way to the disk. */
  const fresh = new Set<Entry>();
  let running = Promise.resolve();
  let queued: Promise<void> | undefined;
  let forced = false;
  /** Since when another tab has been at work whenever we asked. */
  let busySince = Infinity;
  let timer: ReturnType<typeof setTimeout>;

  const queue = createQueue(database_, (cause) => void degraded_?.(cause), own_);

  const drain = (force?: boolean): Promise<void> => {
    forced ||= !!force;
    queued ??= running = running.then(async () => {
      queued = undefined;
      const now = Date.now();
      let wake = now + pause;
      let alone: Promise<number> | undefined;
      const late = (): boolean => Date.now() - now > turn;
      const run = async (lock?: Lock | null): Promise<void> => {
        if (lock === null) return;
        const all = forced;
        forced = false;
        alone = pass(queue, waiters, options, all, () => (queued && (forced || !all)) || late() || !!quiet_?.());
        wake = await alone;
        if (late()) wake = Date.now() + pause;
      };
      try {
        // One tab at a time. The lock lasts one pass: held for longer, it would freeze with its tab and stop all others.
        await navigator.locks.request(database_, { [now - busySince > frozen ? 'steal' : 'ifAvailable']: true }, run);
      } catch {
        // No locks; or stolen from us in the middle, which the collector's key makes harmless.
        await (alone ?? queue.alone_(run));
      }
      busySince = alone ? Infinity : Math.min(busySince, now);
      clearTimeout(timer);
      if (wake < Infinity && !signal_?.aborted) timer = setTimeout(drain, Math.min(wake - Date.now(), nap));
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
        // A tab that closes takes with it what has not reached the disk yet. So that is posted at once, under the same key.
        else if (!quiet_?.()) [...fresh].map((entry) => courier_([entry]));
      },
      { signal: signal_! },
    );
  drain(true);

  return {
    async send_(response) {
      const { id, revision, status } = response;
      const key = responseKey(response);
      const at = Date.now();
      const entry: Entry = {
        v: 1,
        id,
        revision,
        status,
        endpoint: address_,
        body: encode_({ sentAt: new Date(at).toISOString(), ...response }),
        at,
        attempts: 0,
        next: 0,
        ...mark_?.(response),
      };
      fresh.add(entry);
      const stored = await queue.keep_(entry);
      fresh.delete(entry);
      let waiter = waiters.get(key);
      if (!waiter) {
        let settle_!: (receipt: Receipt) => void;
        const receipt_ = new Promise<Receipt>((settle) => {
          settle_ = settle;
        });
        waiter = { entry_: entry, receipt_, settle_ };
        waiters.set(key, waiter);
      }
      const delivery = { id, revision, stored, delivery: waiter.receipt_ };
      stored_?.(delivery);
      drain();
      return delivery;
    },
    drain_: drain,
    queue_: queue,
    stop_: () => clearTimeout(timer),
  };
}

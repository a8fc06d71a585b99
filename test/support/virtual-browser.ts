// A browser of tabs, a disk, locks and a network, all in this process and under a clock that jumps from event to event.
// What runs in a tab is the real code: it finds the tab's `fetch`, `indexedDB`, `setTimeout` and `navigator` where it
// looks for them. Everything is drawn from one seed, so a schedule that fails can be run again.
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

/** A page that is open, frozen, or dead for good: then nothing of it ever goes on. */
export interface Tab {
  state: 'open' | 'frozen' | 'dead';
  listeners: [type: string, listener: () => void][];
  /** What happened to it while it was frozen. */
  missed: (() => void)[];
  run<T>(work: () => T): T;
}

/** One request as the collector saw it. Times are virtual milliseconds. */
export interface Post {
  at: number;
  /** When it set out. */
  since: number;
  key: string;
  id: string;
  revision: number;
  status: string;
  hash: string;
  did: Reply;
}

/** What the network and the collector do to one request. */
export type Reply = 'stored' | 'lost-answer' | 'lost' | 'silence' | 'quiet' | 'refused' | 'refused-in-results' | number;

export interface VirtualBrowser {
  /** Milliseconds since 1970. */
  now(): number;
  /** A number from 0 up to 1 from the seed. */
  random(): number;
  pick<T>(list: readonly T[]): T;
  posts: Post[];
  /** What the collector holds: the highest revision by id. */
  stored: Map<string, { revision: number; status: string }>;
  /** Keys that came with different bytes. There must be none. */
  conflicts: string[];
  /** Posts that came although the collector had asked for quiet. */
  intrusions: Post[];
  /** Says what happens to the next request. */
  reply: () => Reply;
  /** Says whether the disk fails the next time it is written to, and with what name. */
  diskFault: () => string | undefined;
  open(): Tab;
  kill(tab: Tab): void;
  freeze(tab: Tab): void;
  thaw(tab: Tab): void;
  fire(tab: Tab, type: string): void;
  wipe(database: string): Promise<void>;
  /** Lets so many milliseconds pass. */
  pass(milliseconds: number): Promise<void>;
  /** Lets everything happen that needs no time. */
  settle(): Promise<void>;
  close(): void;
}

const never = (): Promise<never> => new Promise(() => {});

/** @param options.locks whether the browser has Web Locks, which it has not on a page without TLS. */
export function openVirtualBrowser(seed: number, { locks = true } = {}): VirtualBrowser {
  const here = new AsyncLocalStorage<Tab>();
  const tabs: Tab[] = [];
  let clock = Date.UTC(2026, 10, 22);
  const random = generator(seed);

  // --- time
  let timers: { at: number; id: number; fn: () => void; tab: Tab | null | undefined }[] = [];
  let timerId = 0;
  const later = (fn: () => void, delay: number, tab: Tab | null | undefined = here.getStore()): number => {
    const at = clock + Math.max(0, delay || 0);
    const next = timers.findIndex((timer) => timer.at > at);
    timers.splice(next < 0 ? timers.length : next, 0, { at, id: ++timerId, fn, tab });
    return timerId;
  };
  const immediate = globalThis.setImmediate;
  let busy = 0;
  const settle = async (): Promise<void> => {
    for (let quiet = 0; quiet < 3; quiet = busy ? 0 : quiet + 1) await new Promise<void>((hop) => immediate(hop));
  };
  const enter = (tab: Tab | null | undefined, fn: () => void): void => {
    if (tab?.state === 'dead') return;
    if (tab?.state === 'frozen') tab.missed.push(fn);
    else if (tab) here.run(tab, fn);
    else fn();
  };

  // --- network
  let quietFrom = Infinity;
  let quietUntil = 0;
  const deliver = (since: number, body: string, key: string, did: Reply): void => {
    const { id, revision, status } = JSON.parse(body) as { id: string; revision: number; status: string };
    const hash = createHash('sha1').update(body).digest('base64');
    const post = { at: clock, since, key, id, revision, status, hash, did };
    if (since > quietFrom && since < quietUntil) browser.intrusions.push(post);
    if (browser.posts.some((other) => other.key === key && other.hash !== hash)) browser.conflicts.push(key);
    browser.posts.push(post);
    const commits = did === 'stored' || did === 'lost-answer';
    if (commits && (browser.stored.get(id)?.revision ?? 0) < revision) browser.stored.set(id, { revision, status });
  };
  const fetch = (
    _url: string,
    init: { body: Uint8Array; headers: HeadersInit; keepalive: boolean; signal: AbortSignal },
  ): Promise<unknown> => {
    const tab = here.getStore()!;
    if (tab.state === 'dead') return never();
    const body = new TextDecoder().decode(init.body);
    const { id, revision } = JSON.parse(body) as { id: string; revision: number };
    const key = new Headers(init.headers).get('idempotency-key') ?? 'none';
    const did = browser.reply();
    const since = clock;
    return new Promise((resolve, reject) => {
      const answer = (status: number, headers: Record<string, string> = {}, json: unknown = {}): void => {
        const heard = (): void => {
          if (init.signal.aborted) return;
          // A tab that is dead, or was frozen beyond its deadline, has not heard of it and can tell nobody.
          if (did === 'quiet' && clock - since < 20_000) {
            if (clock >= quietUntil) quietFrom = clock;
            quietUntil = clock + 31_000;
          }
          resolve({ type: 'cors', status, headers: new Headers(headers), json: async () => json });
        };
        later(heard, 1 + random() * 400, tab);
      };
      init.signal.addEventListener('abort', () => reject(init.signal.reason));
      const fail = (): number => later(() => reject(new TypeError('network')), 1 + random() * 400, tab);
      later(
        () => {
          // A request without keepalive dies with its page.
          if (tab.state === 'dead' && !init.keepalive) return;
          if (did === 'lost') return void fail();
          deliver(since, body, key, did);
          if (did === 'quiet') answer(503, { 'retry-after': '31' });
          else if (did === 'lost-answer') fail();
          else if (did === 'refused') answer(422, {}, { title: 'No' });
          else if (did === 'refused-in-results') answer(200, {}, { results: [{ id, revision, status: 'refused' }] });
          else if (did === 'stored') answer(200);
          else if (typeof did === 'number') answer(did);
        },
        1 + random() * 200,
        // The network does not freeze with the tab.
        null,
      );
    });
  };

  // --- locks
  const held = new Map<string, { tab: Tab; lose: (reason: unknown) => void }>();
  const request = async (
    name: string,
    { ifAvailable, steal }: { ifAvailable?: boolean; steal?: boolean },
    work: (lock: unknown) => Promise<void>,
  ): Promise<void> => {
    const tab = here.getStore()!;
    if (tab.state === 'dead') return never();
    const holder = held.get(name);
    if (holder && holder.tab.state !== 'dead') {
      if (ifAvailable) return work(null);
      if (steal) holder.lose(new DOMException('', 'AbortError'));
    }
    const mine = { tab, lose: (_reason: unknown): void => {} };
    const stolen = new Promise<never>((_, reject) => {
      mine.lose = reject;
    });
    held.set(name, mine);
    try {
      await Promise.race([work({}), stolen]);
    } finally {
      if (held.get(name) === mine) held.delete(name);
    }
  };

  // --- other tabs
  class Channel {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    readonly tab = here.getStore()!;
    readonly name: string;
    constructor(name: string) {
      this.name = name;
      channels.add(this);
    }
    postMessage(data: unknown): void {
      for (const other of channels)
        if (other !== this && other.name === this.name) later(() => other.onmessage?.({ data }), 1, other.tab);
    }
    close(): void {
      channels.delete(this);
    }
  }
  const channels = new Set<Channel>();

  // --- disk
  const disk = new IDBFactory();
  const put = IDBObjectStore.prototype.put;
  const faultyPut = function (this: InstanceType<typeof IDBObjectStore>, ...args: Parameters<typeof put>) {
    const name = browser.diskFault();
    if (name === 'abort') this.transaction.abort();
    else if (name) throw new DOMException('', name);
    return put.apply(this, args);
  };
  IDBObjectStore.prototype.put = faultyPut as typeof put;

  const browser: VirtualBrowser = {
    now: () => clock,
    random,
    pick: (list) => list[Math.floor(random() * list.length)]!,
    posts: [],
    stored: new Map(),
    conflicts: [],
    intrusions: [],
    reply: () => 'stored',
    diskFault: () => undefined,
    open() {
      const tab: Tab = { state: 'open', listeners: [], missed: [], run: (work) => here.run(tab, work) };
      tabs.push(tab);
      return tab;
    },
    kill(tab) {
      tab.state = 'dead';
    },
    freeze(tab) {
      if (tab.state === 'open') tab.state = 'frozen';
    },
    thaw(tab) {
      if (tab.state !== 'frozen') return;
      tab.state = 'open';
      for (const fn of tab.missed.splice(0)) enter(tab, fn);
    },
    fire(tab, type) {
      for (const [wanted, listener] of tab.listeners) if (wanted === type) enter(tab, listener);
    },
    async wipe(database) {
      disk.deleteDatabase(database);
      await settle();
    },
    async pass(milliseconds) {
      const end = clock + milliseconds;
      for (;;) {
        await settle();
        const [due] = timers;
        if (!due || due.at > end) break;
        timers.shift();
        clock = Math.max(clock, due.at);
        enter(due.tab, due.fn);
      }
      clock = end;
    },
    settle,
    close() {
      IDBObjectStore.prototype.put = put;
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
    },
  };

  vi.stubGlobal('setImmediate', (fn: () => void) => {
    busy++;
    return immediate(() => {
      busy--;
      fn();
    });
  });
  vi.stubGlobal('setTimeout', later);
  vi.stubGlobal('clearTimeout', (id?: number) => {
    timers = timers.filter((timer) => timer.id !== id);
  });
  vi.stubGlobal('fetch', fetch);
  vi.stubGlobal('indexedDB', disk);
  vi.stubGlobal('BroadcastChannel', Channel);
  vi.stubGlobal('navigator', locks ? { locks: { request } } : {});
  vi.stubGlobal('document', { hidden: false, querySelectorAll: () => [] });
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
    here.getStore()?.listeners.push([type, listener]);
  });
  vi.spyOn(Date, 'now').mockImplementation(() => clock);
  vi.spyOn(Math, 'random').mockImplementation(random);
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => new AbortController().signal);
  return browser;
}

/** Numbers from 0 up to 1, always the same for a seed: mulberry32. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

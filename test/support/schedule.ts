// A session of tabs, kills, freezes and faults that is drawn from a seed, and what the adapter has promised for its end.
import type { Adapter, AdapterEvent, createAdapter, Exported } from '@earshot/adapter';
import { type SurveyResponse, uuidv7 } from '@earshot/core';
import { openVirtualBrowser, type Reply, type Tab, type VirtualBrowser } from './virtual-browser.ts';

const terminal = ['delivered', 'refused', 'superseded', 'expired', 'erased'];
const database = 'earshot';

interface Page {
  tab: Tab;
  adapter: Adapter;
  events: AdapterEvent[];
  /** The keys of what was sent from here, and where each was stored. */
  sent: Map<string, 'disk' | 'memory'>;
  sitting: SurveyResponse | undefined;
}

/** One schedule as it went. */
export interface Run {
  create: typeof createAdapter;
  browser: VirtualBrowser;
  pages: Page[];
  /** How far a sitting had come, by the key of its snapshot. */
  statuses: Map<string, SurveyResponse['status']>;
  /** Ids that must not be lost, because somebody was told that they are on disk. */
  promised: Set<string>;
  /** Ids that were on disk when it was wiped: only a tab that lives can write them anew. */
  shaken: Set<string>;
  /** Ids that were erased, and when. */
  erased: Map<string, number>;
  wiped: boolean;
  /** What arrived only long after all was well again. */
  late: string[];
  log: string[];
}

const replies: [Reply, number][] = [
  ['stored', 40],
  ['lost-answer', 12],
  ['lost', 10],
  ['silence', 4],
  ['quiet', 6],
  ['refused', 4],
  ['refused-in-results', 3],
  [500, 8],
  [429, 4],
  [401, 4],
  [300, 2],
];

function open(run: Run): Page {
  const tab = run.browser.open();
  const events: AdapterEvent[] = [];
  const adapter = tab.run(() => run.create({ endpoint: 'https://c.example/', database }));
  adapter.subscribe((event) => events.push(event));
  const page: Page = { tab, adapter, events, sent: new Map(), sitting: undefined };
  run.pages.push(page);
  return page;
}

function send(run: Run, page: Page, response: SurveyResponse): void {
  const { id, revision, status } = response;
  run.statuses.set(`${id}:${revision}`, status);
  page.tab.run(() =>
    page.adapter.send(response).then(({ stored }) => {
      if (page.tab.state === 'dead') return;
      page.sent.set(`${id}:${revision}`, stored);
      if (stored === 'disk') run.promised.add(id);
    }),
  );
}

const step: Record<string, [weight: number, act: (run: Run, page: Page) => void | Promise<void>]> = {
  answer: [
    30,
    (run, page) => {
      const { browser } = run;
      const moment = new Date(browser.now()).toISOString();
      page.sitting = {
        id: uuidv7(
          browser.now(),
          Uint8Array.from({ length: 10 }, () => browser.random() * 256),
        ),
        revision: 1,
        status: browser.pick(['shown', 'partial', 'completed']),
        survey: { id: 's', version: 1 },
        answers: {},
        order: [],
        startedAt: moment,
        updatedAt: moment,
      };
      send(run, page, page.sitting);
    },
  ],
  goOn: [
    20,
    (run, page) => {
      if (!page.sitting) return;
      page.sitting = {
        ...page.sitting,
        revision: page.sitting.revision + 1,
        status: run.browser.pick(['partial', 'completed']),
      };
      send(run, page, page.sitting);
    },
  ],
  wait: [40, ({ browser }) => browser.pass(browser.pick([5, 50, 400, 3000, 40_000, 400_000]))],
  kill: [6, ({ browser }, { tab }) => browser.kill(tab)],
  freeze: [5, ({ browser }, { tab }) => browser.freeze(tab)],
  thaw: [6, ({ browser }, { tab }) => browser.thaw(tab)],
  online: [6, ({ browser }, { tab }) => browser.fire(tab, 'online')],
  shown: [4, ({ browser }, { tab }) => browser.fire(tab, 'pageshow')],
  flush: [4, (_, { tab, adapter }) => void tab.run(() => adapter.flush())],
  open: [10, (run) => void open(run)],
  wipe: [
    2,
    async (run) => {
      for (const id of run.promised) run.shaken.add(id);
      run.wiped = true;
      await run.browser.wipe(database);
    },
  ],
  erase: [
    2,
    async (run, { tab, adapter }) => {
      if (tab.state !== 'open') return;
      let done = false;
      const ids = (
        await idle(
          run,
          tab.run(() => adapter.pending()),
        )
      ).map(({ id }) => id);
      tab.run(() =>
        adapter.erase().then(
          () => (done = true),
          () => {},
        ),
      );
      await run.browser.settle();
      if (done) for (const id of ids) run.erased.set(id, run.browser.now());
    },
  ],
};

/** Waits for what needs no time. */
async function idle<T>(run: Run, work: Promise<T>): Promise<T> {
  await run.browser.settle();
  return work;
}

/** What a schedule's browser has: Web Locks, and a disk that fails. */
export interface Setting {
  locks: boolean;
  disk: boolean;
}

/** One schedule, from its seed to the end, when all faults are over and one page is open. */
export async function play(seed: number, create: typeof createAdapter, options: Setting): Promise<Run> {
  const browser = openVirtualBrowser(seed, options);
  const run: Run = {
    create,
    browser,
    pages: [],
    statuses: new Map(),
    promised: new Set(),
    shaken: new Set(),
    erased: new Map(),
    wiped: false,
    late: [],
    log: [],
  };
  const weighted = <T>(list: [T, number][]): T => {
    const tickets = list.flatMap(([thing, weight]) => Array<T>(weight).fill(thing));
    return browser.pick(tickets);
  };
  const steps = Object.entries(step)
    .filter(([name]) => options.disk || name !== 'wipe')
    .map(([name, [weight]]): [string, number] => [name, weight]);
  browser.reply = () => weighted(replies);
  browser.diskFault = () => {
    if (!options.disk || browser.random() > 0.05) return undefined;
    return browser.pick(['QuotaExceededError', 'UnknownError', 'abort']);
  };
  open(run);
  for (let n = 5 + browser.random() * 25; n > 0; n--) {
    const name = weighted(steps);
    const pages = run.pages.filter(({ tab }) => tab.state !== 'dead');
    const page = pages.length ? browser.pick(pages) : open(run);
    run.log.push(`${browser.now()} ${name} ${run.pages.indexOf(page)}`);
    if (page.tab.state === 'open' || name === 'thaw' || name === 'kill' || name === 'wait')
      await step[name]![1](run, page);
    await browser.settle();
  }
  // Faults are over; what sleeps wakes up; one page is opened.
  browser.reply = () => 'stored';
  browser.diskFault = () => undefined;
  for (const { tab } of run.pages) browser.thaw(tab);
  open(run);
  // A Retry-After of the last minute is over, and so is a lease of somebody who died.
  await browser.pass(180_000);
  for (const { tab } of run.pages) browser.fire(tab, 'online');
  const since = browser.now();
  await browser.pass(30_000);
  run.late = browser.posts
    .filter(({ at }) => at > since + 10_000)
    .map(({ key, at }) => `${key} after ${at - since} ms`);
  return run;
}

/** What is known at the end. */
interface End extends Run {
  exported: Exported;
  /** `<id> <outcome>` of every exit that any page has told. */
  exits: Set<string>;
  /** Ids that a page which still lives has sent. */
  living: Set<string>;
}

const keyOf = (event: AdapterEvent): string =>
  'outcome' in event && terminal.includes(event.type) ? `${event.id}:${event.revision}` : '';

/** The invariants of the promise. Each lists what breaks it. */
const invariants: Record<string, (end: End, disk: boolean) => string[]> = {
  'I1: what is on disk arrives, or has left in a way that was told': (end) =>
    [...end.promised].filter((id) => {
      const taken =
        end.browser.stored.has(id) || ['refused', 'erased', 'expired'].some((o) => end.exits.has(`${id} ${o}`));
      return !taken && !end.erased.has(id) && !(end.shaken.has(id) && !end.living.has(id));
    }),
  'I2: a key always means the same bytes, and every post has one': ({ browser }) => [
    ...browser.conflicts,
    ...browser.posts.filter(({ key }) => !/^".+:\d+"$/.test(key)).map(({ id }) => id),
  ],
  // A stolen lock, a tab that dies and a disk that fails may each cost a repeat that no answer has caused.
  'I3: nothing is posted twice without a reason': ({ browser, pages, log }, disk) => {
    const reasons =
      pages.filter(({ tab }) => tab.state === 'dead').length +
      log.filter((line) => / (freeze|thaw) /.test(line)).length;
    const said = (did: Reply): boolean => ['stored', 'refused', 'refused-in-results'].includes(`${did}`);
    return [...new Set(browser.posts.map(({ key }) => key))].flatMap((key) => {
      const list = browser.posts.filter((post) => post.key === key);
      const failed = list.filter(({ did }) => !said(did)).length;
      return !disk && list.length > 1 + failed + reasons ? [`${key} came ${list.length} times`] : [];
    });
  },
  'I4: what was sent from a page that lives leaves once, and nothing waits': ({ pages, exported }) => [
    ...pages
      .filter(({ tab }) => tab.state !== 'dead')
      .flatMap(({ sent, events }) =>
        [...sent.keys()].flatMap((key) => {
          const exits = events.filter((event) => keyOf(event) === key).map(({ type }) => type);
          return exits.length === 1 ? [] : [`${key} left ${exits.length} times: ${exits}`];
        }),
      ),
    ...exported.pending.map(({ id }) => `${id} still waits`),
  ],
  'I5: a collector that has asked for quiet is left alone': ({ browser }, disk) =>
    disk ? [] : browser.intrusions.map(({ key, at }) => `${key} at ${at}`),
  'I6: once all is well, it takes seconds': ({ late }) => late,
  'I7: no page says delivered of what nobody has': ({ pages, browser }) =>
    pages.flatMap(({ events }) =>
      events.flatMap((e) => (e.type === 'delivered' && !browser.stored.has(e.id) ? [e.id] : [])),
    ),
  'nothing is refused that the collector has not refused': ({ browser, exits }) => {
    const refusals = new Set(
      browser.posts.filter(({ did }) => `${did}`.startsWith('refused')).map(({ id }) => `${id} refused`),
    );
    return [...exits].filter((exit) => exit.endsWith(' refused') && !refusals.has(exit));
  },
  'a completed response gives way to none but a later completed one': ({ pages, statuses }) =>
    pages
      .flatMap(({ events }) => events.filter(({ type }) => type === 'superseded').map(keyOf))
      .filter((key) => {
        const [id, revision] = key.split(':') as [string, string];
        const later = [...statuses].some(
          ([other, status]) =>
            other.startsWith(`${id}:`) && +other.split(':')[1]! > +revision && status === 'completed',
        );
        return statuses.get(key) === 'completed' && !later;
      }),
  'what is erased is not sent after that': ({ browser, erased, wiped }) =>
    browser.posts.filter(({ id, since }) => !wiped && since > (erased.get(id) ?? Infinity)).map(({ key }) => key),
};

/** What of the promise is broken. Nothing if it holds. */
export async function broken(run: Run, disk: boolean): Promise<Record<string, string[]>> {
  const { tab, adapter } = run.pages.at(-1)!;
  const exported = await idle(
    run,
    tab.run(() => adapter.export()),
  );
  const events = run.pages.flatMap((page) => page.events);
  const exits = new Set(events.flatMap((e) => ('outcome' in e ? [`${e.id} ${e.outcome}`] : [])));
  const lives = run.pages.filter((page) => page.tab.state !== 'dead');
  const living = new Set(lives.flatMap(({ sent }) => [...sent.keys()].map((key) => key.split(':')[0]!)));
  const end = { ...run, exported, exits, living };
  const found = Object.entries(invariants).map(([name, check]) => [name, check(end, disk)] as const);
  return Object.fromEntries(found.filter(([, list]) => list.length > 0));
}

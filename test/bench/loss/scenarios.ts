import { setTimeout as wait } from 'node:timers/promises';
import type { Behaviour } from './collector.ts';
import type { Stage } from './stage.ts';

/** One way for things to go wrong. It ends with the fault over and a page open. */
export interface Scenario {
  name: string;
  /** Whether the visitor's browser lets sites store anything. @default true */
  cookies?: false;
  play(stage: Stage): Promise<unknown>;
}

/** How long a fault lasts, in milliseconds. */
const trouble = 6e3;

/** Five answers to a collector that is in trouble for a while; the visitor stays. */
const stays =
  (as: Behaviour, lasting = trouble) =>
  async ({ visit, behave, answer }: Stage): Promise<void> => {
    const page = await visit();
    await behave(as);
    await answer(page);
    await wait(lasting);
    await behave('up');
  };

/** The same, but the visitor goes and comes back when it is over. */
const returns =
  (count = 5) =>
  async ({ visit, behave, answer, leave }: Stage): Promise<void> => {
    const page = await visit();
    await behave('down');
    // Nobody gives a hundred answers in one moment.
    for (let given = 0; given < count; given += 5) {
      await answer(page, 5);
      await wait(200);
    }
    await wait(2e3);
    await leave(page);
    await behave('up');
    await visit();
  };

/** The process is gone a second after the click; the visitor starts the browser again. */
const killed =
  (as: Behaviour) =>
  async ({ visit, behave, answer, kill }: Stage): Promise<void> => {
    const page = await visit();
    await behave(as);
    await answer(page);
    await wait(1e3);
    await kill();
    await behave('up');
    await visit();
  };

export const scenarios: readonly Scenario[] = [
  { name: 'nothing goes wrong', play: stays('up', 0) },
  {
    name: 'the tab closes right after the click',
    async play({ visit, answer, leave }) {
      for (let i = 0; i < 5; i++) {
        const page = await visit();
        await answer(page, 1);
        await leave(page);
      }
      await visit();
    },
  },
  { name: 'the collector is down for 6 s', play: stays('down') },
  {
    name: 'the device is offline for 6 s',
    async play({ visit, behave, answer, browser }) {
      const page = await visit();
      await behave('down');
      await browser.context.setOffline(true);
      await answer(page);
      await wait(trouble);
      await behave('up');
      await browser.context.setOffline(false);
    },
  },
  { name: 'it answers 500 for 6 s', play: stays({ status: 500 }) },
  {
    name: 'it answers 429 with Retry-After: 3, for 3 s',
    play: stays({ status: 429, headers: { 'retry-after': '3' } }, 3e3),
  },
  { name: 'it redirects (302) for 6 s', play: stays({ status: 302, headers: { location: '/elsewhere' } }) },
  { name: 'it stores, but its answer is lost, for 2 s', play: stays('lost', 2e3) },
  { name: 'down; the tab closes; a new visit', play: returns() },
  { name: 'the same with 120 answers', play: returns(120) },
  {
    name: 'down; the tab is frozen, then discarded; a new visit',
    async play({ visit, behave, answer, browser }) {
      const page = await visit();
      await behave('down');
      await answer(page);
      await wait(500);
      // A tab freezes only when it is hidden.
      await (await browser.context.newPage()).bringToFront();
      const devtools = await browser.context.newCDPSession(page);
      await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
      await behave('up');
      await wait(1e3);
      // What a phone does to a tab that sleeps: its process is gone, and no event is fired.
      devtools.send('Page.crash').catch(() => {});
      await page.waitForEvent('crash');
      await visit();
    },
  },
  { name: 'down; SIGKILL 1 s after the click; a new visit', play: killed('down') },
  { name: 'on the way; SIGKILL 1 s after the click; a new visit', play: killed('silent') },
  { name: 'the browser lets sites store nothing; down for 6 s', cookies: false, play: stays('down') },
  {
    name: 'down; ten tabs answer and close; ten tabs open',
    async play({ visit, behave, answer, leave }) {
      const pages = [];
      for (let i = 0; i < 10; i++) pages.push(await visit());
      await behave('down');
      await Promise.all(pages.map((page) => answer(page, 1)));
      await wait(2e3);
      for (const page of pages) await leave(page);
      await behave('up');
      await Promise.all(pages.map(visit));
    },
  },
];

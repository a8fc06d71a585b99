// One product in one scenario: what was sent, and what became of it.
import { setTimeout as wait } from 'node:timers/promises';
import type { Arrival } from './collector.ts';
import type { Product } from './products.ts';
import type { Scenario } from './scenarios.ts';
import type { Site } from './site.ts';
import { openStage, type Stage } from './stage.ts';

/** Counts of answers. */
export interface Cell {
  sent: number;
  /** Stored with nothing else happening than the end of the trouble. */
  alone: number;
  /** Stored only after another visit with another answer. */
  late: number;
  lost: number;
  /** How many times more than once answers arrived. A collector that knows the product's key stores them once. */
  again: number;
  /** How many of these came under another key, or under none: nobody can tell them from new answers. */
  doubled: number;
}

/** How long a page may take, once the trouble is over; how long a second chance lasts; how long copies are waited for. */
const usual = { alone: 25e3, late: 15e3, copies: 4e3 };

export async function play(site: Site, product: Product, scenario: Scenario, patience = usual): Promise<Cell> {
  const stage = await openStage(site, product, scenario.cookies);
  try {
    await scenario.play(stage);
    const sent = [...stage.sent];
    await arrived(stage, sent, patience.alone);
    const alone = count(stage, sent);
    if (alone < sent.length) {
      await secondChance(stage);
      await arrived(stage, sent, patience.late);
    }
    await wait(patience.copies);
    const stored = count(stage, sent);
    const { again, doubled } = copies(stage.collector.arrivals.filter(({ mark }) => sent.includes(mark)));
    return { sent: sent.length, alone, late: stored - alone, lost: sent.length - stored, again, doubled };
  } finally {
    await stage.close();
  }
}

const count = ({ collector }: Stage, sent: string[]): number => {
  const stored = new Set(collector.arrivals.map(({ mark }) => mark));
  return sent.filter((mark) => stored.has(mark)).length;
};

async function arrived(stage: Stage, sent: string[], most: number): Promise<void> {
  for (const end = Date.now() + most; Date.now() < end && count(stage, sent) < sent.length; ) await wait(100);
}

/** Some libraries send what waits only when there is something new, or when the browser wakes their worker. */
async function secondChance(stage: Stage): Promise<void> {
  const page = await stage.visit();
  const devtools = await stage.browser.context.newCDPSession(page);
  const workers = new Map<string, string>();
  devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
    for (const { registrationId, scopeURL } of registrations) workers.set(registrationId, new URL(scopeURL).origin);
  });
  await devtools.send('ServiceWorker.enable');
  await stage.answer(page, 1);
  await wait(1e3);
  for (const [registrationId, origin] of workers)
    await devtools.send('ServiceWorker.dispatchSyncEvent', {
      origin,
      registrationId,
      tag: 'workbox-background-sync:answers',
      lastChance: true,
    });
}

/** What came more often than once, and under how many keys. */
export function copies(arrivals: readonly Arrival[]): Pick<Cell, 'again' | 'doubled'> {
  let [again, doubled] = [0, 0];
  for (const mark of new Set(arrivals.map(({ mark }) => mark))) {
    const all = arrivals.filter((arrival) => arrival.mark === mark);
    again += all.length - 1;
    doubled += new Set(all.map(({ key }) => key ?? Symbol())).size - 1;
  }
  return { again, doubled };
}

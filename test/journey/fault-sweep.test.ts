// A hundred sessions, each killed at a moment of its own: ten tabs to a browser, a seed, a queue and a collector's lane to
// a tab. The browser gets one SIGKILL; what a seed draws is how long before that its session begins. SWEEP=<n> plays more.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AdapterWorld, openAdapterWorld } from '../support/adapter-page.ts';
import type { Fault } from '../support/fault-server.ts';
import { generator } from '../support/virtual-browser.ts';

const seeds = Array.from({ length: Number(process.env['SWEEP'] ?? 100) }, (_, i) => i + 1);
const tabs = 10;
/** How long before the kill a session begins at most, and how long tabs have to get ready, in milliseconds. */
const [longest, ready] = [600, 300];

let world: AdapterWorld;
beforeEach(async () => {
  world = await openAdapterWorld();
});
afterEach(async () => {
  await world.close();
  expect(world.exceptions).toEqual([]);
});

const lane = (seed: number): string => world.endpoint.replace(/page$/, `seed-${seed}`);

function draw(seed: number): { faults: Fault[]; lead: number; gaps: number[] } {
  const random = generator(seed);
  const fault = (): Fault =>
    random() < 0.5 ? { delay: random() * 300 } : random() < 0.5 ? { status: 503 } : { commit: true, ending: 'reset' };
  return {
    faults: [fault(), fault(), fault()],
    lead: random() * longest,
    gaps: [random() * 100, random() * 100, random() * 100],
  };
}

/** Plays the sessions of some seeds, kills the browser, and starts it again. Returns when it was killed. */
async function killDuring(some: number[], promise: (id: string, seed: number) => void): Promise<number> {
  const pages = await Promise.all(
    some.map(async (seed) => {
      const { faults, lead, gaps } = draw(seed);
      await world.scriptOf(`seed-${seed}`, ...faults);
      const page = await world.open(`?lane=seed-${seed}&database=seed-${seed}`);
      page.on('console', (message) => message.type() === 'log' && promise(message.text(), seed));
      await page.evaluate(
        ([lead, gaps]) => {
          const session = async (): Promise<void> => {
            for (const gap of [0, ...gaps]) {
              await new Promise((later) => setTimeout(later, gap));
              const { id, stored } = await window.answer();
              if (stored === 'disk') console.log(id);
            }
          };
          new BroadcastChannel('kill').onmessage = ({ data: kill }) => setTimeout(session, kill - lead - Date.now());
        },
        [lead, gaps] as const,
      );
      return page;
    }),
  );
  const kill = Date.now() + longest + ready;
  await pages[0]!.evaluate((kill) => new BroadcastChannel('kill').postMessage(kill), kill);
  await sleep(kill - Date.now());
  const killed = Date.now();
  await world.killAndRestart();
  return killed;
}

test('kill-random-sweep: killed at any moment of a session, what was on disk arrives once', {
  timeout: 60_000 + 3_000 * seeds.length,
}, async () => {
  const promised = new Map<string, number>();
  const killed = new Map<number, number>();
  for (let i = 0; i < seeds.length; i += tabs) {
    const some = seeds.slice(i, i + tabs);
    const moment = await killDuring(some, (id, seed) => promised.set(id, seed));
    for (const seed of some) killed.set(seed, moment);
  }

  await Promise.all(seeds.map((seed) => world.scriptOf(`seed-${seed}`)));
  const last = await world.open();
  await last.evaluate(
    async (queues) => {
      const adapters = queues.map(([database, endpoint]) => window.library.createAdapter({ database, endpoint }));
      const emptied = adapters.map(async (adapter) => {
        await adapter.flush();
        while ((await adapter.pending()).length > 0) await new Promise((later) => setTimeout(later, 50));
      });
      await Promise.all(emptied);
    },
    seeds.map((seed) => [`seed-${seed}`, lane(seed)] as const),
  );

  const ledgers = await Promise.all(seeds.map((seed) => world.ledger(`seed-${seed}`)));
  const stored = new Set(ledgers.flatMap(({ stored }) => Object.keys(stored)));
  expect([...promised].filter(([id]) => !stored.has(id))).toEqual([]);
  const lines = ledgers.flatMap(({ lines }) => lines);
  expect(new Set(lines.map(({ key, hash }) => `${key} ${hash}`)).size).toBe(new Set(lines.map(({ key }) => key)).size);
  expect(lines.filter((line) => line.stored)).toHaveLength(stored.size);

  // And the kills came at moments of every kind: before anything was kept, amid posts, and with everything away.
  const counts = seeds.map((seed) => [...promised.values()].filter((of) => of === seed).length);
  const late = ledgers.filter(({ lines }, i) => lines.some(({ at }) => at > killed.get(seeds[i]!)!));
  const kinds = [
    counts.filter((n) => n === 0),
    counts.filter((n) => n > 0 && n < 4),
    counts.filter((n) => n === 4),
    late,
  ];
  console.log(
    `${seeds.length} seeds: ${kinds[0]!.length} killed before anything was kept, ${kinds[1]!.length} on the way, ${kinds[2]!.length} at the end; ${late.length} had answers left to send, of ${promised.size} that were on disk.`,
  );
  for (const kind of kinds) expect(kind.length).toBeGreaterThan(0);
});

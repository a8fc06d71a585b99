// What a browser process, its storage and its tabs do to the queue, by the names in docs/reference/faults.md.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Frame, Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AdapterWorld, openAdapterWorld } from '../support/adapter-page.ts';
import { launch } from '../support/chromium.ts';

/** A busy machine gets its time. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

let world: AdapterWorld;
beforeEach(async () => {
  world = await openAdapterWorld();
});
afterEach(async () => {
  await world.close();
  expect(world.exceptions).toEqual([]);
});

const cdp = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);
const down = (n = 40) => world.script(...Array.from({ length: n }, () => ({ ending: 'reset' as const })));
const stored = async () => Object.keys((await world.ledger()).stored).sort();
const arrived = (...ids: string[]) => soon(stored).toEqual(ids.sort());
const answer = (page: Page, changes: object = {}) => page.evaluate((changes) => window.answer(changes), changes);
const pending = (page: Page) => page.evaluate(() => window.adapter.pending());
const once = async () => {
  const { lines } = await world.ledger();
  expect(new Set(lines.map(({ key, hash }) => `${key} ${hash}`)).size).toBe(new Set(lines.map(({ key }) => key)).size);
  expect(lines.filter((line) => line.stored)).toHaveLength((await stored()).length);
};

test('kill-after-store: a response on disk survives SIGKILL at once, and is delivered on the next visit', async () => {
  await down();
  const { id, stored } = await answer(await world.open());
  expect(stored).toBe('disk');
  await world.killAndRestart();
  await world.script();
  await world.open();
  await arrived(id);
  await once();
});

test('kill-mid-flush: the collector is silent, the browser is killed, and the next visit sends the same key', async () => {
  await world.script({ ending: 'silence' });
  const { id } = await answer(await world.open());
  await soon(async () => (await world.ledger()).lines).toHaveLength(1);
  await world.killAndRestart();
  await world.open();
  await arrived(id);
  await once();
});

test('kill-after-2xx-before-delete: the collector has answered and the browser is killed before it could delete', async () => {
  const page = await world.open();
  await page.evaluate(() => {
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('', 'UnknownError');
    };
  });
  const { id } = await answer(page);
  await arrived(id);
  await world.killAndRestart();
  const next = await world.open();
  await soon(() => pending(next)).toEqual([]);
  const { lines } = await world.ledger();
  expect(lines.length).toBeGreaterThan(1);
  await once();
});

test('renderer-crash: the tab crashes in the middle of sending, and its sibling takes over', async () => {
  await world.script({ ending: 'silence' });
  const sibling = await world.open();
  const page = await world.open();
  const { id } = await answer(page);
  await soon(async () => (await world.ledger()).lines).toHaveLength(1);
  const crashed = page.waitForEvent('crash');
  page.goto('chrome://crash').catch(() => {});
  await crashed;
  await sibling.evaluate(() => window.adapter.flush());
  await arrived(id);
  await once();
});

test('tab-close-during-submit: the tab closes at once, and the answer is there or on disk', async () => {
  const page = await world.open();
  const { id } = await answer(page);
  await page.close();
  await world.open();
  await arrived(id);
  await once();
});

test.each([
  ['navigate-during-submit', (page: Page) => page.goto(`${world.url}/empty`)],
  ['reload-during-flush', (page: Page) => page.reload()],
])('%s: the request outlives its page, or the next page sends it again', async (_, leave) => {
  await world.script({ delay: 300 });
  const page = await world.open();
  const { id } = await answer(page);
  await leave(page);
  await world.open();
  await arrived(id);
  await once();
});

/** Has a tab write down that it lives, freezes it behind another, and waits until it writes no more. */
async function freeze(sleeper: Page, other: Page): Promise<void> {
  await sleeper.evaluate(() => {
    setInterval(() => localStorage.setItem('beat', `${Date.now()}`), 50);
  });
  const silent = () => other.evaluate(() => Date.now() - Number(localStorage.getItem('beat')));
  await soon(silent).toBeLessThan(1000);
  await other.bringToFront();
  await (await cdp(sleeper)).send('Page.setWebLifecycleState', { state: 'frozen' });
  await soon(silent).toBeGreaterThan(3000);
}

test('freeze-mid-drain: a frozen tab that holds the lock does not keep the others from sending, and thaws without harm', async () => {
  await world.close();
  world = await openAdapterWorld({ real: true });
  await world.script({ ending: 'silence' });
  const sleeper = await world.open();
  const { id } = await answer(sleeper);
  await soon(async () => (await world.ledger()).lines).toHaveLength(1);
  // A tab freezes only behind another.
  const other = await world.open();
  await freeze(sleeper, other);
  const mine = await answer(other);
  await expect.poll(stored, { timeout: 45_000 }).toEqual([id, mine.id].sort());
  await (await cdp(sleeper)).send('Page.setWebLifecycleState', { state: 'active' });
  await soon(() => sleeper.evaluate(() => window.events.at(-1)!.type)).toBe('delivered');
  await once();
});

test('discard: a tab that sleeps is gone without an event, as on a phone, and the next visit sends what it left', async () => {
  await world.close();
  world = await openAdapterWorld({ real: true });
  await down();
  const sleeper = await world.open();
  const { id } = await answer(sleeper);
  const other = await world.browser.context.newPage();
  await other.goto(`${world.url}/empty`);
  await freeze(sleeper, other);
  await world.script();
  const gone = sleeper.waitForEvent('crash');
  (await cdp(sleeper)).send('Page.crash').catch(() => {});
  await gone;
  expect(await stored()).toEqual([]);
  await world.open();
  await arrived(id);
  await once();
});

test('partitioned iframe: on another site’s page the queue is another, which works as any', async () => {
  const embedded = async (): Promise<Frame> => {
    const page = await world.browser.context.newPage();
    await page.goto(`${world.url.replace('127.0.0.1', 'localhost')}/empty`);
    await page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, world.url);
    await soon(() => page.frames().length).toBe(2);
    const frame = page.frames()[1]!;
    await frame.waitForFunction(() => document.title === 'ready');
    return frame;
  };
  await down();
  const frame = await embedded();
  const { id, stored } = await frame.evaluate(() => window.answer());
  expect(stored).toBe('disk');
  await frame.page().close();
  // The same origin on a page of its own has nothing to do with it.
  expect(await pending(await world.open())).toEqual([]);
  await world.script();
  await embedded();
  await arrived(id);
  await once();
});

test('bfcache-restore: the page goes into the back/forward cache, and goes on sending when it comes back', async () => {
  await world.script({ status: 503 }, { status: 503 });
  const page = await world.open();
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => {
      document.title = persisted ? 'restored' : 'anew';
    }),
  );
  const { id } = await answer(page);
  await soon(() => page.evaluate(() => window.events.map(({ type }) => type))).toContain('retrying');
  await page.goto(`${world.url}/empty`);
  await page.evaluate(() => history.back());
  await soon(() => page.title()).toMatch(/restored|ready|anew/);
  expect(await page.title()).toBe('restored');
  await arrived(id);
  await once();
});

test('quota-exceeded: a full disk is told, unfinished responses make room, and the response is sent from memory', async () => {
  await down();
  const page = await world.open();
  const session = await cdp(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: world.url, quotaSize: 100_000 });
  const partial = await answer(page, { status: 'partial' });
  expect(partial.stored).toBe('disk');
  const { id, stored } = await answer(page, { answers: { why: 'y'.repeat(3_000_000) } });
  expect(stored).toBe('memory');
  const events = () => page.evaluate(() => window.events.map((event) => JSON.stringify(event)).join());
  await soon(events).toContain('"kind":"full"');
  await soon(events).toContain(`"type":"expired","id":"${partial.id}"`);
  await world.script();
  await page.evaluate(() => window.adapter.flush());
  await arrived(id);
});

test('storage-eviction: the origin is wiped while a page is open, which sends what it has in memory', async () => {
  await down();
  const page = await world.open();
  const { id } = await answer(page);
  await (await cdp(page)).send('Storage.clearDataForOrigin', { origin: world.url, storageTypes: 'all' });
  await world.script();
  await page.evaluate(() => window.adapter.flush());
  await arrived(id);
});

test('ten tabs reopen with a hundred stored responses, and each is posted once', async () => {
  await down(3);
  const page = await world.open();
  const ids: string[] = [];
  for (let n = 0; n < 100; n++) ids.push((await answer(page)).id);
  await page.close();
  await world.killAndRestart();
  await world.script();
  const before = (await world.ledger()).lines.length;
  await Promise.all(Array.from({ length: 10 }, () => world.open()));
  await arrived(...ids);
  expect((await world.ledger()).lines.length - before).toBeLessThanOrEqual(100);
  await once();
});

test('adblock: a request that an extension blocks leaves the response waiting', async () => {
  const page = await world.open();
  await page.route(`${world.endpoint}**`, (route) => route.abort('blockedbyclient'));
  const { stored } = await answer(page);
  expect(stored).toBe('disk');
  await soon(async () => (await pending(page))[0]?.attempts).toBeGreaterThan(0);
});

test('double library: two copies of it on one page post each response once', async () => {
  const page = await world.open();
  await page.evaluate(() => {
    document.title = 'again';
  });
  await page.addScriptTag({ url: '/adapter.js?copy', type: 'module' });
  await page.waitForFunction(() => document.title === 'ready');
  const ids = [await answer(page), await answer(page)].map(({ id }) => id);
  await arrived(...ids);
  expect((await world.ledger()).lines).toHaveLength(2);
});

test('freeze-mid-tx: a frozen tab with an open transaction does not keep another from answering', async () => {
  await world.close();
  world = await openAdapterWorld({ real: true });
  const sleeper = await world.open();
  const other = await world.open();
  await sleeper.evaluate(async () => {
    // Its own adapter has no part in this: what a tab does that is frozen with the lock is above.
    await window.adapter.flush();
    window.adapter.close();
    const request = indexedDB.open('earshot');
    await new Promise((opened) => {
      request.onsuccess = opened;
    });
    // Versionchange is not heard, the transaction never ends.
    const store = request.result.transaction('queue', 'readwrite').objectStore('queue');
    const spin = () => {
      store.get('nothing').onsuccess = spin;
    };
    spin();
  });
  await freeze(sleeper, other);
  const begun = Date.now();
  const { id, stored } = await answer(other);
  expect(Date.now() - begun).toBeLessThan(10_000);
  expect(stored).toBe('memory');
  await arrived(id);
  // It was that tab, and nothing else, that kept the disk.
  await sleeper.close();
  await soon(async () => (await answer(other)).stored).toBe('disk');
});

test('corrupt-leveldb: with its files full of noise the browser starts, and a new answer arrives', async () => {
  await down();
  await answer(await world.open());
  await world.browser.kill();
  const folder = join(world.browser.profile, 'Default', 'IndexedDB');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(log|ldb)$|MANIFEST/.test(name),
  ))
    writeFileSync(join(folder, file), 'noise'.repeat(1000));
  await world.script();
  world.browser = await launch(world.browser.profile);
  const { id } = await answer(await world.open());
  await soon(stored).toContain(id);
});

test('preflight-403: a collector that gives no leave to post leaves the response waiting', async () => {
  const page = await world.open();
  const kept = await page.evaluate(
    async (endpoint) => {
      const adapter = window.library.createAdapter({ endpoint, database: 'elsewhere' });
      const heard = new Promise((tell) =>
        adapter.subscribe((event) => event.type === 'retrying' && tell(event.status)),
      );
      const now = new Date().toISOString();
      await adapter.send({
        id: '0192f3a4-6c1e-7b52-9d3a-5f0c2e8b7a11',
        revision: 1,
        status: 'completed',
        survey: { id: 's', version: 1 },
        answers: {},
        order: [],
        startedAt: now,
        updatedAt: now,
      });
      return [await heard, (await adapter.pending()).length];
    },
    world.url.replace('127.0.0.1', 'localhost'),
  );
  expect(kept).toEqual([0, 1]);
});

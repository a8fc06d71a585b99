// What leaves without any page of the site: by the service worker, and by what the browser was handed. And that the
// package may be imported where there is no page at all.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { type AdapterWorld, openAdapterWorld } from '../support/adapter-page.ts';

/** A busy machine gets its time. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

let world: AdapterWorld;
afterEach(async () => {
  await world.close();
  expect(world.exceptions).toEqual([]);
});

const worker = `
  import { sendOnSync } from './service-worker.ts';
  sendOnSync({ endpoint: 'ENDPOINT' });
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
`;
const down = () => world.script(...Array.from({ length: 40 }, () => ({ ending: 'reset' as const })));
const stored = async () => Object.keys((await world.ledger()).stored);
const answer = (page: Page) => page.evaluate(() => window.answer());

async function openWithWorker(): Promise<Page> {
  world = await openAdapterWorld({ worker });
  const page = await world.open();
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
    window.library.askForSync(window.adapter);
  });
  return page;
}

/** Wakes the worker as the browser does when the network is back. */
async function sync(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const registered = new Promise<string>((found) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      if (registrations[0]) found(registrations[0].registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const registrationId = await registered;
  await session.send('ServiceWorker.dispatchSyncEvent', {
    origin: world.url,
    registrationId,
    tag: 'earshot',
    lastChance: false,
  });
}

test('a service worker sends what a page has left, and the page is not needed for it', async () => {
  const page = await openWithWorker();
  await down();
  const { id } = await answer(page);
  await page.goto('about:blank');
  await world.script();
  const other = await world.browser.context.newPage();
  await other.goto(`${world.url}/empty`);
  await sync(other);
  await soon(stored).toEqual([id]);
});

test('SW + page drain together: the worker and a page at once post each response once', async () => {
  const page = await openWithWorker();
  await down();
  const ids: string[] = [];
  for (let n = 0; n < 5; n++) ids.push((await answer(page)).id);
  await world.script();
  await Promise.all([sync(page), page.evaluate(() => window.adapter.flush())]);
  await page.evaluate(() => window.adapter.flush());
  await soon(async () => (await stored()).sort()).toEqual(ids.sort());
  const answered = (await world.ledger()).lines.filter(({ did }) => did === '200');
  expect(answered).toHaveLength(5);
});

test('the browser is asked to wake the worker while something waits', async () => {
  const page = await openWithWorker();
  await down();
  await answer(page);
  const tags = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return (registration as unknown as { sync: { getTags(): Promise<string[]> } }).sync.getTags();
    });
  await soon(tags).toContain('earshot');
});

test('what could not be sent leaves when the page is closed, and the next visit makes no second record of it', async () => {
  world = await openAdapterWorld();
  await down();
  const page = await world.open();
  expect(await page.evaluate(() => 'fetchLater' in window)).toBe(true);
  await page.evaluate(() => window.library.sendWhenAbandoned(window.adapter));
  const { id } = await answer(page);
  await soon(() => page.evaluate(() => window.events.map(({ type }) => type))).toContain('retrying');
  await page.evaluate(() => window.adapter.close());
  await new Promise((later) => setTimeout(later, 300));
  await world.script();
  expect(await stored()).toEqual([]);
  await page.close();
  await soon(stored).toEqual([id]);
  const next = await world.open();
  await soon(() => next.evaluate(() => window.adapter.pending())).toEqual([]);
  const { lines } = await world.ledger();
  expect(lines.filter((line) => line.stored)).toHaveLength(1);
  expect(new Set(lines.map(({ hash }) => hash)).size).toBe(1);
});

test('import in worker / SW: an adapter works in a dedicated worker', async () => {
  world = await openAdapterWorld({
    worker: `
      import { createAdapter } from './index.ts';
      const adapter = createAdapter({ endpoint: 'ENDPOINT' });
      const response = { id: '0192f3a4-6c1e-7b52-9d3a-5f0c2e8b7a11', revision: 1, status: 'completed' };
      adapter.send(response).then(({ stored }) => postMessage(stored));
    `,
  });
  const page = await world.open();
  const where = await page.evaluate(
    () =>
      new Promise((told) => {
        new Worker('/sw.js').onmessage = ({ data }) => told(data);
      }),
  );
  expect(where).toBe('disk');
  await soon(stored).toHaveLength(1);
});

test('SSR import: every entry of the package can be imported in Node, where nothing happens by that', async () => {
  world = await openAdapterWorld();
  const entry = (name: string) => fileURLToPath(new URL(`../../packages/adapter/src/${name}.ts`, import.meta.url));
  const code = ['index', 'service-worker', 'abandon', 'format/index'].map((name) => `await import('${entry(name)}');`);
  const said = execFileSync(
    process.execPath,
    ['--conditions=@earshot/source', '--input-type=module', '-e', `${code.join('')}console.log('done')`],
    {
      encoding: 'utf8',
    },
  );
  expect(said).toBe('done\n');
});

test('csp-connect-src-block: a policy that does not know the collector leaves the response waiting', async () => {
  world = await openAdapterWorld({ policy: "default-src 'self'; connect-src 'none'" });
  const page = await world.open();
  expect(await answer(page)).toMatchObject({ stored: 'disk' });
  await soon(() => page.evaluate(async () => (await window.adapter.pending())[0]?.attempts)).toBeGreaterThan(0);
});

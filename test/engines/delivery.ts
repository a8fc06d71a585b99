// What the adapter promises, in every engine: its sources on a page of their own, and a collector that fails as it is told.
// The names in brackets are those of docs/reference/faults.md.
import { expect, onTestFinished, test } from 'vitest';
import { type AdapterSite, openAdapterSite } from '../support/adapter-page.ts';
import type { Tab } from './engine.ts';
import { type Hands, quiet } from './visitor.ts';

export async function openSite(pages: Record<string, string> = {}): Promise<AdapterSite> {
  const site = await openAdapterSite({ pages });
  onTestFinished(site.close);
  return site;
}

/** Runs on a page: sends a response to a collector that breaks every connection, and one to a collector that is silent. */
export async function leaveTwo(): Promise<string[]> {
  while (document.title !== 'ready') await new Promise((later) => setTimeout(later, 20));
  const ids: string[] = [];
  for (const lane of ['breaking', 'silent']) {
    const adapter = window.library.createAdapter({ endpoint: window.endpointOf(lane), database: lane });
    const { id, stored } = await window.answer({}, adapter);
    ids.push(`${stored} ${id}`);
  }
  return ids;
}

/** Has the collectors of `leaveTwo` fail, or not any more. */
export async function fail(site: AdapterSite, failing = true): Promise<void> {
  await site.scriptOf('breaking', ...Array.from({ length: failing ? 40 : 0 }, () => ({ ending: 'reset' as const })));
  await site.scriptOf('silent', ...(failing ? [{ ending: 'silence' as const }] : []));
}

/** That both have been tried in vain. */
export async function bothTried(site: AdapterSite): Promise<void> {
  for (const [lane, did] of [['breaking', 'reset'] as const, ['silent', 'silence'] as const]) {
    await expect.poll(async () => (await site.ledger(lane)).lines[0]).toMatchObject({ did, stored: false });
    expect((await site.ledger(lane)).stored).toEqual({});
  }
}

/** That a lane has exactly these responses, and had each under one key with the same bytes. */
export async function arrived(site: AdapterSite, lane: string, ids: string[]): Promise<void> {
  await expect.poll(async () => Object.keys((await site.ledger(lane)).stored).sort()).toEqual([...ids].sort());
  const { lines } = await site.ledger(lane);
  expect(lines.filter((line) => line.stored)).toHaveLength(ids.length);
  expect(new Set(lines.map(({ key, hash }) => `${key} ${hash}`)).size).toBe(ids.length);
}

/** Opens a page whose adapter is ready. It must come to no exception. */
async function ready(visit: Hands['visit'], address: string): Promise<Tab> {
  const tab = await visit(address);
  await expect.poll(() => tab.evaluate(() => document.title)).toBe('ready');
  onTestFinished(async () => {
    expect(await tab.evaluate(() => window.troubles ?? []).catch(() => [])).toEqual([]);
  });
  return tab;
}

const answer = (tab: Tab): Promise<{ id: string; stored: string }> => tab.evaluate(() => window.answer());
const types = (tab: Tab): Promise<string[]> => tab.evaluate(() => window.events.map(({ type }) => type));
const told = (tab: Tab, type: string) => expect.poll(() => types(tab)).toContain(type);

export function delivery({ visit, restart }: Hands): void {
  test('an acknowledgement that is lost costs a repeat, and makes no second record (rst-after-commit)', async () => {
    const site = await openSite();
    // More than one: where a connection breaks that was used before, some browsers try again by themselves.
    const lost = { commit: true, ending: 'reset' } as const;
    await site.script(lost, lost, lost);
    const tab = await ready(visit, site.url);
    const { id, stored } = await answer(tab);
    expect(stored).toBe('disk');
    await told(tab, 'retrying');
    // The collector has had it, and the page knew nothing of that.
    expect((await site.ledger()).lines[0]).toMatchObject({ id, did: 'reset', stored: true });
    await told(tab, 'delivered');
    expect((await types(tab)).indexOf('delivered')).toBeGreaterThan((await types(tab)).indexOf('retrying'));
    await arrived(site, 'page', [id]);
    expect((await site.ledger()).lines.length).toBeGreaterThan(1);
  });

  test('201, 202, 204, 205 and 206 deliver once, and 418 does not (201/202/204/205/206)', async () => {
    const site = await openSite();
    const tab = await ready(visit, site.url);
    const statuses = [201, 202, 204, 205, 206];
    await site.script(
      ...statuses.map((status) => ({ status })),
      ...Array.from({ length: 20 }, () => ({ status: 418 })),
    );
    const ids: string[] = [];
    for (const [n] of statuses.entries()) {
      ids.push((await answer(tab)).id);
      await expect.poll(async () => (await types(tab)).filter((type) => type === 'delivered')).toHaveLength(n + 1);
    }
    await answer(tab);
    await told(tab, 'held');
    const { lines } = await site.ledger();
    expect(lines.slice(0, 6).map(({ did }) => did)).toEqual([...statuses, 418].map(String));
    expect(Object.keys((await site.ledger()).stored).sort()).toEqual(ids.sort());
  });

  test('a connection to the disk that was closed is opened again, and nobody is told (connection-closed)', async () => {
    const site = await openSite();
    const tab = await ready(visit, `${site.url}/?watched`);
    await answer(tab);
    await told(tab, 'delivered');
    const refusals = await tab.evaluate(() =>
      window.databases.map((database) => {
        database.close();
        try {
          database.transaction('queue');
          return 'none';
        } catch (error) {
          return (error as Error).name;
        }
      }),
    );
    expect(refusals).toContain('InvalidStateError');
    expect(new Set(refusals).size).toBe(1);
    const { id, stored } = await answer(tab);
    expect(stored).toBe('disk');
    await expect.poll(async () => Object.keys((await site.ledger()).stored)).toContain(id);
    expect(await types(tab)).not.toContain('degraded');
  });

  test('two tabs at once post each response once, and would not without a lock (two tabs in the same second)', async () => {
    const site = await openSite();
    for (const locks of ['', 'unlocked']) {
      const lane = `two${locks}`;
      const address = `${site.url}/?lane=${lane}&database=${lane}&${locks}`;
      const [first, second] = [await ready(visit, address), await ready(visit, address)];
      // Long enough for the other tab to come by while the first one waits.
      await site.scriptOf(lane, { delay: 4000 }, { delay: 100 }, { delay: 100 });
      const one = await answer(first);
      await expect.poll(async () => (await site.ledger(lane)).lines.length).toBeGreaterThan(0);
      const other = await answer(second);
      await arrived(site, lane, [one.id, other.id]);
      await told(first, 'delivered');
      await quiet();
      const posts = (await site.ledger(lane)).lines.length;
      expect([lane, posts > 2]).toEqual([lane, locks === 'unlocked']);
    }
  });

  test('where the browser refuses a disk, the page is told, and the response is sent from memory', async () => {
    const site = await openSite();
    const tab = await ready(visit, `${site.url}/sandboxed`);
    const refused = await tab.evaluate(
      () =>
        new Promise((told) => {
          try {
            const request = indexedDB.open('any');
            request.onsuccess = () => told('opened');
            request.onerror = () => told('refused');
          } catch {
            told('refused');
          }
        }),
    );
    expect(refused).toBe('refused');
    const { id, stored } = await answer(tab);
    expect(stored).toBe('memory');
    await arrived(site, 'page', [id]);
    await told(tab, 'delivered');
    expect(await types(tab)).toContain('degraded');
    expect((await answer(await ready(visit, site.url))).stored).toBe('disk');
  });

  test('a page goes into the back/forward cache while answers wait, and goes on when it comes back (bfcache-restore)', async () => {
    const site = await openSite();
    // Not before that is it tried again: Firefox keeps no page that is just sending.
    await site.script({ status: 503, headers: { 'retry-after': '4' } });
    const tab = await ready(visit, site.url);
    await tab.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'restored' : 'anew';
      });
    });
    const { id } = await answer(tab);
    await told(tab, 'retrying');
    await tab.evaluate(() => void setTimeout(() => location.assign('/empty')));
    await expect.poll(() => tab.evaluate(() => location.pathname)).toBe('/empty');
    await tab.evaluate(() => void setTimeout(() => history.back()));
    await expect.poll(() => tab.evaluate(() => document.title)).toMatch(/restored|ready|anew/);
    expect(await tab.evaluate(() => document.title)).toBe('restored');
    await arrived(site, 'page', [id]);
    await told(tab, 'delivered');
  });

  // Where a driver keeps nothing, the engine's own file has this test in another way.
  if (restart)
    test('killed at once and killed amid a post, the next visit delivers each once (kill-after-store, kill-mid-flush)', async () => {
      const site = await openSite();
      await fail(site);
      const kept = await (await ready(visit, site.url)).evaluate(leaveTwo);
      expect(kept.map((one) => one.split(' ')[0])).toEqual(['disk', 'disk']);
      await bothTried(site);
      await restart();
      await fail(site, false);
      for (const [i, lane] of ['breaking', 'silent'].entries()) {
        await ready(visit, `${site.url}/?lane=${lane}&database=${lane}`);
        await arrived(site, lane, [kept[i]!.split(' ')[1]!]);
      }
    });
}

import { expect, test, vi } from 'vitest';
import { adapters } from '../../../test/support/adapters.ts';
import { aResponse, eventually } from '../../../test/support/lane.ts';
import { waiting } from './index.ts';

const { at, start } = adapters();

test('two tabs that answer at once post each response once', async () => {
  await at.script({ delay: 100 }, { delay: 100 });
  const tabs = [start(), start()];
  const responses = Array.from({ length: 6 }, () => aResponse());
  const sent = await Promise.all(responses.map((response, i) => tabs[i % 2]!.send(response)));
  const receipts = await Promise.all(sent.map(({ delivery }) => delivery));
  expect(receipts.map(({ outcome }) => outcome)).toEqual(Array(6).fill('delivered'));
  expect((await at.keys()).sort()).toEqual(responses.map(({ id }) => `"${id}:1"`).sort());
});

test('many tabs that come back to a full queue post each response once', async () => {
  await at.script({ status: 503, headers: { 'retry-after': '1' } });
  const before = start();
  for (let n = 0; n < 10; n++) await before.send(aResponse());
  before.close();
  await eventually(async () => expect(await at.keys()).toHaveLength(1));
  Array.from({ length: 5 }, start);
  await eventually(async () => expect(Object.keys((await at.ledger()).stored)).toHaveLength(10));
  expect(await at.keys()).toHaveLength(11);
});

test('a tab learns that another one has sent its response', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(1);
  await at.script({ status: 500 });
  const tab = start();
  const { delivery } = await tab.send(aResponse());
  await eventually(async () => expect(await tab.pending()).toMatchObject([{ attempts: 1 }]));
  await start().flush();
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  expect(await at.keys()).toHaveLength(2);
});

test('a tab learns that another one was refused its response', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(1);
  await at.script({ status: 500 }, { status: 422 });
  const tab = start();
  const { delivery } = await tab.send(aResponse());
  await eventually(async () => expect(await tab.pending()).toMatchObject([{ attempts: 1 }]));
  await start().flush();
  expect(await delivery).toMatchObject({ outcome: 'refused', status: 422 });
});

test('a tab that froze while it was sending does not stop the others for good', async () => {
  const frozen = navigator.locks.request(at.database, () => new Promise(() => {})).catch(({ name }: Error) => name);
  const tab = start();
  const { delivery } = await tab.send(aResponse());
  for (let n = 0; n < 40; n++) await tab.flush();
  expect(await tab.pending()).toHaveLength(1);
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now + 31_000);
  await tab.flush();
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  expect(await frozen).toBe('AbortError');
});

test('where there are no locks, responses are sent all the same', async () => {
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(undefined as unknown as LockManager);
  const { delivery } = await start().send(aResponse());
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
});

test('waiting tells whether something waits, and makes no database', async () => {
  expect(await waiting(at.database)).toBe(false);
  const names = (await indexedDB.databases()).map(({ name }) => name);
  expect(names).not.toContain(at.database);
  vi.spyOn(Math, 'random').mockReturnValue(60);
  await at.script({ status: 422 }, { status: 401 });
  const adapter = start();
  await (await adapter.send(aResponse())).delivery;
  expect(await waiting(at.database)).toBe(false);
  await adapter.send(aResponse());
  expect(await waiting(at.database)).toBe(true);
});

test('waiting is false, and no exception, where there is no IndexedDB or another database of that name', async () => {
  const request = indexedDB.open(at.database);
  await new Promise((opened) => {
    request.onsuccess = opened;
  });
  request.result.close();
  expect(await waiting(at.database)).toBe(false);
  vi.stubGlobal('indexedDB', undefined);
  expect(await waiting(at.database)).toBe(false);
  vi.unstubAllGlobals();
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aResponse, eventually, type Lane, lane } from '../../../test/support/lane.ts';
import { createAdapter, createOutlet, eraseQueue, waiting } from './index.ts';

let at: Lane;

beforeEach(() => {
  at = lane();
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('the smallest adapter keeps, sends with the key, and forgets', async () => {
  const response = aResponse();
  const { stored, delivery } = await createOutlet(at.endpoint).send(response);
  expect(stored).toBe('disk');
  expect(await delivery).toMatchObject({ outcome: 'delivered', status: 200 });
  expect(await at.keys()).toEqual([`"${response.id}:1"`]);
  await eventually(async () => expect(await waiting()).toBe(false));
});

test('what a script tag holds, an adapter on the same page may erase', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(60);
  await at.script({ status: 500 });
  const { delivery } = await createOutlet(at.endpoint).send(aResponse());
  await eventually(async () => expect(await at.keys()).toHaveLength(1));
  const adapter = createAdapter({ endpoint: at.endpoint, consent: () => false });
  await eventually(async () => expect(await adapter.pending()).toMatchObject([{ attempts: 1 }]));
  await adapter.erase();
  expect(await adapter.pending()).toEqual([]);
  dispatchEvent(new Event('online'));
  expect(await delivery).toMatchObject({ outcome: 'erased' });
  expect(await at.keys()).toHaveLength(1);
  adapter.close();
});

test('what a script tag holds can be erased without an adapter, and no later snapshot of it is sent', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(60);
  await at.script({ status: 500 });
  const response = aResponse({ status: 'partial' });
  const tag = createOutlet(at.endpoint);
  await tag.send(response);
  await eventually(async () => expect(await at.keys()).toHaveLength(1));
  await eraseQueue();
  expect(await waiting()).toBe(false);
  const later = await tag.send({ ...response, revision: 2, status: 'completed' });
  expect(await later.delivery).toMatchObject({ outcome: 'erased' });
  expect(await at.keys()).toHaveLength(1);
});

test('erasing takes what is selected and leaves the rest', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(60);
  await at.script({ status: 503, headers: { 'retry-after': '3600' } });
  const tag = createOutlet(at.endpoint);
  const [anna, ben] = [aResponse({ respondent: 'anna' }), aResponse({ respondent: 'ben' })];
  await tag.send(anna);
  await tag.send(ben);
  await eraseQueue({ respondent: 'anna' });
  const adapter = createAdapter({ endpoint: at.endpoint, consent: () => false });
  expect(await adapter.pending()).toMatchObject([{ id: ben.id }]);
  await adapter.erase();
  adapter.close();
});

test('erasing where there is no queue makes none', async () => {
  await eraseQueue({}, at.database);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(at.database);
});

test('a disk that keeps what was to be erased is told', async () => {
  await createOutlet(at.endpoint).send(aResponse());
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  await expect(eraseQueue()).rejects.toMatchObject({ code: 'not-erased' });
});

test('what has waited for thirty-one days is tried once more, and expires if that fails', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(60);
  const real = Date.now.bind(Date);
  const past = vi.spyOn(Date, 'now').mockImplementation(() => real() - 31 * 864e5);
  await at.script({ status: 500 }, { status: 500 }, { status: 500 });
  const { delivery } = await createOutlet(at.endpoint).send(aResponse());
  await eventually(async () => expect(await at.keys()).toHaveLength(1));
  past.mockRestore();
  // On a slow machine what came of the first is looked at only now, and there is time for a third.
  await eventually(async () => {
    dispatchEvent(new Event('online'));
    expect((await at.keys()).length).toBeGreaterThan(1);
  });
  expect(await delivery).toMatchObject({ outcome: 'expired', status: 500 });
});

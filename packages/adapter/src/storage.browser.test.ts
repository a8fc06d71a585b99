import { expect, test, vi } from 'vitest';
import { adapters, type Started } from '../../../test/support/adapters.ts';
import { aResponse, eventually } from '../../../test/support/lane.ts';

const { at, start, put } = adapters();

/** Why the disk did not serve. */
const causes = ({ events }: Started): unknown[] =>
  events.flatMap((event) => (event.type === 'degraded' ? [event.cause] : []));

const drop = () =>
  new Promise<string>((done) => {
    const request = indexedDB.deleteDatabase(at.database);
    request.onsuccess = () => done('deleted');
    request.onblocked = () => done('blocked');
  });

test.each([
  ['is missing', undefined, 'TypeError'],
  [
    'is forbidden',
    {
      open: () => {
        throw new DOMException('', 'SecurityError');
      },
    },
    'SecurityError',
  ],
  ['hangs', { open: () => ({}) }, 'TimeoutError'],
])('where IndexedDB %s, the response is kept in memory, sent, and the host is told', async (_, factory, name) => {
  vi.stubGlobal('indexedDB', factory);
  const adapter = start();
  const { stored, delivery } = await adapter.send(aResponse());
  expect(stored).toBe('memory');
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  expect(causes(adapter)).toEqual([expect.objectContaining({ name })]);
  expect(await adapter.pending()).toEqual([]);
  expect(await at.keys()).toHaveLength(1);
});

test('a response in memory is tried again like any other, and its refusal is listed', async () => {
  vi.stubGlobal('indexedDB', undefined);
  vi.spyOn(Math, 'random').mockReturnValue(0);
  await at.script({ status: 500 }, { status: 422 });
  const adapter = start();
  const { delivery } = await adapter.send(aResponse());
  expect(await delivery).toMatchObject({ outcome: 'refused' });
  expect(await adapter.refused()).toHaveLength(1);
});

test('a full disk sends from memory, and takes the response once it has room', async () => {
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await at.script({ status: 503, headers: { 'retry-after': '3600' }, delay: 100 });
  const adapter = start();
  expect(await adapter.send(aResponse())).toMatchObject({ stored: 'memory' });
  expect(causes(adapter)).toMatchObject([{ name: 'QuotaExceededError' }]);
  full.mockRestore();
  await eventually(async () => expect(await start().pending()).toMatchObject([{ attempts: 1 }]));
});

test('a transaction that is aborted from outside is a refusal of the disk', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    this.transaction.abort();
    return {} as IDBRequest<IDBValidKey>;
  });
  const { stored, delivery } = await start().send(aResponse());
  expect(stored).toBe('memory');
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  expect(put).toHaveBeenCalled();
});

test('a connection that the browser has closed is opened again, and nobody is told', async () => {
  const adapter = start();
  await adapter.flush();
  const transaction = IDBDatabase.prototype.transaction;
  const closed = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (
    this: IDBDatabase,
    ...args
  ) {
    this.close();
    return transaction.apply(this, args);
  });
  expect(await adapter.send(aResponse())).toMatchObject({ stored: 'disk' });
  expect(closed.mock.results[0]!.type).toBe('throw');
  expect(causes(adapter)).toEqual([]);
});

test('whoever deletes the database is not kept waiting, and what had not been sent is sent all the same', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(1);
  await at.script({ status: 500 });
  const adapter = start();
  const response = aResponse();
  const { delivery } = await adapter.send(response);
  await eventually(async () => expect(await adapter.pending()).toMatchObject([{ attempts: 1 }]));
  expect(await drop()).toBe('deleted');
  await adapter.flush();
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  expect((await at.ledger()).stored).toHaveProperty([response.id]);
});

test.each([
  ['of a later version', { v: 3, id: 'x', body: '{}', revision: 1, attempts: 0, next: 0 }, 'q:x'],
  [
    'with a time missing',
    { v: 1, id: 'x', body: '{}', revision: 1, attempts: 0, endpoint: 'https://c.example' },
    'q:x',
  ],
  ['without a body', { v: 1, id: 'x', revision: 1, attempts: 0, next: 0 }, 'q:x'],
  ['under another key', { v: 1, id: 'x', body: '{}', revision: 1, attempts: 0, next: 0 }, 'q:y'],
  ['that is a word', 'word', 'q:x'],
  ['that is null', null, 'q:x'],
  ['under a number', { v: 1 }, 7],
])('a record %s is left alone and blocks nobody', async (_, record, key) => {
  await put(record, key);
  const adapter = start();
  const { delivery } = await adapter.send(aResponse());
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  expect(await adapter.pending()).toEqual([]);
  expect(await at.keys()).toHaveLength(1);
  expect(causes(adapter)).toEqual([]);
});

test('a disk that does not let go of a response that was delivered does not make it travel again', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  const adapter = start();
  await (await adapter.send(aResponse())).delivery;
  await adapter.flush();
  expect(await at.keys()).toHaveLength(1);
  expect(await adapter.pending()).toEqual([]);
});

const orphan = () => {
  const response = aResponse();
  const { id, revision } = response;
  const body = JSON.stringify(response);
  return { v: 1, id, revision, endpoint: at.endpoint, body, attempts: 0, next: 0 };
};

test.each(['online', 'pageshow', 'visibilitychange'])('what a dead tab left behind is found on %s', async (type) => {
  await start().flush();
  const entry = orphan();
  await put(entry, `q:${entry.id}`);
  dispatchEvent(new Event(type));
  await eventually(async () => expect((await at.ledger()).stored).toHaveProperty([entry.id]));
});

test('a tab that is being hidden begins nothing', async () => {
  const adapter = start();
  await adapter.flush();
  const entry = orphan();
  await put(entry, `q:${entry.id}`);
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  dispatchEvent(new Event('visibilitychange'));
  await new Promise((later) => setTimeout(later, 300));
  expect(hidden).toHaveBeenCalled();
  expect(await at.keys()).toEqual([]);
});

test('a time that only a clock set back can explain binds nobody', async () => {
  const entry = orphan();
  await put(Date.now() + 400 * 864e5, `h:${at.endpoint}`);
  await put(entry, `q:${entry.id}`);
  start();
  await eventually(async () => expect((await at.ledger()).stored).toHaveProperty([entry.id]));
});

test('after a clock was set back by forty days, what waits is not asked about over and over', async () => {
  const real = Date.now;
  const ahead = vi.spyOn(Date, 'now').mockImplementation(() => real() + 40 * 864e5);
  await at.script({ status: 503 });
  const adapter = start();
  let waits = false;
  adapter.subscribe(({ type }) => {
    waits ||= type === 'retrying';
  });
  await adapter.send(aResponse());
  await eventually(() => expect(waits).toBe(true));
  ahead.mockRestore();
  await (await adapter.send(aResponse())).delivery;
  const reads = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(reads.mock.calls.length).toBeLessThan(3);
});

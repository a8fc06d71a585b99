import { expect, test, vi } from 'vitest';
import { adapters } from '../../../test/support/adapters.ts';
import { aResponse, eventually } from '../../../test/support/lane.ts';

const { at, start, told } = adapters(60);

/** Everything that is on disk, by its key. */
async function onDisk(): Promise<Map<string, unknown>> {
  const request = indexedDB.open(at.database);
  const db = await new Promise<IDBDatabase>((opened) => {
    request.onsuccess = () => opened(request.result);
  });
  const store = db.transaction('queue').objectStore('queue');
  const [keys, records] = [store.getAllKeys(), store.getAll()];
  await new Promise((done) => {
    store.transaction.oncomplete = done;
  });
  db.close();
  return new Map(keys.result.map((key, i) => [`${key}`, records.result[i]]));
}

const down = (...more: object[]) =>
  at.script(...more, ...Array.from({ length: 40 }, () => ({ status: 503, headers: { 'retry-after': '3600' } })));

test('what fails after its retention has expired, and is kept and listed', async () => {
  await at.script({ status: 500 });
  const adapter = start({ retention: 0 });
  const response = aResponse();
  await new Promise((later) => setTimeout(later, 5));
  const { delivery } = await adapter.send(response);
  expect(await delivery).toEqual({ id: response.id, revision: 1, outcome: 'expired', status: 500 });
  expect(await adapter.pending()).toEqual([]);
  expect(await adapter.expired()).toMatchObject([{ id: response.id, receipt: { outcome: 'expired' } }]);
  expect(adapter.types()).toEqual(['stored', 'expired']);
});

test('however old a response is, it is tried before it is given up', async () => {
  const { delivery } = await start({ retention: 0 }).send(aResponse());
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
});

test('a retention that is no duration is refused', () => {
  expect(() => start({ retention: 'for ever' })).toThrow(expect.objectContaining({ code: 'bad-retention' }));
});

test('a completed response is not superseded by a later snapshot that is not', async () => {
  await down();
  const adapter = start();
  const response = aResponse({ revision: 2 });
  await adapter.send(response);
  await told(adapter, 'retrying');
  const late = await adapter.send({ ...response, revision: 3, status: 'partial' });
  expect(await late.delivery).toMatchObject({ revision: 3, outcome: 'superseded' });
  expect(await adapter.pending()).toMatchObject([{ revision: 2, status: 'completed' }]);
});

test('beyond a thousand, unfinished responses make room, oldest first, and completed ones stay', async () => {
  await down();
  const adapter = start();
  await adapter.send(aResponse({ status: 'partial' }));
  await told(adapter, 'retrying');
  const [first] = await adapter.pending();
  const request = indexedDB.open(at.database);
  await new Promise((opened) => {
    request.onsuccess = opened;
  });
  const transaction = request.result.transaction('queue', 'readwrite');
  for (let n = 0; n < 1000; n++) {
    const entry = { ...first!, id: `zz${n}`, status: 'completed' as const };
    transaction.objectStore('queue').put(entry, `q:${entry.id}`);
  }
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  request.result.close();
  await adapter.flush();
  expect(adapter.events.at(-1)).toMatchObject({ type: 'expired', id: first!.id });
  const pending = await adapter.pending();
  expect(pending).toHaveLength(1000);
  expect(new Set(pending.map(({ status }) => status))).toEqual(new Set(['completed']));
  expect(await adapter.expired()).toEqual([]);
});

test('a refused response that is retried travels with the same key and bytes', async () => {
  await at.script({ status: 422 });
  const adapter = start();
  const response = aResponse();
  await (await adapter.send(response)).delivery;
  expect(await adapter.retry({ ids: ['another'] })).toBe(0);
  expect(await adapter.retry()).toBe(1);
  await told(adapter, 'delivered');
  const { lines, stored } = await at.ledger();
  expect(new Set(lines.map(({ key, hash }) => `${key} ${hash}`)).size).toBe(1);
  expect(stored).toHaveProperty([response.id]);
  expect(await adapter.refused()).toEqual([]);
  expect(adapter.types()).toEqual(['stored', 'refused', 'requeued', 'delivered']);
});

test('what was refused stays refused where a later revision waits', async () => {
  await down({ status: 422 });
  const adapter = start();
  const response = aResponse({ status: 'partial' });
  await (await adapter.send(response)).delivery;
  await adapter.send({ ...response, revision: 2, status: 'completed' });
  expect(await adapter.retry()).toBe(0);
  expect(await adapter.pending()).toMatchObject([{ revision: 2 }]);
  expect(await adapter.refused()).toMatchObject([{ revision: 1 }]);
});

test('an export holds what waits, what was refused and what nobody reads', async () => {
  await down({ status: 422, body: '{"title":"No"}' });
  const adapter = start();
  await (await adapter.send(aResponse())).delivery;
  const waits = aResponse();
  await adapter.send(waits);
  await told(adapter, 'retrying');
  const { pending, shelved, unread, database } = JSON.parse(JSON.stringify(await adapter.export()));
  expect(database).toBe(at.database);
  expect(pending).toMatchObject([{ id: waits.id }]);
  expect(JSON.parse(pending[0].body)).toMatchObject(waits);
  expect(shelved).toMatchObject([{ receipt: { outcome: 'refused', problem: { title: 'No' } } }]);
  expect(unread).toEqual({});
});

test('what is erased is gone from disk but for its id, and whoever waits for it is told', async () => {
  await down();
  const adapter = start();
  const response = aResponse({ answers: { why: 'A secret.' } });
  const { delivery } = await adapter.send(response);
  await told(adapter, 'retrying');
  await adapter.erase();
  expect(await delivery).toMatchObject({ outcome: 'erased' });
  expect(await adapter.pending()).toEqual([]);
  const records = await onDisk();
  expect([...records.keys()]).toEqual([`d:${response.id}`, `h:${at.endpoint}`]);
  expect(JSON.stringify([...records.values()])).not.toContain('secret');
  expect((await adapter.export()).shelved).toEqual([]);
});

test('erasing stops what is on its way, and a failure does not bring it back', async () => {
  await at.script({ delay: 500, status: 500 });
  const adapter = start();
  const { delivery } = await adapter.send(aResponse());
  await eventually(async () => expect(await at.keys()).toHaveLength(1));
  await adapter.erase();
  expect(await delivery).toMatchObject({ outcome: 'erased' });
  await new Promise((later) => setTimeout(later, 700));
  await adapter.flush();
  expect(await adapter.pending()).toEqual([]);
  expect(await at.keys()).toHaveLength(1);
});

test('a later snapshot of an erased sitting is erased too', async () => {
  await down();
  const adapter = start();
  const response = aResponse({ status: 'partial' });
  await adapter.send(response);
  await told(adapter, 'retrying');
  await adapter.erase({ ids: [response.id] });
  const { delivery } = await adapter.send({ ...response, revision: 2, status: 'completed' });
  expect(await delivery).toMatchObject({ outcome: 'erased', revision: 2 });
  expect(await adapter.pending()).toEqual([]);
});

test('another tab learns that its response was erased, and does not send it', async () => {
  await down();
  const tab = start();
  const { delivery } = await tab.send(aResponse());
  await told(tab, 'retrying');
  await start().erase();
  expect(await delivery).toMatchObject({ outcome: 'erased' });
  expect(await at.keys()).toHaveLength(1);
});

test('one respondent is erased, and the others stay', async () => {
  await down();
  const adapter = start();
  const [anna, ben] = [aResponse({ respondent: 'anna' }), aResponse({ respondent: 'ben' })];
  await adapter.send(anna);
  await adapter.send(ben);
  await told(adapter, 'retrying');
  await adapter.erase({ respondent: 'anna' });
  expect(await adapter.pending()).toMatchObject([{ id: ben.id }]);
});

test('what is only in memory is erased there', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await down();
  const adapter = start();
  const { stored, delivery } = await adapter.send(aResponse());
  expect(stored).toBe('memory');
  await adapter.erase();
  await adapter.flush();
  expect(await adapter.pending()).toEqual([]);
  expect(await Promise.race([delivery, 'open'])).not.toMatchObject({ outcome: 'delivered' });
});

test('erasing that the disk does not do is an error with a code', async () => {
  const adapter = start();
  await adapter.send(aResponse());
  vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  await expect(adapter.erase()).rejects.toMatchObject({ code: 'not-erased', cause: { name: 'UnknownError' } });
});

test('while there is no consent, responses wait, and with it they go', async () => {
  let allowed = false;
  const adapter = start({ consent: () => allowed });
  const { delivery } = await adapter.send(aResponse());
  await adapter.flush();
  expect(await at.keys()).toEqual([]);
  expect(await adapter.pending()).toHaveLength(1);
  allowed = true;
  await adapter.flush();
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
});

test('a consent that cannot be asked for is none', async () => {
  const adapter = start({
    consent: () => {
      throw Error('no banner');
    },
  });
  await adapter.send(aResponse());
  await adapter.flush();
  expect(await at.keys()).toEqual([]);
});

test('a transform decides what is stored and sent, and cannot touch what it was given', async () => {
  await at.script({ status: 500 });
  const response = aResponse({ respondent: 'anna', context: { path: '/secret' } });
  const adapter = start({
    transform: (given) => {
      delete given.respondent;
      given.context = {};
      return given;
    },
  });
  await adapter.send(response);
  await told(adapter, 'retrying');
  expect(JSON.stringify([...(await onDisk()).values()])).not.toMatch(/anna|secret/);
  await adapter.flush();
  expect((await at.ledger()).stored[response.id]!.response).toMatchObject({ answers: { recommend: 9 }, context: {} });
  expect(response).toMatchObject({ respondent: 'anna', context: { path: '/secret' } });
});

test('a transform that throws stores nothing, and one that gives nothing sends nothing', async () => {
  const broken = start({ transform: () => Promise.reject(Error('mask')) });
  await expect(broken.send(aResponse())).rejects.toThrow('mask');
  const none = start({ transform: () => undefined });
  const { delivery } = await none.send(aResponse());
  expect(await delivery).toMatchObject({ outcome: 'erased' });
  expect(await none.pending()).toEqual([]);
  expect(none.types()).toEqual(['erased']);
});

test('a sample takes whole sittings, about as many as it says', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  const adapter = start({ sample: 0.5 });
  const taken: boolean[] = [];
  for (let n = 0; n < 100; n++) {
    const response = aResponse({ status: 'partial' });
    const outcomes = [];
    for (const revision of [1, 2]) outcomes.push((await adapter.send({ ...response, revision })).stored);
    expect(new Set(outcomes).size).toBe(1);
    taken.push(outcomes[0] === 'disk');
  }
  const share = taken.filter(Boolean).length;
  expect(share).toBeGreaterThan(25);
  expect(share).toBeLessThan(75);
});

test('the answers of one scope wait while those of another are sent', async () => {
  await down();
  const anna = start({ scope: 'anna' });
  await anna.send(aResponse());
  await told(anna, 'retrying');
  anna.close();
  await at.script();
  const ben = start({ scope: 'ben' });
  await (await ben.send(aResponse())).delivery;
  expect(await ben.pending()).toEqual([]);
  expect(await at.keys()).toHaveLength(2);
  expect(await start({ scope: 'anna' }).pending()).toHaveLength(1);
});

test('a record that nobody can read is put aside and told, and one of a later version is not', async () => {
  await start().flush();
  const request = indexedDB.open(at.database);
  await new Promise((opened) => {
    request.onsuccess = opened;
  });
  const transaction = request.result.transaction('queue', 'readwrite');
  transaction.objectStore('queue').put({ v: 1, id: 'x' }, 'q:x');
  transaction.objectStore('queue').put({ v: 9, id: 'y' }, 'q:y');
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  request.result.close();
  const adapter = start();
  await told(adapter, 'quarantined');
  expect(adapter.events).toContainEqual({ type: 'quarantined', key: 'q:x' });
  expect([...(await onDisk()).keys()].sort()).toEqual(['q:y', 'x:q:x']);
  expect(Object.keys((await adapter.export()).unread).sort()).toEqual(['q:y', 'x:q:x']);
});

test('a closed adapter answers what is asked and sends nothing', async () => {
  await down();
  const adapter = start();
  await adapter.send(aResponse());
  await told(adapter, 'retrying');
  adapter.close();
  expect(await adapter.pending()).toHaveLength(1);
  await adapter.erase();
  expect(await adapter.pending()).toEqual([]);
});

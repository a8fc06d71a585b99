import { uuidv7 } from '@earshot/core';
import { expect, test, vi } from 'vitest';
import { adapters } from '../../../test/support/adapters.ts';
import { aResponse, eventually } from '../../../test/support/lane.ts';
import { earshotBatch } from './format/earshot.ts';
import type { Format } from './format/format.ts';
import type { HeadersContext, Pending } from './index.ts';

const { at, start } = adapters(60);

/** Leaves so many responses on disk, as an earlier visit without a network does. */
async function leave(n: number, changes: (i: number) => Parameters<typeof aResponse>[0] = () => ({})) {
  const away = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
  const before = start();
  const responses = Array.from({ length: n }, (_, i) => aResponse(changes(i)));
  for (const response of responses) await before.send(response);
  await eventually(async () => expect(await before.pending()).toContainEqual(expect.objectContaining({ attempts: 1 })));
  before.close();
  away.mockRestore();
  vi.spyOn(Math, 'random').mockReturnValue(60);
  return responses;
}

const lines = async () => (await at.ledger()).lines;
const settled = (n: number) => eventually(async () => expect(Object.keys((await at.ledger()).stored)).toHaveLength(n));

test('where many wait, up to fifty go in one post, and each is acknowledged', async () => {
  await leave(120);
  const adapter = start({ format: earshotBatch });
  await settled(120);
  expect((await lines()).map(({ items }) => items)).toEqual([50, 50, 20]);
  expect((await lines()).map(({ key }) => key)).toEqual([null, null, null]);
  await eventually(async () => expect(await adapter.pending()).toEqual([]));
});

test('one alone goes with its key, as if there were no batches', async () => {
  const response = aResponse();
  await (await start({ format: earshotBatch }).send(response)).delivery;
  expect(await lines()).toMatchObject([{ items: 1, key: `"${response.id}:1"` }]);
});

test('a batch stays below its bytes, counted in UTF-8', async () => {
  await leave(6, () => ({ answers: { why: 'ü'.repeat(9000) } }));
  start({ format: earshotBatch });
  await settled(6);
  expect((await lines()).map(({ items }) => items)).toEqual([3, 3]);
});

test('a batch that is too large is sent in halves', async () => {
  await leave(10);
  await at.script({ status: 413 }, { status: 413 });
  start({ format: earshotBatch });
  await settled(10);
  expect((await lines()).map(({ items, did }) => [items, did])).toEqual([
    [10, '413'],
    [5, '413'],
    [2, '200'],
    [3, '200'],
    [5, '200'],
  ]);
});

test('400 for ten refuses the one that is wrong, and delivers nine', async () => {
  const responses = await leave(10);
  const poison = responses[6]!.id;
  const real = globalThis.fetch;
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
    const text = init?.body && new TextDecoder().decode(init.body as Uint8Array<ArrayBuffer>);
    return text?.includes(poison) ? Response.json({ title: 'No' }, { status: 400 }) : real(url, init);
  });
  const adapter = start({ format: earshotBatch });
  await settled(9);
  await eventually(async () => expect(await adapter.pending()).toEqual([]));
  expect(await adapter.refused()).toMatchObject([{ id: poison, receipt: { status: 400, problem: { title: 'No' } } }]);
});

test('when half of a batch is told to wait, the other half is not sent', async () => {
  await leave(4);
  await at.script({ status: 413 }, { status: 503, headers: { 'retry-after': '3600' } });
  const adapter = start({ format: earshotBatch });
  await eventually(async () => expect(await lines()).toHaveLength(2));
  await adapter.flush();
  expect(await lines()).toHaveLength(2);
  expect(await adapter.pending()).toHaveLength(4);
});

test('what results refuse of a batch is refused, and the rest is delivered', async () => {
  const responses = await leave(3);
  const results = [{ id: responses[1]!.id, revision: 1, status: 'refused', problem: { title: 'Closed' } }];
  await at.script({ commit: true, body: JSON.stringify({ results }) });
  const adapter = start({ format: earshotBatch });
  await eventually(async () => expect(await adapter.pending()).toEqual([]));
  expect(await adapter.refused()).toMatchObject([{ id: responses[1]!.id, receipt: { problem: { title: 'Closed' } } }]);
});

test('headers are asked for at each attempt with what it is about, and cannot change the key', async () => {
  const contexts: HeadersContext[] = [];
  await at.script({ status: 500 });
  const response = aResponse({ respondent: 'anna' });
  const adapter = start({
    headers: async (context) => {
      contexts.push(context);
      return { authorization: `Bearer ${contexts.length}`, 'idempotency-key': 'other' };
    },
  });
  const { delivery } = await adapter.send(response);
  await eventually(async () => expect(await adapter.pending()).toMatchObject([{ attempts: 1 }]));
  await adapter.flush();
  await delivery;
  expect(contexts).toMatchObject([
    { endpoint: at.endpoint, respondent: 'anna', attempts: 0, responses: [{ id: response.id, revision: 1 }] },
    { attempts: 1 },
  ]);
  const sent = (await lines()).map(({ headers, key }) => [headers['authorization'], key]);
  expect(sent).toEqual([
    ['Bearer 1', `"${response.id}:1"`],
    ['Bearer 2', `"${response.id}:1"`],
  ]);
});

test('responses of two people never share a post', async () => {
  // One after the other by id too, which is how they are read: in turns, no two of one person would be neighbours.
  const id = (i: number) => uuidv7(Date.now() + i, crypto.getRandomValues(new Uint8Array(10)));
  await leave(6, (i) => ({ id: id(i), respondent: i < 3 ? 'anna' : 'ben' }));
  const people: unknown[] = [];
  start({
    format: earshotBatch,
    headers: ({ responses }) => {
      people.push(new Set(responses.map((entry) => JSON.parse((entry as Pending).body).respondent)).size);
      return {};
    },
  });
  await settled(6);
  expect(Math.max(...(await lines()).map(({ items }) => items))).toBeGreaterThan(1);
  expect(new Set(people)).toEqual(new Set([1]));
});

const own: Format = {
  encode: ({ id, revision, answers }) => JSON.stringify({ id, revision, wrapped: answers }),
  headers: { 'content-type': 'text/plain' },
  dedupe: 'body:id',
  classify: (status, body) =>
    status === 200 && (body as { results?: unknown } | undefined)?.results
      ? { verdict: 'delivered' }
      : { verdict: 'held' },
};

test('a format writes the body once, names its type, and reads the answer', async () => {
  await at.script({ body: '<p>Log in</p>' });
  const encode = vi.fn(own.encode);
  const adapter = start({ format: { ...own, encode } });
  const response = aResponse();
  const { delivery } = await adapter.send(response);
  await eventually(async () => expect(await adapter.pending()).toMatchObject([{ v: 2, attempts: 1 }]));
  await adapter.flush();
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  expect(encode).toHaveBeenCalledTimes(1);
  expect(await lines()).toMatchObject([
    { key: null, headers: { 'content-type': 'text/plain' } },
    { key: null, headers: { 'content-type': 'text/plain' } },
  ]);
  expect((await at.ledger()).stored[response.id]!.response).toMatchObject({ wrapped: { recommend: 9 } });
});

test('an adapter leaves what it cannot read the answer of, and sends what every adapter can', async () => {
  await at.script({ status: 401 });
  const before = start({ format: own });
  await before.send(aResponse());
  await eventually(async () => expect(await before.pending()).toMatchObject([{ attempts: 1 }]));
  before.close();
  const plain = start();
  await (await plain.send(aResponse())).delivery;
  expect(await plain.pending()).toEqual([]);
  expect(Object.values((await plain.export()).unread)).toMatchObject([{ v: 2 }]);
  await start({ format: own }).flush();
  await settled(2);
});

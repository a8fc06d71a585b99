// One response, several collectors, one database: the queue of the script tag, and of every adapter that names none.
import type { Delivery } from '@earshot/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aResponse, eventually, type Lane, lane } from '../../../test/support/lane.ts';
import {
  type Adapter,
  type AdapterEvent,
  type AdapterOptions,
  createAdapter,
  createOutlet,
  fanOut,
  waiting,
} from './index.ts';

let near: Lane;
let far: Lane;
const open: Adapter[] = [];

function start(at: Lane, options: Partial<AdapterOptions> = {}) {
  const adapter = createAdapter({ endpoint: at.endpoint, database: near.database, ...options });
  const events: AdapterEvent[] = [];
  adapter.subscribe((event) => events.push(event));
  open.push(adapter);
  return { ...adapter, events };
}

const quiet = { status: 503, headers: { 'retry-after': '3600' } };
const keys = ({ id }: { id: string }, ...revisions: number[]) => revisions.map((revision) => `"${id}:${revision}"`);
const closeAll = () => {
  for (const adapter of open.splice(0)) adapter.close();
};

beforeEach(() => {
  near = lane();
  far = lane();
  vi.spyOn(Math, 'random').mockReturnValue(60);
});

afterEach(() => {
  closeAll();
  vi.restoreAllMocks();
});

test('two collectors of one database each receive the response under its key, and acknowledge it on their own', async () => {
  await far.script({ status: 422 });
  const response = aResponse();
  const { stored, each } = await fanOut({ near: start(near), far: start(far) }).send(response);
  expect(stored).toBe('disk');
  expect(await (each['near'] as Delivery).delivery).toMatchObject({ id: response.id, outcome: 'delivered' });
  expect(await (each['far'] as Delivery).delivery).toMatchObject({ id: response.id, outcome: 'refused' });
  expect([await near.keys(), await far.keys()]).toEqual([keys(response, 1), keys(response, 1)]);
});

test('what one collector has does not leave the queue for the other, and the next visit sends it', async () => {
  await far.script({ status: 500 });
  const response = aResponse();
  const { each } = await fanOut({ near: start(near), far: start(far) }).send(response);
  await (each['near'] as Delivery).delivery;
  await eventually(async () => expect(await far.keys()).toHaveLength(1));
  closeAll();
  expect(await waiting(near.database)).toBe(true);
  // In another order than before.
  const [late] = [start(far), start(near)];
  await eventually(() => expect(late.events).toMatchObject([{ type: 'delivered', id: response.id }]));
  expect([await near.keys(), await far.keys()]).toEqual([keys(response, 1), keys(response, 1, 1)]);
  expect(await waiting(near.database)).toBe(false);
});

test('a later revision takes the place of the earlier one at each of them', async () => {
  await far.script({ status: 500 });
  const fan = fanOut({ near: start(near), far: start(far) });
  const response = aResponse({ status: 'partial' });
  const first = (await fan.send(response)).each['far'] as Delivery;
  await eventually(async () => expect(await far.keys()).toHaveLength(1));
  const { delivery } = await fan.send({ ...response, revision: 2, status: 'completed' });
  expect(await first.delivery).toMatchObject({ id: response.id, revision: 1, outcome: 'superseded' });
  expect(await delivery).toMatchObject({ revision: 2, outcome: 'delivered' });
  expect([await near.keys(), await far.keys()]).toEqual([keys(response, 1, 2), keys(response, 1, 2)]);
});

test('each lists what waits for it under the response’s own id, and what is refused is taken up again', async () => {
  await near.script(quiet);
  await far.script({ status: 422 });
  const adapters = { near: start(near), far: start(far) };
  const { id } = aResponse();
  const response = aResponse({ id, respondent: 'anna' });
  const { each } = await fanOut(adapters).send(response);
  await (each['far'] as Delivery).delivery;
  expect(await adapters.near.pending()).toMatchObject([{ id, endpoint: near.endpoint }]);
  expect(await adapters.far.refused()).toMatchObject([{ id, endpoint: far.endpoint, receipt: { id, status: 422 } }]);
  expect((await adapters.far.export()).shelved).toMatchObject([{ id, receipt: { id } }]);
  expect(await adapters.far.retry({ ids: [id], respondent: 'anna' })).toBe(1);
  await eventually(() => expect(adapters.far.events.at(-1)).toMatchObject({ type: 'delivered', id }));
  expect(adapters.far.events.map(({ type }) => type)).toEqual(['stored', 'refused', 'requeued', 'delivered']);
  expect(await far.keys()).toEqual(keys(response, 1, 1));
});

test('erasing takes a response from the way to every collector', async () => {
  await near.script(quiet);
  await far.script(quiet);
  const adapters = { near: start(near), far: start(far) };
  const response = aResponse();
  const { each } = await fanOut(adapters).send(response);
  await eventually(async () => expect([...(await near.keys()), ...(await far.keys())]).toHaveLength(2));
  await adapters.near.erase({ ids: [response.id] });
  expect(await waiting(near.database)).toBe(false);
  for (const name of ['near', 'far'])
    expect(await (each[name] as Delivery).delivery).toMatchObject({ id: response.id, outcome: 'erased' });
});

test('a copy is written in the format of its collector, and headers and limits are asked for by the response’s own id', async () => {
  const asked: unknown[] = [];
  const headers = ({ responses }: { responses: readonly object[] }) => {
    asked.push(...responses);
    return {};
  };
  const format = { encode: ({ id, revision }: { id: string; revision: number }) => JSON.stringify({ id, revision }) };
  const response = aResponse();
  const fan = fanOut({ near: start(near), far: start(far, { format, headers }) });
  expect(await (await fan.send(response)).delivery).toMatchObject({ outcome: 'delivered' });
  expect((await far.ledger()).lines[0]).toMatchObject({ id: response.id, key: `"${response.id}:1"` });
  expect(asked).toMatchObject([{ id: response.id, revision: 1 }]);
});

test('what a script tag sends to its collector, an adapter on the same page sends to another', async () => {
  await near.script(quiet);
  const response = aResponse();
  const tag = createOutlet(near.endpoint);
  const script = document.createElement('script');
  script.dataset['endpoint'] = near.endpoint;
  document.body.append(script);
  const adapter = start(far, { database: 'earshot' });
  // As the tag does: its collector first, then whoever listens.
  const [kept, copy] = [tag.send(response), adapter.send(response)];
  expect((await kept).stored).toBe('disk');
  expect(await (await copy).delivery).toMatchObject({ outcome: 'delivered' });
  expect(await far.keys()).toEqual(keys(response, 1));
  await eventually(async () => expect(await near.keys()).toEqual(keys(response, 1)));
  await adapter.erase();
  script.remove();
});

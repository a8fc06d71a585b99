import { expect, test, vi } from 'vitest';
import { adapters } from '../../../test/support/adapters.ts';
import { aResponse, eventually, lane } from '../../../test/support/lane.ts';

const { at, start, told } = adapters(60);

const key = ({ id, revision }: { id: string; revision: number }) => `"${id}:${revision}"`;

/** Makes the first backoff so many seconds long. */
const backoff = (seconds: number) => vi.spyOn(Math, 'random').mockReturnValue(seconds);

test('a response is stored, posted with its key, acknowledged and forgotten', async () => {
  const adapter = start();
  const response = aResponse();
  const { stored, delivery } = await adapter.send(response);
  expect(stored).toBe('disk');
  expect(await delivery).toMatchObject({ id: response.id, revision: 1, outcome: 'delivered', status: 200 });
  expect(await adapter.pending()).toEqual([]);
  expect(await at.keys()).toEqual([key(response)]);
  expect((await at.ledger()).stored[response.id]!.response).toMatchObject(response);
  expect(adapter.types()).toEqual(['stored', 'delivered']);
});

test('it is on disk before the first attempt', async () => {
  const post = vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise(() => {}));
  const first = start();
  const response = aResponse();
  await first.send(response);
  expect(post).not.toHaveBeenCalled();
  const second = start({ database: at.database });
  expect(await second.pending()).toMatchObject([{ id: response.id, attempts: 0 }]);
});

test('it stays on disk until the answer has come', async () => {
  await at.script({ delay: 300 });
  const adapter = start();
  const { delivery } = await adapter.send(aResponse());
  await eventually(async () => expect(await at.keys()).toHaveLength(1));
  expect(await adapter.pending()).toHaveLength(1);
  await delivery;
  expect(await adapter.pending()).toEqual([]);
});

test('a server that fails twice gets the same bytes a third time', async () => {
  backoff(0.1);
  await at.script({ status: 500 }, { status: 500 });
  const adapter = start();
  const { delivery } = await adapter.send(aResponse());
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  const { lines } = await at.ledger();
  expect(lines.map(({ did }) => did)).toEqual(['500', '500', '200']);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(1);
  expect(new Set(lines.map(({ hash }) => hash)).size).toBe(1);
  expect(adapter.types()).toEqual(['stored', 'retrying', 'retrying', 'delivered']);
});

test.each([429, 503])(
  '%i with Retry-After is not asked again before that, neither by a new response nor by flush',
  async (status) => {
    backoff(0);
    await at.script({ status, headers: { 'retry-after': '1' } });
    const adapter = start();
    const { delivery } = await adapter.send(aResponse());
    await told(adapter, 'retrying');
    const other = await adapter.send(aResponse());
    await adapter.flush();
    await Promise.all([delivery, other.delivery]);
    const { lines } = await at.ledger();
    expect(lines).toHaveLength(3);
    expect(lines[1]!.at - lines[0]!.at).toBeGreaterThanOrEqual(1000);
  },
);

test('a Retry-After binds the later revision of the very response that was told so', async () => {
  await at.script({ status: 503, headers: { 'retry-after': '3600' } });
  const adapter = start();
  const response = aResponse({ status: 'partial' });
  await adapter.send(response);
  await told(adapter, 'retrying');
  await adapter.send({ ...response, revision: 2, status: 'completed' });
  await adapter.flush();
  expect(await at.keys()).toEqual([key(response)]);
  expect(await adapter.pending()).toMatchObject([{ revision: 2 }]);
});

test('a Retry-After that comes after a later revision was stored binds it as well', async () => {
  await at.script({ status: 503, headers: { 'retry-after': '3600' }, delay: 300 });
  const adapter = start();
  const response = aResponse({ status: 'partial' });
  await adapter.send(response);
  await eventually(async () => expect(await at.keys()).toHaveLength(1));
  await adapter.send({ ...response, revision: 2, status: 'completed' });
  await told(adapter, 'retrying');
  await adapter.flush();
  expect(await at.keys()).toEqual([key(response)]);
  expect(await adapter.pending()).toMatchObject([{ revision: 2 }]);
});

test('a Retry-After binds the next page too', async () => {
  await at.script({ status: 503, headers: { 'retry-after': '3600' } });
  const before = start();
  await before.send(aResponse());
  await told(before, 'retrying');
  before.close();
  const after = start();
  await after.send(aResponse());
  await after.flush();
  expect(await at.keys()).toHaveLength(1);
  expect(await after.pending()).toHaveLength(2);
});

test('what could not be sent goes out when the network is back', async () => {
  await at.script(...Array.from({ length: 8 }, () => ({ ending: 'reset' as const })));
  const adapter = start();
  const { delivery } = await adapter.send(aResponse());
  await told(adapter, 'retrying');
  expect(adapter.events.at(-1)).toMatchObject({ type: 'retrying', status: 0 });
  await at.script();
  dispatchEvent(new Event('online'));
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
});

test('what an earlier visit left goes out on the next', async () => {
  await at.script({ status: 500 });
  const before = start();
  const response = aResponse();
  await before.send(response);
  await told(before, 'retrying');
  before.close();
  const after = start();
  await told(after, 'delivered');
  expect(await at.keys()).toEqual([key(response), key(response)]);
});

test('an acknowledgement that is lost costs a repeat and makes no second record', async () => {
  backoff(0);
  await at.script({ commit: true, ending: 'reset' });
  const { delivery } = await start().send(aResponse());
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  const { lines, stored } = await at.ledger();
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.filter((line) => line.stored)).toHaveLength(1);
  expect(new Set(lines.map(({ key, hash }) => `${key} ${hash}`)).size).toBe(1);
  expect(Object.keys(stored)).toHaveLength(1);
});

test.each([
  ['204 without a body', { status: 204, commit: true }],
  ['a body that is not JSON', { body: '<p>Thanks!</p>' }],
  ['JSON of some other kind', { body: '{"results":{"ok":true}}' }],
  ['null', { body: 'null' }],
  ['a body that breaks off', { commit: true, ending: 'truncate' as const }],
])('%s is an acknowledgement', async (_, fault) => {
  await at.script(fault);
  const { delivery } = await start().send(aResponse());
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  expect(await at.keys()).toHaveLength(1);
});

test.each([302, 308])('a redirect (%i) is not followed: the endpoint is held and the response kept', async (status) => {
  const elsewhere = lane();
  await at.script({ status, headers: { location: elsewhere.endpoint } });
  const adapter = start();
  await adapter.send(aResponse());
  await told(adapter, 'held');
  expect(adapter.events.at(-1)).toMatchObject({ status: 300, endpoint: at.endpoint });
  expect(await elsewhere.keys()).toEqual([]);
  expect(await adapter.pending()).toHaveLength(1);
});

test.each([401, 404, 410])('%i holds the endpoint, and what waits goes out once it is mended', async (status) => {
  await at.script({ status });
  const adapter = start();
  const { delivery } = await adapter.send(aResponse());
  await told(adapter, 'held');
  await adapter.flush();
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
});

test.each([400, 413, 422])(
  '%i refuses one response, which is kept and listed, and its neighbours flow',
  async (status) => {
    await at.script({ status, body: '{"title":"No"}' });
    const adapter = start();
    const response = aResponse();
    const refused = await adapter.send(response);
    const other = await adapter.send(aResponse());
    expect(await refused.delivery).toMatchObject({ outcome: 'refused', status, problem: { title: 'No' } });
    expect(await other.delivery).toMatchObject({ outcome: 'delivered' });
    expect(await adapter.pending()).toEqual([]);
    const next = start();
    expect(await next.refused()).toMatchObject([{ id: response.id, receipt: { status, problem: { title: 'No' } } }]);
    expect(JSON.parse((await next.refused())[0]!.body)).toMatchObject(response);
    expect(await at.keys()).toHaveLength(2);
  },
);

test('a refusal in the results of a 200 is a refusal', async () => {
  const response = aResponse();
  const results = [{ id: response.id, revision: 1, status: 'refused', problem: { title: 'Too late' } }];
  await at.script({ body: JSON.stringify({ results }) });
  const { delivery } = await start().send(response);
  expect(await delivery).toMatchObject({ outcome: 'refused', status: 200, problem: { title: 'Too late' } });
});

test('a later revision takes the place of one that was not sent yet', async () => {
  const response = aResponse();
  await at.script({ status: 503, headers: { 'retry-after': '1' } });
  const adapter = start();
  await adapter.send(aResponse());
  await told(adapter, 'retrying');
  const first = await adapter.send({ ...response, status: 'partial' });
  const last = await adapter.send({ ...response, revision: 2 });
  expect(await first.delivery).toEqual({ id: response.id, revision: 1, outcome: 'superseded' });
  expect(await last.delivery).toMatchObject({ outcome: 'delivered' });
  expect(await at.keys()).not.toContain(key(response));
});

test('an earlier revision that comes late does not take the place of a later one', async () => {
  const response = aResponse({ revision: 2 });
  await at.script({ status: 503, headers: { 'retry-after': '3600' } });
  const adapter = start();
  await adapter.send(response);
  await told(adapter, 'retrying');
  const late = await adapter.send({ ...response, revision: 1, status: 'partial' });
  expect(await late.delivery).toMatchObject({ outcome: 'superseded' });
  expect(await adapter.pending()).toMatchObject([{ id: response.id, revision: 2 }]);
});

test('an acknowledgement of one revision leaves a later one in the queue', async () => {
  await at.script({ delay: 200 });
  const response = aResponse();
  const adapter = start();
  const first = await adapter.send({ ...response, status: 'partial' });
  await eventually(async () => expect(await at.keys()).toHaveLength(1));
  const second = await adapter.send({ ...response, revision: 2 });
  expect(await first.delivery).toMatchObject({ outcome: 'delivered' });
  expect(await second.delivery).toMatchObject({ outcome: 'delivered' });
  expect((await at.ledger()).stored[response.id]!.revision).toBe(2);
});

test('the bytes of a revision are those of its first hand-over', async () => {
  await at.script({ status: 500 });
  const response = aResponse();
  const adapter = start();
  await adapter.send(response);
  await told(adapter, 'retrying');
  const { delivery } = await adapter.send({ ...response, answers: { recommend: 1 } });
  await adapter.flush();
  await delivery;
  const { lines, stored } = await at.ledger();
  expect(new Set(lines.map(({ hash }) => hash)).size).toBe(1);
  expect(stored[response.id]!.response).toMatchObject({ answers: { recommend: 9 } });
});

test('nor do they change before the first attempt', async () => {
  await at.script({ status: 503, headers: { 'retry-after': '3600' } });
  const response = aResponse();
  const adapter = start();
  await adapter.send(aResponse());
  await told(adapter, 'retrying');
  await adapter.send(response);
  await adapter.send({ ...response, answers: { recommend: 1 } });
  const kept = (await adapter.pending()).find(({ id }) => id === response.id)!;
  expect(JSON.parse(kept.body)).toMatchObject({ answers: { recommend: 9 } });
});

test('what goes to another endpoint goes there, without the headers of this one', async () => {
  const other = lane();
  await at.script({ status: 500 });
  const before = start();
  await before.send(aResponse());
  await told(before, 'retrying');
  before.close();
  const after = start({ endpoint: other.endpoint, headers: () => ({ authorization: 'Bearer secret' }) });
  const { delivery } = await after.send(aResponse());
  await delivery;
  await eventually(async () => expect((await at.ledger()).lines).toHaveLength(2));
  expect((await at.ledger()).lines[1]!.headers['authorization']).toBeUndefined();
  expect((await other.ledger()).lines[0]!.headers['authorization']).toBe('Bearer secret');
});

test('a listener that throws neither stops the others nor the delivery', async () => {
  const adapter = start();
  const heard: string[] = [];
  adapter.subscribe(() => {
    throw Error('host');
  });
  const off = adapter.subscribe(({ type }) => heard.push(type));
  const { delivery } = await adapter.send(aResponse());
  await delivery;
  expect(heard).toEqual(['stored', 'delivered']);
  off();
  await (await adapter.send(aResponse())).delivery;
  expect(heard).toHaveLength(2);
});

test('a closed adapter sends nothing more and deletes nothing', async () => {
  backoff(0.5);
  await at.script({ status: 500 });
  const adapter = start();
  await adapter.send(aResponse());
  await told(adapter, 'retrying');
  adapter.close();
  dispatchEvent(new Event('online'));
  await adapter.flush();
  await new Promise((later) => setTimeout(later, 900));
  expect(await at.keys()).toHaveLength(1);
  expect(await adapter.pending()).toHaveLength(1);
});

test('a response that JSON cannot hold is rejected with an error and not queued', async () => {
  const adapter = start();
  await expect(adapter.send(aResponse({ answers: { n: 1n as unknown as number } }))).rejects.toThrow(TypeError);
  expect(await adapter.pending()).toEqual([]);
});

test.each([{ id: '' }, { id: undefined }, { revision: 0 }, { revision: undefined }, { revision: Number.NaN }])(
  'what is no response (%o) is rejected with a code and not queued',
  async (changes) => {
    const adapter = start();
    const attempt = adapter.send({ ...aResponse(), ...(changes as object) });
    await expect(attempt).rejects.toMatchObject({ code: 'not-a-response' });
    expect(await adapter.pending()).toEqual([]);
  },
);

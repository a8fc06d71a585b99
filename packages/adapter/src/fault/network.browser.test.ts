// Faults of the network and of what answers, by their names in docs/reference/faults.md.
// Chromium keeps 407 and 421 from pages; classify.test.ts has them.
import { expect, test, vi } from 'vitest';
import { adapters, type Started } from '../../../../test/support/adapters.ts';
import { aResponse, eventually } from '../../../../test/support/lane.ts';

const { at, start } = adapters(60);

const attempted = (adapter: Started, changes: object) =>
  eventually(() => expect(adapter.events.find(({ type }) => /retrying|held/.test(type))).toMatchObject(changes));

test.each([
  ['dns-fail', 'http://nobody.invalid/v1/responses'],
  ['conn-refused', 'http://127.0.0.1:9/'],
  ['tls-fail', () => at.endpoint.replace('http:', 'https:')],
])('%s: the response waits', async (_, endpoint) => {
  const adapter = start({ endpoint: typeof endpoint === 'string' ? endpoint : endpoint() });
  await adapter.send(aResponse());
  await attempted(adapter, { type: 'retrying', status: 0 });
  expect(await adapter.pending()).toMatchObject([{ attempts: 1 }]);
});

test('onLine-lies: a browser that says it is offline is not believed', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const { delivery } = await start().send(aResponse());
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
});

test('rst-before-commit: the connection breaks before anything is stored, and the response is sent again', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  await at.script({ ending: 'reset' });
  const { delivery } = await start().send(aResponse());
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  expect((await at.ledger()).lines.filter(({ stored }) => stored)).toHaveLength(1);
});

test('cors-missing-acao: the collector stores it, the browser hides the answer, and the repeat makes no second record', async () => {
  const real = globalThis.fetch;
  const hide = vi.spyOn(globalThis, 'fetch').mockImplementation(async (...args) => {
    await real(...args);
    throw new TypeError('Failed to fetch');
  });
  const adapter = start();
  const response = aResponse();
  const { delivery } = await adapter.send(response);
  await attempted(adapter, { type: 'retrying', status: 0 });
  hide.mockRestore();
  await adapter.flush();
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  const { lines } = await at.ledger();
  expect(lines.map(({ stored }) => stored)).toEqual([true, false]);
});

test.each([201, 202, 205, 206])('%i: delivered once', async (status) => {
  await at.script({ status, commit: true });
  const { delivery } = await start().send(aResponse());
  expect(await delivery).toMatchObject({ outcome: 'delivered', status });
  expect(await at.keys()).toHaveLength(1);
});

test.each([408, 409, 425, 500, 502, 504, 507, 520, 530])('%i: the same bytes again', async (status) => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  await at.script({ status });
  const { delivery } = await start().send(aResponse());
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  const { lines } = await at.ledger();
  expect(lines).toHaveLength(2);
  expect(new Set(lines.map(({ key, hash }) => `${key} ${hash}`)).size).toBe(1);
});

test.each([401, 403, 404, 405, 410, 451, 501])('%i: the endpoint is held and nothing is dropped', async (status) => {
  await at.script({ status });
  const adapter = start();
  await adapter.send(aResponse());
  await attempted(adapter, { type: 'held', status });
  expect(await adapter.pending()).toHaveLength(1);
});

test('429 without Retry-After: it waits for its backoff', async () => {
  await at.script({ status: 429 });
  const adapter = start();
  await adapter.send(aResponse());
  await attempted(adapter, { type: 'retrying', status: 429 });
  const [entry] = await adapter.pending();
  expect(entry!.next).toBeGreaterThan(Date.now() + 30_000);
});

test('503 with an HTTP-date: nobody asks before that', async () => {
  await at.script({ status: 503, headers: { 'retry-after': new Date(Date.now() + 90_000).toUTCString() } });
  const adapter = start();
  await adapter.send(aResponse());
  await attempted(adapter, { type: 'retrying', status: 503 });
  await adapter.flush();
  expect(await at.keys()).toHaveLength(1);
});

test.each(['-5', '1e12', 'garbage'])(
  'Retry-After: %s asks for nothing, and the usual backoff is kept',
  async (value) => {
    await at.script({ status: 503, headers: { 'retry-after': value } });
    const adapter = start();
    const { delivery } = await adapter.send(aResponse());
    await attempted(adapter, { type: 'retrying', status: 503 });
    await adapter.flush();
    expect(await delivery).toMatchObject({ outcome: 'delivered' });
  },
);

test('Retry-After hidden by CORS: the backoff does instead', async () => {
  await at.script({
    status: 429,
    headers: { 'retry-after': '3600', 'access-control-expose-headers': 'x-nothing' },
  });
  const adapter = start();
  await adapter.send(aResponse());
  await attempted(adapter, { type: 'retrying', status: 429 });
  const [entry] = await adapter.pending();
  expect(entry!.next).toBeLessThan(Date.now() + 120_000);
});

test('RateLimit: an exhausted limit on a 200 makes the next response wait', async () => {
  const headers = { ratelimit: '"burst";r=0;t=600', 'access-control-expose-headers': 'ratelimit' };
  await at.script({ status: 200, commit: true, headers });
  const adapter = start();
  await (await adapter.send(aResponse())).delivery;
  await adapter.send(aResponse());
  await adapter.flush();
  expect(await at.keys()).toHaveLength(1);
  expect(await adapter.pending()).toHaveLength(1);
});

test('flapping: a server that fails every other time gets a hundred responses once each, in three posts each at most', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  await at.script(...Array.from({ length: 200 }, (_, n) => (n % 2 ? {} : { status: 500 })));
  const adapter = start();
  const responses = Array.from({ length: 100 }, () => aResponse());
  const sent = await Promise.all(responses.map((response) => adapter.send(response)));
  await Promise.all(sent.map(({ delivery }) => delivery));
  const { lines, stored } = await at.ledger();
  expect(Object.keys(stored)).toHaveLength(100);
  expect(lines.length).toBeLessThanOrEqual(300);
});

test('slow-loris-response: a body that trickles does not keep a status from counting', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(
    async () =>
      new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array([123])) }), { status: 200 }),
  );
  const started = performance.now();
  const { delivery } = await start().send(aResponse());
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  expect(performance.now() - started).toBeLessThan(5000);
});

test('captive-portal: a page of HTML that answers 200 counts as delivered, unless the format wants an answer of its own', async () => {
  await at.script({ body: '<html>Welcome</html>', headers: { 'content-type': 'text/html' } });
  const { delivery } = await start().send(aResponse());
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
});

test.each([
  ['70 kB', 'x'.repeat(70_000)],
  ['30,000 letters of three bytes', '‰'.repeat(30_000)],
  ['5 MB', 'x'.repeat(5_000_000)],
])('a body of %s is counted in bytes, sent without keepalive, and arrives', async (_, why) => {
  const post = vi.spyOn(globalThis, 'fetch');
  const response = aResponse({ answers: { why } });
  const { delivery } = await start().send(response);
  expect(await delivery).toMatchObject({ outcome: 'delivered' });
  const sent = post.mock.calls.find(([, init]) => init?.method === 'POST')![1]!;
  expect(sent.keepalive).toBe(false);
  expect((await at.ledger()).stored[response.id]!.response['answers']).toEqual({ why });
});

test.each([
  [
    'throws at once',
    () => {
      throw Error('patched');
    },
  ],
  ['gives nothing', () => undefined],
  ['gives a promise of nothing', async () => undefined],
])('fetch that %s is a failure like any other', async (_, patched) => {
  vi.stubGlobal('fetch', patched);
  const adapter = start();
  await adapter.send(aResponse());
  await attempted(adapter, { type: 'retrying', status: 0 });
  vi.unstubAllGlobals();
  await adapter.flush();
  expect(await adapter.pending()).toEqual([]);
});

test.each(['AbortController', 'AbortSignal', 'Headers', 'TextEncoder', 'BroadcastChannel'])(
  'a page without %s loses nothing',
  async (name) => {
    vi.stubGlobal(name, undefined);
    const failed: unknown[] = [];
    const listen = (event: PromiseRejectionEvent) => failed.push(event.reason);
    addEventListener('unhandledrejection', listen);
    let adapter: Started | undefined;
    try {
      adapter = start();
    } catch {}
    if (adapter) expect((await adapter.send(aResponse())).stored).toBe('disk');
    vi.unstubAllGlobals();
    const next = start();
    if (!adapter) await next.send(aResponse());
    await next.flush();
    await eventually(async () => expect(Object.keys((await at.ledger()).stored)).toHaveLength(1));
    removeEventListener('unhandledrejection', listen);
    expect(failed).toEqual([]);
  },
);

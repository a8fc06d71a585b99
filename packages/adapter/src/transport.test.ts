import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from './entry.ts';
import { post } from './transport.ts';

const entry: Entry = {
  v: 1,
  id: 'a',
  revision: 2,
  endpoint: 'https://c.example/',
  body: '{}',
  attempts: 0,
  next: 0,
  until: 0,
};
const sized = (bytes: number): Entry => ({ ...entry, body: 'x'.repeat(bytes) });
const patch = (fetch: (url: string, init: RequestInit) => unknown) => vi.stubGlobal('fetch', vi.fn(fetch));
const keepalives = () => vi.mocked(fetch).mock.calls.map(([, init]) => init!.keepalive);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page that made fetch throw is a network failure and no exception', async () => {
  patch(() => {
    throw Error('patched');
  });
  expect(await post(entry)).toMatchObject({ status_: 0 });
});

test('a fetch that never settles is given up after 20 seconds', async () => {
  patch(() => new Promise(() => {}));
  const answer = post(entry);
  await vi.advanceTimersByTimeAsync(19_999);
  expect(await Promise.race([answer, 'waiting'])).toBe('waiting');
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toMatchObject({ status_: 0 });
});

test('a body that never ends does not keep a status from being read', async () => {
  patch(async () => new Response(new ReadableStream(), { status: 201 }));
  const answer = post(entry);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await answer).toMatchObject({ status_: 201, body_: undefined });
});

test('keepalive stays within its budget, counted in bytes and over all that is in flight', async () => {
  patch(() => new Promise(() => {}));
  const answers = [post(sized(30_000)), post({ ...entry, body: 'ü'.repeat(10_000) }), post(sized(5_000))];
  await vi.advanceTimersByTimeAsync(0);
  expect(keepalives()).toEqual([true, false, true]);
  await vi.advanceTimersByTimeAsync(20_000);
  await Promise.all(answers);
});

test('what is over gives its part of the budget back', async () => {
  patch(async () => new Response('{}'));
  await post(sized(40_000));
  await post(sized(40_000));
  expect(keepalives()).toEqual([true, true]);
});

test('an attempt that fails is one request, and the next does without keepalive', async () => {
  patch(async (_, { keepalive }) => {
    if (keepalive) throw TypeError('budget');
    return new Response('{}');
  });
  expect(await post(entry)).toMatchObject({ status_: 0 });
  expect(await post({ ...entry, attempts: 1 })).toMatchObject({ status_: 200 });
  expect(keepalives()).toEqual([true, false]);
});

test("the host's headers are asked for at each attempt, and cannot change the key", async () => {
  patch(async () => new Response('{}'));
  let n = 0;
  const headers = async () => ({ authorization: `Bearer ${++n}`, 'idempotency-key': 'other' });
  await post(entry, headers);
  await post(entry, headers);
  const sent = vi.mocked(fetch).mock.calls.map(([, init]) => Object.fromEntries(init!.headers as Headers));
  expect(sent.map(({ authorization }) => authorization)).toEqual(['Bearer 1', 'Bearer 2']);
  expect(sent[0]).toMatchObject({ 'idempotency-key': '"a:2"', 'content-type': 'application/json' });
});

test('headers that cannot be had are a failure like any other', async () => {
  patch(async () => new Response('{}'));
  expect(await post(entry, () => Promise.reject(Error('no token')))).toMatchObject({ status_: 0 });
  expect(fetch).not.toHaveBeenCalled();
});

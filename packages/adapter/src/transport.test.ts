import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Letter, post as send } from './transport.ts';

const entry: Letter = { endpoint: 'https://c.example/', body: '{}', attempts: 0 };
const post = (letter: Letter, headers = () => ({})) => send(letter, headers);
const sized = (bytes: number): Letter => ({ ...entry, body: 'x'.repeat(bytes) });
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

test('a fetch that never settles is given up after 20 seconds and one millisecond for each byte', async () => {
  patch(() => new Promise(() => {}));
  const answer = post(entry);
  await vi.advanceTimersByTimeAsync(20_001);
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
  await vi.advanceTimersByTimeAsync(60_000);
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

test('headers that cannot be had are a failure like any other', async () => {
  patch(async () => new Response('{}'));
  expect(await send(entry, () => Promise.reject(Error('no token')))).toMatchObject({ status_: 0 });
  expect(fetch).not.toHaveBeenCalled();
});

test('a slow line has more time for a longer body', async () => {
  patch(() => new Promise(() => {}));
  const answer = post(sized(30_000));
  await vi.advanceTimersByTimeAsync(49_000);
  expect(await Promise.race([answer, 'waiting'])).toBe('waiting');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await answer).toMatchObject({ status_: 0 });
});

test.each([
  [{ ratelimit: '"burst";r=0;t=30' }, 30_000],
  [{ ratelimit: '"day";r=40;t=60, "burst";t=5;r=0' }, 5000],
  [{ ratelimit: '"burst";r=1;t=30' }, 0],
  [{ ratelimit: '"burst";r=0' }, 0],
  [{ ratelimit: 'r=0;t=zzz' }, 0],
  [{ ratelimit: '"burst";r=0;t=30', 'retry-after': '7' }, 7000],
])('%o asks for %i milliseconds of quiet', async (headers, wait) => {
  patch(async () => new Response('{}', { headers }));
  expect(await post(entry)).toMatchObject({ after_: wait });
});

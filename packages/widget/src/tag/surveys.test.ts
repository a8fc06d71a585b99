import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { Page } from './page.ts';
import type { Settings } from './settings.ts';
import { surveysOf } from './surveys.ts';

/** What is remembered, and how. */
const kept = new Map<string, string>();
const page = {
  recall: (key: string) => kept.get(key),
  remember: (key: string, value: string) => void kept.set(key, value),
} as unknown as Page;

/** What the server answers: a status and a body. */
let answer: [number, string];
const server = createServer((_, reply) =>
  reply.writeHead(answer[0], { 'content-type': 'application/json' }).end(answer[1]),
);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const config = `http://127.0.0.1:${(server.address() as AddressInfo).port}/surveys.json`;
const from = (survey?: string): Settings => ({ endpoint: '/v1/responses', config, survey });

beforeEach(() => kept.clear());
afterAll(() => {
  vi.useRealTimers();
  server.close();
});

const a = { id: 'a', questions: [{ type: 'nps' }] };
const b = { id: 'b', questions: [{ type: 'comment' }] };
const answers = (...surveys: unknown[]): void => {
  answer = [200, JSON.stringify(surveys)];
};

test('a configuration is one survey or several, or none', async () => {
  answer = [200, JSON.stringify(a)];
  expect(await surveysOf(from(), page)).toEqual([a]);
  answers(a, b);
  expect(await surveysOf(from(), page)).toEqual([a, b]);
  answers();
  expect(await surveysOf(from(), page)).toEqual([]);
});

test('a name chooses one survey of the configuration; one that is not in it may be that of an instrument', async () => {
  answers(a, null, 7, b);
  expect(await surveysOf(from('b'), page)).toEqual([b]);
  expect(await surveysOf(from('nps'), page)).toEqual([{ id: 'nps' }]);
});

test.each([
  ['what is no JSON', 200, '{ "id": ', expect.any(SyntaxError)],
  ['a status that is an error', 503, '', 503],
  ['one that says there is nothing', 404, '', 404],
])('%s is told', async (_, status, body, problem) => {
  answer = [status, body];
  await expect(surveysOf(from(), page)).rejects.toEqual(['bad-config', config, problem]);
});

test('an address that does not answer is told', async () => {
  const nowhere = 'http://127.0.0.1:1/surveys.json';
  await expect(surveysOf({ ...from(), config: nowhere }, page)).rejects.toEqual([
    'bad-config',
    nowhere,
    expect.any(TypeError),
  ]);
});

test.each([
  ['is no JSON', 200, '<html>'],
  ['is an error', 500, ''],
])('where the answer %s, the last good one serves', async (_, status, body) => {
  answers(a, b);
  await surveysOf(from(), page);
  answer = [status, body];
  expect(await surveysOf(from(), page)).toEqual([a, b]);
});

test('where the answer is that there is nothing, that holds', async () => {
  answers(a);
  await surveysOf(from(), page);
  answer = [404, ''];
  await expect(surveysOf(from(), page)).rejects.toEqual(['bad-config', config, 404]);
  answers();
  await surveysOf(from(), page);
  answer = [503, ''];
  expect(await surveysOf(from(), page)).toEqual([]);
});

test('a copy serves for 30 days', async () => {
  const day = 86_400_000;
  answers(a);
  vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 });
  await surveysOf(from(), page);
  answer = [503, ''];
  vi.setSystemTime(1_800_000_000_000 + 30 * day - 1);
  expect(await surveysOf(from(), page)).toEqual([a]);
  vi.setSystemTime(1_800_000_000_000 + 30 * day);
  await expect(surveysOf(from(), page)).rejects.toEqual(['bad-config', config, 503]);
  vi.useRealTimers();
});

import { expect, test } from 'vitest';
import type { Settings } from './settings.ts';
import { surveysOf } from './surveys.ts';

const from = (content: unknown, survey?: string): Settings => ({
  endpoint: 'https://collector.example/',
  config: `data:application/json,${encodeURIComponent(typeof content === 'string' ? content : JSON.stringify(content))}`,
  survey,
});
const a = { id: 'a', questions: [{ type: 'nps' }] };
const b = { id: 'b', questions: [{ type: 'comment' }] };

test('a configuration is one survey or several', async () => {
  expect(await surveysOf(from(a))).toEqual([a]);
  expect(await surveysOf(from([a, b]))).toEqual([a, b]);
});

test('a name chooses one survey of the configuration', async () => {
  expect(await surveysOf(from([a, b], 'b'))).toEqual([b]);
});

test('a name that is not in the configuration may be that of an instrument', async () => {
  expect(await surveysOf(from([a], 'nps'))).toEqual([{ id: 'nps' }]);
});

test('what is no JSON is told with the reason', async () => {
  await expect(surveysOf(from('{ "id": '))).rejects.toEqual([
    'bad-config',
    expect.any(String),
    expect.any(SyntaxError),
  ]);
});

test('what is no survey stands in the way of none', async () => {
  expect(await surveysOf(from([null, 7, b], 'b'))).toEqual([b]);
});

test('a configuration without a survey is told', async () => {
  await expect(surveysOf(from([]))).rejects.toEqual(['bad-config', expect.any(String), '']);
});

test('an address that does not answer is told with what it answered', async () => {
  const settings = { endpoint: 'https://collector.example/', config: 'http://127.0.0.1:1/surveys.json' };
  await expect(surveysOf(settings)).rejects.toEqual(['bad-config', settings.config, expect.any(TypeError)]);
});

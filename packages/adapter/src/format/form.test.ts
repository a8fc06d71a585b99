import { expect, test } from 'vitest';
import { full, hostile, usual } from '../../../../test/support/responses.ts';
import { appsScript, form } from './form.ts';

/** As a server reads it that has a form parser of its own. */
const fields = async (format: ReturnType<typeof form>, response: typeof usual) => [
  ...(await new Response(format.encode(response), { headers: format.headers! }).formData()),
];

test('a form parser reads the fields, each question once', async () => {
  const names = { why: 'message' };
  const read = await fields(form({ fields: { 'form-name': 'feedback' }, names }), usual);
  expect(read).toEqual([
    ['form-name', 'feedback'],
    ['earshot.key', `${usual.id}:3`],
    ['earshot.response', usual.id],
    ['earshot.revision', '3'],
    ['earshot.status', 'completed'],
    ['earshot.survey', 'checkout'],
    ['earshot.updatedAt', usual.updatedAt],
    ['recommend', '9'],
    ['message', 'Fast, and kind.'],
  ]);
  const hard = await fields(form(), hostile);
  expect(new Set(hard.map(([name]) => name)).size).toBe(hard.length);
  expect(Object.fromEntries(hard)['why']).toBe(hostile.answers['why']);
});

test('an answer of several parts is one line of text', async () => {
  expect(Object.fromEntries(await fields(form(), full))).toMatchObject({
    parts: 'price, speed',
    plan: '{"other":"the blue one"}',
    again: 'true',
  });
});

test('an Apps Script acknowledges with ok alone, because its error pages are 200 as well', () => {
  const read = (status: number, body?: unknown) => appsScript.classify!(status, body, usual).verdict;
  expect(read(200, { ok: true })).toBe('delivered');
  expect(read(200, { ok: false, error: 'no such sheet' })).toBe('refused');
  expect(read(200)).toBe('held');
  expect(read(429, { ok: true })).toBe('retrying');
});

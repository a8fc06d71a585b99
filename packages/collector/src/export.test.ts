import { expect, test } from 'vitest';
import { openCollector, response } from '../../../test/support/collector.ts';

const lines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test('every response to a survey is exported as it came, one a line, beyond a page of them', async () => {
  const collector = openCollector();
  const sent = Array.from({ length: 1234 }, (_, n) => response({ context: { path: `/${n}` } }));
  for (let at = 0; at < sent.length; at += 50) await collector.post({ responses: sent.slice(at, at + 50) });
  await collector.post(response({ survey: { id: 'another', version: 1 } }));
  const { status, headers, text } = await collector.get('/v1/surveys/nps/responses');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/x-ndjson');
  const byId = (a: { id?: string }, b: { id?: string }): number => (a.id! < b.id! ? -1 : 1);
  expect(lines(text)).toEqual(sent.sort(byId));
});

test('a later revision takes the place of an earlier one, and a survey that nobody answered has none', async () => {
  const collector = openCollector();
  const first = response({ status: 'partial' });
  await collector.post(first);
  await collector.post({ ...first, revision: 2, status: 'completed' });
  expect(lines((await collector.get('/v1/surveys/nps/responses')).text)).toMatchObject([{ revision: 2 }]);
  expect((await collector.get('/v1/surveys/none/responses')).text).toBe('');
});

test('an export asks for the report token', async () => {
  const collector = openCollector({ reportToken: 'secret' });
  expect((await collector.get('/v1/surveys/nps/responses')).status).toBe(401);
  expect((await collector.get('/v1/surveys/nps/responses', { authorization: 'Bearer secret' })).status).toBe(200);
});

import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { folder, openCollector, response } from '../../../test/support/collector.ts';
import { sqliteStore } from './sqlite.ts';

const key = (id: string, revision: number) => ({ 'idempotency-key': `"${id}:${revision}"` });

test('a new response is stored and acknowledged by id and revision', async () => {
  const { post } = openCollector();
  const sent = response();
  const { status, json } = await post(sent, key(sent.id, 1));
  expect(status).toBe(200);
  expect(json).toEqual({ results: [{ id: sent.id, revision: 1, status: 'stored' }] });
});

test('the same revision again is a duplicate and changes nothing', async () => {
  const { post, get } = openCollector();
  const sent = response();
  await post(sent);
  expect((await post(sent)).json.results[0].status).toBe('duplicate');
  expect((await get('/v1/surveys/nps/report')).json.responses.completed).toBe(1);
});

test('a later revision takes the place of an earlier one, answers included', async () => {
  const { post, get } = openCollector();
  const sent = response({ status: 'partial', answers: { nps: 3, why: 'Slow.' } });
  await post(sent);
  await post({ ...sent, revision: 2, status: 'completed', answers: { nps: 8 }, unanswered: { why: 'skipped' } });
  const { responses, questions } = (await get('/v1/surveys/nps/report')).json;
  expect(responses).toEqual({ shown: 0, partial: 0, completed: 1, dismissed: 0 });
  expect(questions[0].histogram.counts).toEqual({ 8: 1 });
  expect(questions[1]).toMatchObject({ answered: 0, unanswered: { skipped: 1 }, comments: [] });
});

test('an answer that a later revision no longer has is not counted', async () => {
  const { post, get } = openCollector();
  const sent = response({ answers: { nps: 3, why: 'Slow.' } });
  await post(sent);
  await post({ ...sent, revision: 2, answers: { nps: 8 } });
  const [, why] = (await get('/v1/surveys/nps/report')).json.questions;
  expect(why).toMatchObject({ answered: 0, unanswered: {}, comments: [] });
});

test('an earlier revision that arrives late is a duplicate and overwrites nothing', async () => {
  const { post, get } = openCollector();
  const sent = response({ revision: 3 });
  await post(sent);
  expect((await post({ ...sent, revision: 2, answers: { nps: 0 } })).json.results[0].status).toBe('duplicate');
  expect((await get('/v1/surveys/nps/report')).json.questions[0].histogram.counts).toEqual({ 9: 1 });
});

test('a revision that comes again with other contents is refused as a key used twice', async () => {
  const { post, get } = openCollector();
  const sent = response();
  await post(sent);
  const { status, json } = await post({ ...sent, answers: { nps: 0 } });
  expect([status, json.type]).toEqual([422, 'https://earshot.dev/problem/key-reused']);
  expect((await get('/v1/surveys/nps/report')).json.questions[0].histogram.counts).toEqual({ 9: 1 });
});

test('a renewed sentAt does not make a repeat another response', async () => {
  const { post } = openCollector();
  const sent = response({ sentAt: '2026-11-21T10:00:10.000Z' });
  await post(sent);
  expect((await post({ ...sent, sentAt: '2026-11-22T08:00:00.000Z' })).json.results[0].status).toBe('duplicate');
});

test('equal contents whose keys stand in another order are a repeat', async () => {
  const { post } = openCollector();
  const sent = response();
  await post(sent);
  const { why, nps } = sent.answers;
  const turned = Object.fromEntries(Object.entries({ ...sent, answers: { why, nps } }).reverse());
  expect((await post(turned)).json.results[0].status).toBe('duplicate');
});

test('a batch is answered item by item, in its order', async () => {
  const { post } = openCollector();
  const [good, again] = [response(), response()];
  await post(again);
  const { status, json } = await post({
    responses: [good, { id: 'x', revision: 1 }, 7, again, { ...again, answers: { nps: 1 } }],
  });
  expect(status).toBe(200);
  expect(json.results.map((result: { status: string }) => result.status)).toEqual([
    'stored',
    'refused',
    'refused',
    'duplicate',
    'refused',
  ]);
  expect(json.results[1]).toMatchObject({ id: 'x', revision: 1, problem: { status: 422 } });
  expect(json.results[2]).toMatchObject({ id: null, revision: null });
});

test('a batch of fifty is taken, one of fifty-one is too many', async () => {
  const { post } = openCollector();
  const many = Array.from({ length: 51 }, () => response());
  expect((await post({ responses: many.slice(0, 50) })).json.results).toHaveLength(50);
  expect((await post({ responses: many })).status).toBe(413);
});

test('a batch without responses is refused, whatever stands in their place', async () => {
  const { post } = openCollector();
  for (const responses of [[], 'x', null, {}]) expect((await post({ responses })).json.type).toMatch(/not-a-batch$/);
});

test('a body that is no response is refused with every field that is wrong', async () => {
  const { post } = openCollector();
  const { status, headers, json } = await post({ ...response(), revision: 0, status: 'done' });
  expect([status, headers.get('content-type')]).toEqual([422, 'application/problem+json']);
  expect(json).toMatchObject({ title: 'The body is no response', status: 422 });
  expect(json.issues.map((issue: { path: string[] }) => issue.path.join('.'))).toEqual(['revision', 'status']);
  expect(json.detail).toContain('revision');
  expect(json.issues[1].sentence).toContain('status');
});

test.each([
  ['null', 422],
  ['[]', 422],
  ['"text"', 422],
  ['{"responses"', 400],
  ['', 400],
  ['\u0000', 400],
])('the body %j is answered with %i', async (body, status) => {
  expect((await openCollector().post(body)).status).toBe(status);
});

test('bytes that are no UTF-8 are refused as no JSON', async () => {
  const { fetch } = openCollector();
  const request = new Request('http://collector.example/v1/responses', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: new Uint8Array([0x22, 0xff, 0x22]),
  });
  expect((await fetch(request)).status).toBe(400);
});

test('a body that is not declared as JSON is refused', async () => {
  const { post } = openCollector();
  expect((await post(response(), { 'content-type': 'text/plain' })).status).toBe(415);
  expect((await post(response(), { 'content-type': 'Application/JSON; charset=utf-8' })).status).toBe(200);
});

test('a body over 256 KiB is refused, one at 256 KiB is read', async () => {
  const { post } = openCollector();
  const sent = response({ answers: { nps: 9, why: '' } });
  const room = 256 * 1024 - JSON.stringify(sent).length;
  const filled = (length: number) => ({ ...sent, answers: { nps: 9, why: 'x'.repeat(length) } });
  expect((await post(filled(room + 1))).status).toBe(413);
  expect((await post(filled(room))).status).toBe(200);
});

test('a body without end is given up at the limit', async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1024;
      controller.enqueue(new Uint8Array(1024).fill(32));
    },
  });
  const { fetch } = openCollector();
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: endless, duplex: 'half' };
  expect((await fetch(new Request('http://collector.example/v1/responses', init as RequestInit))).status).toBe(413);
  expect(sent).toBeLessThan(2 * 1024 * 1024);
});

test('a body that breaks off is no failure of the store: it is asked for again, and nothing is logged', async () => {
  const logged: unknown[] = [];
  const { fetch } = openCollector({ log: (error) => logged.push(error) });
  let pulls = 0;
  const broken = new ReadableStream({
    pull(controller) {
      if (pulls++ === 0) controller.enqueue(new TextEncoder().encode('{"id"'));
      else controller.error(new Error('aborted'));
    },
  });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: broken, duplex: 'half' };
  const reply = await fetch(new Request('http://collector.example/v1/responses', init as RequestInit));
  expect([reply.status, (await reply.json()).type]).toEqual([408, 'https://earshot.dev/problem/cut-off']);
  expect(logged).toEqual([]);
});

test('a body with a content-encoding is refused by its name', async () => {
  const { post } = openCollector();
  const { status, headers, json } = await post(response(), { 'content-encoding': 'gzip' });
  expect([status, headers.get('accept-encoding'), json.type]).toEqual([
    415,
    'identity',
    'https://earshot.dev/problem/encoded',
  ]);
  expect(json.detail).toContain('gzip');
  expect((await post(response(), { 'content-encoding': 'Identity' })).status).toBe(200);
});

test('a problem lists twenty issues and says how many there are', async () => {
  const { post } = openCollector();
  const unanswered = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`q${i}`, 'no reason'])) as never;
  const { json } = await post(response({ unanswered }));
  expect([json.issues.length, json.issueCount]).toEqual([20, 500]);
  expect(json.detail).toContain('the first of 500 issues');
});

test('an id in upper case is the same response, and its key fits', async () => {
  const { post, get } = openCollector();
  const sent = response();
  const id = sent.id.toUpperCase();
  expect((await post({ ...sent, id }, key(id, 1))).json).toEqual({
    results: [{ id: sent.id, revision: 1, status: 'stored' }],
  });
  await post({ ...sent, revision: 2 }, key(sent.id, 2));
  expect((await get('/v1/surveys/nps/report')).json.responses.completed).toBe(1);
});

test('an idempotency key must be the id and the revision of the body, in quotes', async () => {
  const { post } = openCollector();
  const sent = response();
  const { json } = await post(sent, { 'idempotency-key': `${sent.id}:1` });
  expect(json).toMatchObject({ status: 422, type: 'https://earshot.dev/problem/key-malformed' });
  expect(json.detail).toContain(`"${sent.id}:1"`);
  expect((await post(sent, key(sent.id, 2))).json.type).toMatch(/key-differs$/);
  expect((await post(sent, { 'idempotency-key': `"${sent.id}:1";v=1` })).status).toBe(200);
});

test('posts of one key at the same time store it once', async () => {
  const path = join(folder(), 'shared.db');
  const [one, other] = [openCollector({ store: sqliteStore(path) }), openCollector({ store: sqliteStore(path) })];
  const sent = response();
  const replies = await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? one : other).post(sent)));
  const said = replies.map(({ json }) => json.results[0].status);
  expect(said.filter((status) => status === 'stored')).toHaveLength(1);
  expect(said.filter((status) => status === 'duplicate')).toHaveLength(19);
  expect((await one.get('/v1/surveys/nps/report')).json.responses.completed).toBe(1);
});

test('while the database is locked nothing is acknowledged, and the sender is told when to come again', async () => {
  const path = join(folder(), 'locked.db');
  const logged: unknown[] = [];
  const { post, get } = openCollector({ store: sqliteStore(path), log: (error) => logged.push(error) });
  const lock = new DatabaseSync(path);
  lock.exec('BEGIN IMMEDIATE');
  const sent = response();
  const { status, headers, json } = await post(sent);
  expect([status, headers.get('retry-after'), json.type]).toEqual([
    503,
    '30',
    'https://earshot.dev/problem/not-stored',
  ]);
  expect(String(logged[0])).toContain('locked');
  lock.exec('ROLLBACK');
  lock.close();
  expect((await get('/v1/surveys/nps/report')).json.responses.completed).toBe(0);
  expect((await post(sent)).json.results[0].status).toBe('stored');
});

test('a batch that the store cannot finish leaves nothing behind', async () => {
  const path = join(folder(), 'full.db');
  const { post, get } = openCollector({ store: sqliteStore(path) });
  const batch = [response(), response(), response()];
  const file = new DatabaseSync(path);
  file.exec(
    `CREATE TRIGGER full BEFORE INSERT ON answer WHEN new.response = '${batch[1]!.id}' BEGIN SELECT raise(ABORT, 'disk full'); END`,
  );
  expect((await post({ responses: batch })).status).toBe(503);
  expect((await get('/v1/surveys')).json.surveys).toEqual([]);
  file.exec('DROP TRIGGER full');
  file.close();
  const { results } = (await post({ responses: batch })).json;
  expect(results.map(({ status }: { status: string }) => status)).toEqual(['stored', 'stored', 'stored']);
});

test('fields that the collector does not know are kept', async () => {
  const path = join(folder(), 'kept.db');
  const { post } = openCollector({ store: sqliteStore(path) });
  const sent = { ...response(), mood: { of: ['the', 'day'] }, context: { path: '/', screen: 'wide' } };
  await post(sent);
  const file = new DatabaseSync(path);
  const { document } = file.prepare('SELECT document FROM response').get() as { document: string };
  file.close();
  expect(JSON.parse(document)).toEqual(sent);
});

test('question ids of any kind are stored, even those that only a program would write', async () => {
  const { post } = openCollector();
  const answers = JSON.parse('{"__proto__":1,"constructor":2,"\\ud800":3,"\\ud801":4,"\\u0000":5,"":6}');
  expect((await post(response({ answers }))).json.results[0].status).toBe('stored');
});

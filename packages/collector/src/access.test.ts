import { expect, test } from 'vitest';
import { openCollector, response } from '../../../test/support/collector.ts';

const paths = ['/', '/surveys/nps', '/v1/surveys', '/v1/surveys/nps/report'];

test.each(paths)('%s asks for the report token', async (path) => {
  const { post, get } = openCollector({ reportToken: 'sésame' });
  await post(response({ answers: { nps: 9, why: 'a secret' } }));
  const { status, headers, text } = await get(path);
  expect([status, headers.get('www-authenticate')]).toEqual([401, 'Basic realm="Earshot reports", charset="UTF-8"']);
  expect(text).not.toContain('a secret');
  for (const wrong of ['Bearer sesame', 'Bearer ', 'Basic !', `Basic ${btoa('sesame')}`, 'Digest sésame']) {
    expect((await get(path, { authorization: wrong })).status).toBe(401);
  }
});

test.each(paths)('%s opens with the token as bearer or as the password of any name', async (path) => {
  const { get } = openCollector({ reportToken: 'ses:ame' });
  for (const name of ['', 'me']) {
    expect((await get(path, { authorization: `Basic ${btoa(`${name}:ses:ame`)}` })).status).toBe(200);
  }
  expect((await get(path, { authorization: 'Bearer ses:ame' })).status).toBe(200);
});

test('a password beyond ASCII is read as UTF-8, as the challenge says', async () => {
  const { get } = openCollector({ reportToken: 'sésame' });
  const bytes = new TextEncoder().encode('me:sésame');
  expect((await get('/', { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` })).status).toBe(200);
});

test('responses come in without a token, and reports without one where none is set', async () => {
  expect((await openCollector({ reportToken: 'sesame' }).post(response())).status).toBe(200);
  expect((await openCollector().get('/v1/surveys/nps/report')).status).toBe(200);
});

test.each(['', ' '])('the report token %j is none, and said to be none', (reportToken) => {
  expect(() => openCollector({ reportToken })).toThrow('reportToken: an empty one would let everybody in.');
});

test('where reports are for this machine alone, they answer under its own names and no other', async () => {
  const { fetch } = openCollector({ localOnly: true });
  const status = async (host: string, path: string) => (await fetch(new Request(`http://${host}${path}`))).status;
  for (const host of ['localhost', '127.0.0.1:4000', '127.8.9.1', '[::1]:4000'])
    for (const path of paths) expect(await status(host, path)).toBe(200);
  for (const host of ['rebound.example:4000', 'localhost.example', '127.0.0.1.example', '10.0.0.1', '[::2]'])
    for (const path of paths) expect(await status(host, path)).toBe(421);
  expect(await status('rebound.example', '/healthz')).toBe(200);
});

test('a token opens reports under any name', async () => {
  const { get } = openCollector({ localOnly: true, reportToken: 'sesame' });
  expect((await get('/', { authorization: 'Bearer sesame' })).status).toBe(200);
});

test('a report is never kept by a cache', async () => {
  const { get } = openCollector();
  for (const path of paths) expect((await get(path)).headers.get('cache-control')).toBe('no-store');
});

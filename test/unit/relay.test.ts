import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type Recorder, record } from '../support/recorder.ts';
import { full, hostile, usual } from '../support/responses.ts';

const undo: (() => void)[] = [];
afterEach(() => {
  for (const end of undo.splice(0)) end();
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs the relay of a page as a person would, and posts to it. */
async function relay(page: string, env: Record<string, string>) {
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(
    readFileSync(new URL(`../../docs/guide/${page}`, import.meta.url), 'utf8'),
  )!;
  const port = await freePort();
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { env: { ...env, PORT: `${port}` } });
  undo.push(() => child.kill());
  const url = `http://127.0.0.1:${port}/`;
  const post = (body: unknown) => fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const up = async (): Promise<void> => {
    await fetch(url, { method: 'OPTIONS' }).catch(async () => {
      await new Promise((wake) => setTimeout(wake, 50));
      return up();
    });
  };
  await up();
  return { url, post };
}

async function recorder(): Promise<Recorder> {
  const server = await record();
  undo.push(server.close);
  return server;
}

test('the relay to Slack tells a completed response once, and lets no visitor ping the channel', async () => {
  const slack = await recorder();
  const { post } = await relay('relay-slack.md', { SLACK_WEBHOOK_URL: `${slack.url}/services/T/B/X` });
  const answers = { recommend: 9, why: '<!channel> look & <https://evil.example|here>' };
  for (const response of [{ ...usual, answers }, { ...usual, answers }, full])
    expect((await post(response)).status).toBe(200);
  const texts = slack.requests.map(({ body }) => JSON.parse(body).text as string);
  expect(texts).toEqual([
    'checkout\n*recommend* 9\n*why* "&lt;!channel&gt; look &amp; &lt;https://evil.example|here&gt;"',
  ]);
});

test.each([
  ['relay-slack.md', 'SLACK_WEBHOOK_URL'],
  ['relay-ga4.md', 'GA4_URL'],
])('the relay of %s acknowledges nothing that it could not pass on', async (page, name) => {
  const { post, url } = await relay(page, {
    [name]: `http://127.0.0.1:${await freePort()}/`,
    GA4_ID: 'G-1',
    GA4_SECRET: 's',
  });
  expect((await post(usual)).status).toBe(503);
  expect((await post(null)).status).toBe(400);
  expect((await post({ ...usual, answers: { why: 'x'.repeat(70_000) } })).status).toBe(400);
  const { headers } = await fetch(url, { method: 'OPTIONS' });
  expect(headers.get('access-control-allow-headers')).toContain('idempotency-key');
});

test('the relay to Google Analytics passes on numbers and no words, once', async () => {
  const google = await recorder();
  const { post } = await relay('relay-ga4.md', { GA4_URL: `${google.url}/mp/collect`, GA4_ID: 'G-1', GA4_SECRET: 's' });
  for (const response of [usual, usual, full, hostile]) expect((await post(response)).status).toBe(200);
  expect(google.requests.map(({ path }) => path)).toEqual(Array(2).fill('/mp/collect?measurement_id=G-1&api_secret=s'));
  expect(JSON.parse(google.requests[0]!.body)).toEqual({
    client_id: usual.id,
    timestamp_micros: Date.parse(usual.updatedAt) * 1000,
    events: [{ name: 'survey_response', params: { survey: 'checkout', answer_recommend: 9 } }],
  });
});

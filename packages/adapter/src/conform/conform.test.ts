import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SurveyResponse } from '@earshot/core';
import { expect, onTestFinished, test } from 'vitest';
import { checks, conform, conforms, reportOf, type Verdict } from './index.ts';

const root = new URL('../../../..', import.meta.url).pathname;

const failures = (verdicts: Verdict[]): string[] =>
  verdicts.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);

/** Starts a program that prints an address, and gives that. */
async function started(...args: string[]): Promise<string> {
  const program: ChildProcess = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void program.kill());
  for await (const line of createInterface({ input: program.stdout! })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error(`${args.join(' ')} printed no address.`);
}

const file = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-conform-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'answers.db');
};

test('the example collector of forty lines meets the whole contract', async () => {
  const origin = await started('examples/own-collector.mjs', file(), '0', 'https://shop.example');
  const verdicts = await conform(`${origin}/responses`, {
    origin: 'https://shop.example',
    stored: '/responses?survey={survey}',
  });
  expect(failures(verdicts)).toEqual([]);
  expect(verdicts.filter(({ outcome }) => outcome === 'unseen').map(({ name }) => name)).toEqual(['retry-after']);
});

test('the reference collector meets the whole contract', async () => {
  const args = ['--db', file(), '--port', '0', '--origin', 'https://shop.example'];
  const address = await started('--conditions=@earshot/source', 'packages/collector/src/cli.ts', ...args);
  const verdicts = await conform(address, {
    origin: 'https://shop.example',
    stored: '/v1/surveys/{survey}/responses',
  });
  expect(failures(verdicts)).toEqual([]);
  expect(verdicts.filter(({ outcome }) => outcome === 'unseen').map(({ name }) => name)).toEqual(['retry-after']);
});

/** What a collector may do wrong. */
interface Fault {
  /** Answers in place of the sound collector, if it answers at all. */
  before?: RequestListener;
  /** How it stores a response, in place of keeping the highest revision of each id. */
  store?: (all: SurveyResponse[], response: SurveyResponse) => void;
  /** What is wrong with its headers. */
  headers?: Record<string, string | undefined>;
  /** Another status for what would get this one. */
  status?: Record<number, number>;
  /** What of each response it stores. */
  cut?: (response: SurveyResponse) => SurveyResponse;
}

/** A collector in memory that meets the contract but for one fault. */
async function collector(fault: Fault): Promise<string> {
  let all: SurveyResponse[] = [];
  const keepHighest: NonNullable<Fault['store']> = (_, response) => {
    const known = all.find(({ id }) => id === response.id);
    if (known && known.revision >= response.revision) return;
    all = [...all.filter(({ id }) => id !== response.id), response];
  };
  const server: Server = createServer(async (request, reply) => {
    if (fault.before) await fault.before(request, reply);
    if (reply.writableEnded) return;
    const send = (status: number, body?: unknown, more: Record<string, string> = {}): void => {
      const type = status < 300 ? 'application/json' : 'application/problem+json';
      const headers = {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': 'content-type, idempotency-key',
        'access-control-expose-headers': 'retry-after',
        'content-type': type,
        ...more,
        ...fault.headers,
      };
      for (const [name, value] of Object.entries(headers)) if (value !== undefined) reply.setHeader(name, value);
      const wrong = fault.status?.[status] ?? status;
      reply.writeHead(wrong).end(JSON.stringify(body ?? { title: 'Not so', status: wrong }));
    };
    const text = await bodyOf(request);
    if (request.method === 'OPTIONS') return send(200, {});
    if (request.method === 'GET')
      return send(
        200,
        all.filter(({ survey }) => request.url!.endsWith(survey.id)),
      );
    if (request.method !== 'POST') return send(405, undefined, { allow: 'POST' });
    if (request.headers['content-type'] !== 'application/json') return send(415);
    if (text.length > 262_144) return send(413);
    let body: { responses?: SurveyResponse[] } & SurveyResponse;
    try {
      body = JSON.parse(text);
    } catch {
      return send(400);
    }
    const sound = ({ id, revision }: SurveyResponse): boolean => Boolean(id) && revision > 0;
    const take = (one: SurveyResponse): void => (fault.store ?? keepHighest)(all, fault.cut?.(one) ?? one);
    if (!body.responses) {
      const known = all.find(({ id, revision }) => id === body.id && revision === body.revision);
      if (!sound(body) || (known && !fault.cut && JSON.stringify(known) !== text)) return send(422);
      take(body);
      return send(200, {});
    }
    if (body.responses.length > 50) return send(413);
    for (const one of body.responses) if (sound(one)) take(one);
    const results = body.responses.map((one) => ({
      id: one.id,
      revision: one.revision,
      status: sound(one) ? 'stored' : 'refused',
    }));
    return send(200, { results });
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const trial = async (fault: Fault): Promise<Verdict[]> =>
  conform(await collector(fault), { stored: '/stored/{survey}', deadline: 2000 });

test('a sound collector fails nothing, so that what fails below is its fault', async () => {
  expect(failures(await trial({}))).toEqual([]);
});

let busy = 0;

test.each<[what: string, fault: Fault, failed: string[]]>([
  [
    'appends whatever comes',
    { store: (all, one) => all.push(one) },
    ['once', 'at-once', 'later-revision', 'earlier-revision', 'batch-repeat'],
  ],
  [
    'lets the last one win',
    {
      store: (all, one) => {
        const at = all.findIndex(({ id }) => id === one.id);
        if (at < 0) all.push(one);
        else all[at] = one;
      },
    },
    ['earlier-revision'],
  ],
  [
    'keeps what came first',
    { store: (all, one) => void (all.some(({ id }) => id === one.id) || all.push(one)) },
    ['later-revision'],
  ],
  [
    'has no room for a screenshot',
    {
      before: (request, reply) => {
        if (Number(request.headers['content-length']) > 65_536)
          reply.writeHead(413, { 'access-control-allow-origin': '*' }).end();
      },
    },
    ['screenshot'],
  ],
  [
    'stores nothing',
    { store: () => {} },
    [
      'once',
      'at-once',
      'later-revision',
      'earlier-revision',

      'batch',
      'batch-repeat',
      'partial-batch',
      'reused-key',
    ],
  ],
  [
    'stores only the fields that it knows',
    { cut: ({ id, revision, survey, answers }) => ({ id, revision, survey, answers }) as SurveyResponse },
    ['unknown-fields', 'reused-key'],
  ],
  [
    'stores text as ASCII',
    { cut: (one) => JSON.parse(JSON.stringify(one).replace(/[^ -~]/g, '?')) },
    ['any-words', 'reused-key'],
  ],
  [
    'calls every mistake a failure of its own',
    { status: { 400: 500, 422: 500 } },
    ['not-a-response', 'reused-key', 'not-json'],
  ],
  ['takes a login for a refusal', { status: { 422: 401 } }, ['not-a-response', 'reused-key']],
  [
    'is not shared with pages',
    { headers: { 'access-control-allow-origin': undefined } },
    ['preflight', 'readable', 'readable-refusal'],
  ],
  ['does not expect the key', { headers: { 'access-control-allow-headers': 'content-type' } }, ['preflight']],
  ['hides Retry-After', { headers: { 'access-control-expose-headers': undefined } }, ['exposed']],
  ['explains itself in HTML', { headers: { 'content-type': 'text/html' } }, ['problem-details']],
  ['does not know DELETE', { status: { 405: 404 } }, ['method']],
  ['calls XML a bad request', { status: { 415: 418 } }, ['content-type']],
  ['breaks under a large body', { status: { 413: 500 } }, ['too-large', 'too-many']],
  [
    'redirects',
    {
      before: ({ method }, reply) => void (method !== 'GET' && reply.writeHead(308, { location: '/elsewhere' }).end()),
    },
    checks.map(({ name }) => name).filter((name) => name !== 'retry-after'),
  ],
  [
    'is busy and does not say until when',
    {
      before: async (request, reply) => {
        if (request.method !== 'POST' || ++busy % 40 !== 3) return;
        await bodyOf(request);
        reply.writeHead(503, { 'access-control-allow-origin': '*' }).end();
      },
    },
    ['repeat', 'retry-after'],
  ],
])('one that %s fails for that reason', async (_, fault, failed) => {
  const verdicts = await trial(fault);
  expect(failures(verdicts).sort()).toEqual(failed.sort());
  for (const { detail, outcome } of verdicts) if (outcome === 'failed') expect(detail).toMatch(/\. \S.*\.$/);
});

test('one that never answers is told within the deadline', async () => {
  const endpoint = await collector({ before: () => new Promise(() => {}) });
  const verdicts = await conform(endpoint, { deadline: 50 });
  expect(conforms(verdicts)).toBe(false);
  expect(verdicts[0]!.detail).toContain('nothing within 0.05 s');
});

test('what is stored cannot be looked at where nobody said where, which is no failure', async () => {
  const verdicts = await conform(await collector({ store: (all, one) => all.push(one) }), { deadline: 2000 });
  expect(failures(verdicts)).toEqual([]);
  expect(verdicts.filter(({ outcome }) => outcome === 'unseen').map(({ name }) => name)).toContain('once');
});

test('a report says what was seen, what had to be, and what to do', async () => {
  const report = reportOf(await trial({ headers: { 'access-control-expose-headers': undefined } }));
  expect(report).toMatch(/^FAIL {2}should {2}exposed/m);
  expect(report).toContain('Send Access-Control-Expose-Headers: Retry-After.');
  expect(report).toMatch(/26 passed, 0 of what a collector must do failed, 1 of what it should do failed, 1 not seen/);
});

test('the command ends with 0, 1 or 2', async () => {
  const run = async (...args: string[]): Promise<{ code: number; text: string }> => {
    const cli = ['--conditions=@earshot/source', 'packages/adapter/src/cli.ts'];
    const program = spawn(process.execPath, [...cli, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [program.stdout, program.stderr]) stream.on('data', (chunk) => (text += chunk));
    const [code] = await once(program, 'close');
    return { code, text };
  };
  const good = await collector({});
  const bad = await collector({ headers: { 'access-control-allow-origin': undefined } });
  expect(await run('conform', good)).toMatchObject({ code: 0 });
  expect(await run('conform', bad)).toMatchObject({ code: 1, text: expect.stringContaining('preflight') });
  expect(await run('conform', 'collector.example')).toMatchObject({
    code: 2,
    text: expect.stringContaining('is no http(s) URL'),
  });
  expect(await run('conform', good, '--header', 'x')).toMatchObject({
    code: 2,
    text: expect.stringContaining('Write it as'),
  });
  expect(await run('conform', good, '--stored', '/nothing', '--origine', 'x')).toMatchObject({ code: 2 });
  expect((await run('--help')).text).toContain('npx @earshot/adapter conform');
});

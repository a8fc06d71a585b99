import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { folder, response } from '../../../test/support/collector.ts';
import { type ServeOptions, serve } from './node.ts';

// Processes start slowly where many tests run at once.
vi.setConfig({ testTimeout: 30_000 });

const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
const command = ['--conditions=@earshot/source', '--disable-warning=ExperimentalWarning', cli];

/** The collector as its own process, as `npx @earshot/collector` starts it. */
async function start(database: string, ...more: string[]): Promise<{ url: string; said: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [...command, '--db', database, '--port', '0', ...more]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for await (const chunk of child.stdout) {
    said += chunk;
    if (said.includes('Reports')) break;
  }
  return { url: said.match(/http:\/\/[\d.:]+/)![0], said, child };
}

const ended = (child: ChildProcess): Promise<[number | null, NodeJS.Signals | null]> =>
  new Promise((resolve) => child.once('exit', (code, signal) => resolve([code, signal])));

const post = (url: string, body: unknown): Promise<Response> =>
  fetch(`${url}/v1/responses`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const run = (...args: string[]) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [...command, ...args], { encoding: 'utf8', env: {} });
  return { status, stderr: stderr.trim(), stdout };
};

async function started(options: Partial<ServeOptions> = {}): ReturnType<typeof serve> {
  const served = await serve({ database: ':memory:', port: 0, ...options });
  onTestFinished(() => served.close());
  return served;
}

test('what was acknowledged is there after the process was killed', async () => {
  const database = join(folder(), 'killed.db');
  const first = await start(database);
  const gone = ended(first.child);
  const sent = Array.from({ length: 5 }, () => response());
  for (const one of sent) expect((await post(first.url, one)).status).toBe(200);
  first.child.kill('SIGKILL');
  expect(await gone).toEqual([null, 'SIGKILL']);
  const second = await start(database);
  const again = await (await post(second.url, { responses: sent })).json();
  expect(again.results.map(({ status }: { status: string }) => status)).toEqual(Array(5).fill('duplicate'));
  const report = await (await fetch(`${second.url}/v1/surveys/nps/report`)).json();
  expect(report.questions[0].histogram.counts).toEqual({ 9: 5 });
});

test('SIGTERM ends the command in order', async () => {
  const { child } = await start(join(folder(), 'ended.db'));
  const gone = ended(child);
  child.kill('SIGTERM');
  expect(await gone).toEqual([0, null]);
});

test('closing lets the request that is under way be stored and answered', async () => {
  const database = join(folder(), 'closing.db');
  const served = await started({ database });
  const body = JSON.stringify(response());
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const slow = request(`${served.url}/v1/responses`, { method: 'POST', headers });
  const answered = new Promise<number>((resolve, reject) =>
    slow.once('response', (reply) => resolve(reply.statusCode!)).once('error', reject),
  );
  await new Promise<void>((resolve) => slow.write(body.slice(0, 50), () => resolve()));
  await fetch(`${served.url}/healthz`);
  const closed = served.close();
  slow.end(body.slice(50));
  expect(await answered).toBe(200);
  await closed;
  const file = new DatabaseSync(database);
  expect(file.prepare('SELECT count(*) AS n FROM response').get()).toEqual({ n: 1 });
  file.close();
  await expect(fetch(`${served.url}/healthz`)).rejects.toThrow();
});

test('a large body over HTTP is answered with 413', async () => {
  const { url } = await started();
  const reply = await post(url, { responses: 'x'.repeat(5_000_000) });
  expect([reply.status, (await reply.json()).title]).toEqual([413, 'The body is too large']);
});

test('a port that is taken is named', async () => {
  const { port } = await started();
  await expect(started({ port })).rejects.toMatchObject({ code: 'port-taken', data: { port } });
});

test('reports are not opened to the network without a token', async () => {
  await expect(started({ hostname: '0.0.0.0' })).rejects.toMatchObject({ code: 'report-open' });
  expect((await started({ hostname: '0.0.0.0', reportToken: 'sesame' })).port).toBeGreaterThan(0);
});

test('a database of a later layout is left alone', async () => {
  const path = join(folder(), 'later.db');
  const file = new DatabaseSync(path);
  file.exec('PRAGMA user_version = 99');
  file.close();
  await expect(started({ database: path })).rejects.toMatchObject({ code: 'database-too-new', data: { found: 99 } });
});

test('the command says where responses go and where reports are, and takes surveys and origins', async () => {
  const surveys = join(folder(), 'surveys.json');
  writeFileSync(surveys, JSON.stringify({ id: 'own', questions: [{ type: 'nps' }] }));
  const { url, said } = await start(
    join(folder(), 'said.db'),
    '--surveys',
    surveys,
    '--origin',
    'https://a.example',
    '--origin',
    'https://b.example',
  );
  expect(said).toContain(`${url}/v1/responses`);
  expect((await fetch(`${url}/v1/surveys/own/report`)).status).toBe(200);
  const headers = { origin: 'https://b.example', 'access-control-request-method': 'POST' };
  expect((await fetch(`${url}/v1/responses`, { method: 'OPTIONS', headers })).status).toBe(204);
});

test('the help names every option', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  for (const option of ['--db', '--port', '--host', '--origin', '--surveys', '--report-token'])
    expect(stdout).toContain(option);
});

test.each([
  [['--port', 'abc'], '--port: "abc" is no port. Give a number from 0 to 65535.'],
  [
    ['--db', '/no/such/folder/x.db'],
    /^--db: cannot open \/no\/such\/folder\/x\.db .* Give a file in a folder that exists/,
  ],
  [
    ['--db', ':memory:', '--origin', 'shop.example'],
    /^--origin: "shop\.example" is no origin\. Write scheme, host and port/,
  ],
  [['--db', ':memory:', '--host', '0.0.0.0'], /^--report-token: .* Give one, or listen on 127\.0\.0\.1\.$/],
  [['--surveys', '/no/such/file'], /^--surveys: cannot read \/no\/such\/file .* Give a file with one survey document/],
  [['--surveys', cli], /^--surveys: cannot read/],
  [['--prot', '1'], /--prot.* See --help for the options\.$/],
] as const)('%j is answered with one sentence and status 1', (args, sentence) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(1);
  expect(stderr).toMatch(sentence);
  expect(stderr.split('\n')).toHaveLength(1);
});

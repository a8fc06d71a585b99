import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test, vi } from 'vitest';
import { folder, response } from '../../../test/support/collector.ts';
import { type ServeOptions, serve } from './node.ts';
import { sqliteStore } from './sqlite.ts';

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

const run = (args: string[], env = {}) => {
  // A command that starts where it should refuse is ended, or the test would wait for it for ever.
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env, timeout: 20_000 });
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

test('who sends a large body whole before listening hears the 413 too', async () => {
  const { port } = await started();
  const body = 'x'.repeat(1_000_000);
  const head = `POST /v1/responses HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  const socket = connect(port, '127.0.0.1').setEncoding('utf8').pause();
  onTestFinished(() => void socket.destroy());
  socket.write(head);
  for (let at = 0; at < body.length; at += 100_000) {
    await new Promise<void>((resolve, reject) =>
      socket.write(body.slice(at, at + 100_000), (error) => (error ? reject(error) : resolve())),
    );
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
  const [heard] = await once(socket.resume(), 'data');
  expect(heard).toMatch(/^HTTP\/1\.1 413 /);
});

test('a sender that goes away in the middle of a body is not logged', async () => {
  const logged: unknown[] = [];
  const { port, url } = await started({ log: (error) => logged.push(error) });
  const head =
    'POST /v1/responses HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 999\r\n\r\n{';
  const socket = connect(port, '127.0.0.1');
  await new Promise<void>((resolve) => socket.write(head, () => resolve()));
  await fetch(`${url}/healthz`);
  socket.destroy();
  await once(socket, 'close');
  for (let i = 0; i < 3; i++) await fetch(`${url}/healthz`);
  expect(logged).toEqual([]);
});

test('a page that points its own name at this machine reads no report', async () => {
  const { port } = await started();
  const status = (path: string, host: string) =>
    new Promise<number>((resolve, reject) =>
      request({ port, host: '127.0.0.1', path, headers: { host } }, (reply) => resolve(reply.resume().statusCode!))
        .once('error', reject)
        .end(),
    );
  for (const path of ['/', '/v1/surveys', '/surveys/nps', '/v1/surveys/nps/report']) {
    expect(await status(path, `rebound.example:${port}`)).toBe(421);
    expect(await status(path, `localhost:${port}`)).toBe(200);
  }
});

test('an empty report token protects nothing and is refused', async () => {
  await expect(started({ reportToken: '' })).rejects.toMatchObject({ code: 'token-empty' });
  await expect(started({ hostname: '0.0.0.0', reportToken: '' })).rejects.toMatchObject({ code: 'token-empty' });
});

test('a port that is taken is named', async () => {
  const { port } = await started();
  await expect(started({ port })).rejects.toMatchObject({ code: 'port-taken', data: { port } });
});

test('reports are not opened to the network without a token', async () => {
  await expect(started({ hostname: '0.0.0.0' })).rejects.toMatchObject({ code: 'report-open' });
  expect((await started({ hostname: '0.0.0.0', reportToken: 'sesame' })).port).toBeGreaterThan(0);
});

test('what visitors wrote can be read by the owner of the process alone', async () => {
  const path = folder();
  chmodSync(path, 0o755);
  const { url } = await started({ database: join(path, 'private.db') });
  await post(url, response());
  const modes = readdirSync(path).map((file) => [file, statSync(join(path, file)).mode & 0o777]);
  expect(modes).toEqual(['private.db', 'private.db-shm', 'private.db-wal'].map((file) => [file, 0o600]));
});

test('a file that is no database is left alone', async () => {
  const path = join(folder(), 'letter.txt');
  writeFileSync(path, 'Dear Sir or Madam, '.repeat(100));
  await expect(started({ database: path })).rejects.toMatchObject({ code: 'database-foreign', data: { path } });
});

test('processes that start together on a new file share it, and store what comes to all of them once', async () => {
  const database = join(folder(), 'shared.db');
  const urls = (await Promise.all([start(database), start(database), start(database)])).map(({ url }) => url);
  const sent = response();
  const replies = await Promise.all(Array.from({ length: 30 }, (_, i) => post(urls[i % 3]!, sent)));
  const said = await Promise.all(replies.map(async (reply) => (await reply.json()).results[0].status));
  expect(said.sort()).toEqual([...Array(29).fill('duplicate'), 'stored']);
  for (const url of urls) {
    const { responses } = await (await fetch(`${url}/v1/surveys/nps/report`)).json();
    expect(responses.completed).toBe(1);
  }
});

test('a start waits for another process that is making the tables, and does not make them again', async () => {
  const [made, path] = [join(folder(), 'made.db'), join(folder(), 'new.db')];
  await sqliteStore(made).close();
  const file = new DatabaseSync(made);
  const sql = file
    .prepare('SELECT sql FROM sqlite_master WHERE sql IS NOT NULL')
    .all()
    .map((row) => row['sql']);
  file.close();
  const other = new Worker(
    `const { parentPort, workerData: { path, sql } } = require('node:worker_threads');
    const database = new (require('node:sqlite').DatabaseSync)(path);
    database.exec('PRAGMA journal_mode = WAL; BEGIN IMMEDIATE;' + sql.join(';'));
    parentPort.postMessage('held');
    setTimeout(() => database.exec('PRAGMA user_version = 1; COMMIT'), 300);`,
    { eval: true, workerData: { path, sql } },
  );
  await once(other, 'message');
  const store = sqliteStore(path);
  expect(await store.surveys()).toEqual([]);
  await store.close();
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

test('a Node without SQLite is told in one sentence which Node it takes', () => {
  const args = ['--no-experimental-sqlite', ...command, '--db', ':memory:', '--port', '0'];
  const { status, stderr } = run(args);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The collector needs Node 22\.13 or later .* this is Node \d+\.\d+\.\d+\..*again\.$/);
});

test('an empty token in the environment is refused like one on the command line', () => {
  const { status, stderr } = run([...command, '--db', ':memory:', '--port', '0'], { EARSHOT_REPORT_TOKEN: '' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^--report-token: an empty one/);
});

test('the help names every option', () => {
  const { status, stdout } = run([...command, '--help']);
  expect(status).toBe(0);
  for (const option of ['--db', '--port', '--host', '--origin', '--surveys', '--report-token'])
    expect(stdout).toContain(option);
});

test.each([
  [['--port', '-1'], /--port.* See --help for the options\.$/],
  [['--db', ':memory:', '--report-token', ''], /^--report-token: an empty one would let everybody in\./],
  [['--db', cli], /^--db: .*cli\.ts is no SQLite database\. Give another file/],
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
  const { status, stderr } = run([...command, '--port', '0', ...args]);
  expect(status).toBe(1);
  expect(stderr).toMatch(sentence);
  expect(stderr.split('\n')).toHaveLength(1);
});

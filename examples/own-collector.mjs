// A whole collector in forty lines of code: `npx @earshot/adapter conform` finds no fault in it.
import { DatabaseSync } from 'node:sqlite';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';

const [file = 'answers.db', port = '4001', origin = '*'] = process.argv.slice(2);
const db = new DatabaseSync(file);
db.exec('CREATE TABLE IF NOT EXISTS response (id TEXT PRIMARY KEY, revision INTEGER, survey TEXT, document TEXT)');
const find = db.prepare('SELECT revision, document FROM response WHERE id = ?');
const list = db.prepare('SELECT document FROM response WHERE survey = ?');
const put = db.prepare('INSERT OR REPLACE INTO response VALUES (?, ?, ?, ?)');

// The highest revision wins, and what comes again was stored before.
function store(response) {
  const { id, revision, survey, answers } = Object(response);
  const refused = (title) => ({ id, revision, status: 'refused', problem: { status: 422, title } });
  if (typeof id !== 'string' || !(revision > 0) || !survey?.id || !answers) return refused('This is no response');
  const document = JSON.stringify(response);
  const known = find.get(id);
  if (known?.revision === revision && known.document !== document) return refused('This revision has other contents');
  if (known?.revision >= revision) return { id, revision, status: 'duplicate' };
  put.run(id, revision, survey.id, document);
  return { id, revision, status: 'stored' };
}

const problem = (c, status, title, headers) =>
  c.body(JSON.stringify({ status, title }), status, { 'content-type': 'application/problem+json', ...headers });
const app = new Hono();
app.use(cors({ origin, allowHeaders: ['content-type', 'idempotency-key'], exposeHeaders: ['retry-after'] }));
app.post('/responses', async (c) => {
  if (!c.req.header('content-type')?.startsWith('application/json')) return problem(c, 415, 'Send application/json');
  const text = await c.req.text();
  if (text.length > 262_144) return problem(c, 413, 'Send at most 256 KiB');
  const body = JSON.parse(text);
  const results = (body?.responses ?? [body]).map(store);
  return body?.responses || !results[0].problem ? c.json({ results }) : problem(c, 422, results[0].problem.title);
});
app.get('/responses', (c) => c.json(list.all(c.req.query('survey')).map(({ document }) => JSON.parse(document))));
app.all('/responses', (c) => problem(c, 405, 'Send POST', { allow: 'POST' }));
app.onError((error, c) => {
  const [status, title] = error instanceof SyntaxError ? [400, 'This is not JSON'] : [503, 'Try again later'];
  return problem(c, status, title, { 'retry-after': '30' });
});
serve({ fetch: app.fetch, port: +port, hostname: '127.0.0.1' }, ({ port }) => console.log(`http://127.0.0.1:${port}`));

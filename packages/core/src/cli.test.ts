import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, expect, test, vi } from 'vitest';

// Each starts a process; where the machine is busy with other tests that takes its time.
vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'earshot-lint-'));
const command = new URL('./cli.ts', import.meta.url).pathname;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command in a process of its own, as people do. */
const run = (...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> =>
  new Promise((done) => {
    const given = ['--conditions=@earshot/source', command, ...args];
    const child = execFile(process.execPath, given, { cwd: folder }, (_, stdout, stderr) =>
      done({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });

const file = (name: string, json: unknown): string => {
  writeFileSync(join(folder, name), typeof json === 'string' ? json : JSON.stringify(json, null, 2));
  return name;
};

const clean = file('clean.json', {
  id: 'x',
  questions: [
    { type: 'nps', decision: 'Whom to call.' },
    { type: 'comment', id: 'why', decision: 'What to mend.' },
  ],
});
const mismatch = file('mismatch.json', { id: 'x', questions: [{ type: 'csat', text: 'How important is the tea?' }] });
const none = file('none.json', { id: 'x', questions: [{ type: 'npss' }] });
const broken = file('broken.json', '{ "id": ');

test.concurrent('a survey with nothing to mend is worth an exit code of 0', async ({ expect }) => {
  expect(await run('lint', clean)).toMatchObject({ status: 0, stderr: '' });
});

test.concurrent('an error is worth a 1, and is told with its line, its rule and the remedy', async ({ expect }) => {
  const { status, stdout } = await run('lint', mismatch);
  expect(status).toBe(1);
  expect(stdout).toContain('mismatch.json:6:15  error  questions[0].text: It asks for importance');
  expect(stdout).toContain('stem-scale-mismatch, evidence: definition');
  expect(stdout).toContain('Use a scale whose words answer the question.');
  expect(stdout).not.toContain('\u001b');
});

test.concurrent('what is no survey is worth a 1 in both commands, and is told by its issue', async ({ expect }) => {
  for (const command of ['lint', 'check']) {
    const { status, stdout } = await run(command, none);
    expect(status).toBe(1);
    expect(stdout).toContain('none.json:5:15  error  questions[0].type: "npss" is no question type. Did you mean nps?');
  }
  expect(await run('check', mismatch)).toMatchObject({ status: 0 });
});

test.concurrent.each([
  [['lint', broken], 'it cannot be read'],
  [['lint', 'nowhere.json'], 'it cannot be read'],
  [['lint'], 'there is no file'],
  [['mint', clean], 'no command'],
  [['lint', clean, '--profile', 'huge'], '--profile: "huge" is none'],
  [['lint', clean, '--format', 'xml'], '--format: "xml" is none'],
  [['lint', clean, '--rule', 'long-stems=off'], '--rule: "long-stems=off"'],
  [['lint', clean, '--previous', broken], '--previous: cannot read'],
  [['lint', clean, '--loud'], "Unknown option '--loud'"],
])('%j is worth a 2 and a sentence', async (args, sentence) => {
  const { status, stdout, stderr } = await run(...args);
  expect(status).toBe(2);
  expect(stdout + stderr).toContain(sentence);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test.concurrent('the JSON format has every finding with its place', async ({ expect }) => {
  const { stdout } = await run('lint', clean, mismatch, '--format', 'json');
  const [first, second] = JSON.parse(stdout);
  expect(first.findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
  expect(second.findings).toContainEqual(
    expect.objectContaining({ rule: 'stem-scale-mismatch', line: 6, column: 15, path: ['questions', 0, 'text'] }),
  );
});

test.concurrent('the SARIF format is valid by the schema of its makers', async ({ expect }) => {
  const require = createRequire(import.meta.url);
  const schema = JSON.parse(
    readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  );
  // It is of draft 4, and uses nothing but the name of its id that draft 7 has in another way.
  const { $schema: _, id: __, ...rest } = schema;
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const valid = ajv.compile(rest);
  const accepting = file('accepting.json', {
    id: 'x',
    questions: [{ type: 'csat', text: 'How important is the tea?', lint: { 'stem-scale-mismatch': 'We are odd.' } }],
  });
  const { stdout } = await run('lint', mismatch, none, broken, accepting, '--format', 'sarif');
  const log = JSON.parse(stdout);
  expect(valid(log), JSON.stringify(valid.errors)).toBe(true);
  const { tool, results } = log.runs[0];
  const known = new Set(tool.driver.rules.map(({ id }: { id: string }) => id));
  expect(results.filter(({ ruleId }: { ruleId: string }) => !known.has(ruleId))).toEqual([]);
  expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('document/unknown-question-type');
  expect(results).toContainEqual(
    expect.objectContaining({ suppressions: [expect.objectContaining({ justification: 'We are odd.' })] }),
  );
  expect(valid({ ...log, version: '2.2.0' })).toBe(false);
});

test.concurrent('--fix writes what can be mended, and keeps the file as it was indented', async ({ expect }) => {
  const fixable = file(
    'fixable.json',
    JSON.stringify({ id: 'x', questions: [{ type: 'csat', text: 'How was the delivery?' }] }, null, '\t'),
  );
  const { stdout, stderr } = await run('lint', fixable, '--fix');
  expect(stderr).toBe('');
  expect(stdout).not.toContain('presupposition');
  const text = readFileSync(join(folder, fixable), 'utf8');
  expect(text).toContain('\t\t\t"notApplicable": true');
  expect((await run('lint', fixable, '--fix')).status).toBe(0);
  expect(readFileSync(join(folder, fixable), 'utf8')).toBe(text);
});

test.concurrent('what the document does not say comes from a file', async ({ expect }) => {
  const known = file('known.json', { id: 'x', questions: [{ type: 'csat', text: 'How was the frobnicator?' }] });
  const facts = file('facts.json', { glossary: ['frobnicator'] });
  expect((await run('lint', known)).stdout).toContain('jargon');
  expect((await run('lint', known, '--facts', facts)).stdout).not.toContain('jargon');
});

test.concurrent('--help says what there is', async ({ expect }) => {
  expect(await run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--profile') });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, expect, test } from 'vitest';
import { run as runCommand } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'earshot-lint-'));
const command = new URL('./cli.ts', import.meta.url).pathname;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command on real files, in this process. */
function run(...args: string[]): { status: number; stdout: string; stderr: string } {
  let [stdout, stderr] = ['', ''];
  const status = runCommand(args, {
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: (file, text) => writeFileSync(join(folder, file), text),
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
    colour: false,
    version: '1.2.3',
  });
  return { status, stdout, stderr };
}

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

test('a survey with nothing to mend is worth an exit code of 0', () => {
  expect(run('lint', clean)).toMatchObject({ status: 0, stderr: '' });
});

test('a byte order mark before the document is passed over', () => {
  const marked = file('marked.json', `\uFEFF${JSON.stringify({ id: 'x', questions: [{ type: 'npss' }] })}`);
  expect(run('check', marked).stdout).toContain('marked.json:1:');
  expect(run('check', marked).status).toBe(1);
});

test('a document of a format that is not known yet is told, and not read as if it were known', () => {
  const newer = file('newer.json', { $schema: './survey-9.json', id: 'x', questions: [{ type: 'nps' }] });
  expect(run('check', newer)).toMatchObject({ status: 1, stdout: expect.stringContaining('format 9') });
});

test.each([
  [{ glossary: 5 }, 'glossary: it is a number. Give an array.'],
  [{ expcted: 5 }, 'expcted: there is no such key here. Did you mean expected? Correct its spelling or take it out.'],
  [[1], 'document: it is an array. Give an object.'],
])('facts %j are told with their fault', (facts, said) => {
  const { status, stderr } = run('lint', clean, '--facts', file('odd-facts.json', facts));
  expect({ status, stderr }).toEqual({ status: 2, stderr: `--facts: odd-facts.json: ${said}\n` });
});

test('an error is worth a 1, and is told with its line, its rule and the remedy', () => {
  const { status, stdout } = run('lint', mismatch);
  expect(status).toBe(1);
  expect(stdout).toContain('mismatch.json:6:15  error  questions[0].text: It asks for importance');
  expect(stdout).toContain('stem-scale-mismatch, evidence: definition');
  expect(stdout).toContain('Use a scale whose words answer the question.');
  expect(stdout).not.toContain('\u001b');
});

test('what is no survey is worth a 1 in both commands, and is told by its issue', () => {
  for (const command of ['lint', 'check']) {
    const { status, stdout } = run(command, none);
    expect(status).toBe(1);
    expect(stdout).toContain('none.json:5:15  error  questions[0].type: "npss" is no question type. Did you mean nps?');
  }
  expect(run('check', mismatch)).toMatchObject({ status: 0 });
});

test.each([
  [['lint', broken], 'it cannot be read'],
  [['lint', 'nowhere.json'], 'it cannot be read'],
  [['lint'], 'there is no file'],
  [['mint', clean], 'no command'],
  [['lint', clean, '--profile', 'huge'], '--profile: "huge" is none'],
  [['lint', clean, '--format', 'xml'], '--format: "xml" is none'],
  [['lint', clean, '--rule', 'long-stems=off'], '--rule: "long-stems=off"'],
  [['lint', clean, '--previous', broken], '--previous: cannot read'],
  [['lint', clean, '--loud'], "Unknown option '--loud'"],
])('%j is worth a 2 and a sentence', (args, sentence) => {
  const { status, stdout, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stdout + stderr).toContain(sentence);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('the JSON format has every finding with its place', () => {
  const { stdout } = run('lint', clean, mismatch, '--format', 'json');
  const [first, second] = JSON.parse(stdout);
  expect(first.findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
  expect(second.findings).toContainEqual(
    expect.objectContaining({ rule: 'stem-scale-mismatch', line: 6, column: 15, path: ['questions', 0, 'text'] }),
  );
});

test('the SARIF format is valid by the schema of its makers', () => {
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
  const { stdout } = run('lint', mismatch, none, broken, accepting, '--format', 'sarif');
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

test('--fix mends errors and warnings, leaves advice, and keeps the file as it was indented', async ({ expect }) => {
  const questions = [
    { type: 'comment', id: 'first', required: true },
    { type: 'choice', id: 'why', text: 'Why did you come?', options: ['Tea', 'Cake', 'Music', 'Books', 'Friends'] },
    { type: 'csat', text: 'How was the delivery?' },
  ];
  const fixable = file('fixable.json', JSON.stringify({ id: 'x', questions }, null, '\t'));
  const { status, stdout, stderr } = run('lint', fixable, '--fix');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('presupposition');
  const text = readFileSync(join(folder, fixable), 'utf8');
  expect(text).toContain('\t\t\t"shuffle": true');
  expect(JSON.parse(text).questions).toEqual([
    { type: 'comment', id: 'first' },
    {
      ...questions[1],
      options: [...questions[1]!.options!, { id: 'other', text: 'Other', other: true }],
      shuffle: true,
    },
    questions[2],
  ]);
  run('lint', fixable, '--fix');
  expect(readFileSync(join(folder, fixable), 'utf8')).toBe(text);
});

test('what the document does not say comes from a file', () => {
  const known = file('known.json', { id: 'x', questions: [{ type: 'csat', text: 'How was the frobnicator?' }] });
  const facts = file('facts.json', { glossary: ['frobnicator'] });
  expect(run('lint', known).stdout).toContain('jargon');
  expect(run('lint', known, '--facts', facts).stdout).not.toContain('jargon');
});

test('--help says what there is', () => {
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--profile') });
});

test('as a command it reads its arguments, writes no colours into a pipe, and ends with its code', () => {
  const args = ['--conditions=@earshot/source', command, 'lint', clean];
  const printed = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect(printed).toBe(run('lint', clean).stdout);
  expect(() => execFileSync(process.execPath, [...args, '--format', 'xml'], { cwd: folder, stdio: 'pipe' })).toThrow(
    expect.objectContaining({ status: 2, stdout: expect.objectContaining({ length: 0 }) }),
  );
}, 60_000);

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, inject, test } from 'vitest';

// What is tested here is what would be published: the packed tarballs, installed into an empty project.
const root = new URL('../..', import.meta.url).pathname;
const packages = ['core', 'adapter', 'widget', 'collector'];
const project = inject('packed');
const run = (command: string, args: string[]): string =>
  execFileSync(command, args, { cwd: project, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });

test.each(packages)('@earshot/%s is published without a fault that publint knows', async (name) => {
  const file = readdirSync(project).find((file) => file.startsWith(`earshot-${name}-`))!;
  const tarball = new Uint8Array(readFileSync(join(project, file))).buffer;
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg!, { color: false }))).toEqual([]);
});

test.each(packages)('@earshot/%s speaks of no workspace in what it publishes', (name) => {
  const manifest = readFileSync(join(project, 'node_modules/@earshot', name, 'package.json'), 'utf8');
  expect(manifest).not.toContain('workspace:');
});

test.each(['bundler', 'nodenext'])('the types hold in a strict project under moduleResolution %s', (resolution) => {
  writeFileSync(
    join(project, 'use.ts'),
    `import { createAdapter } from '@earshot/adapter';
import { type Format, posthog } from '@earshot/adapter/format';
import { createCollector, sqliteStore } from '@earshot/collector';
import { type Served, serve } from '@earshot/collector/node';
import { fill, instruments, type Outlet, type SurveyResponse } from '@earshot/core';
import { scored, umuxLite } from '@earshot/core/instrument';
import { parseSurvey } from '@earshot/core/schema';
import { npsScore } from '@earshot/core/score';
import { mount } from '@earshot/widget';
import { ptBR } from '@earshot/widget/text/pt-BR';

const format: Format = posthog({ key: 'phc_1' });
const outlet: Outlet = createAdapter({ endpoint: 'https://us.i.posthog.com/batch/', format });
export const show = () => mount(fill(instruments.nps), { outlet, texts: ptBR });
export const parsed = parseSurvey({ id: 'x', questions: [{ type: 'nps' }] });
export const value: number | null = npsScore({ counts: { '9': 3 }, unanswered: {} }).value;
export const usability: number | null | undefined = scored(umuxLite, [{ useful: 6, easy: 7 }])['umux-lite']?.value;
export const collector = () => createCollector({ store: sqliteStore(':memory:'), origins: [], surveys: [] });
export const served = (): Promise<Served> => serve({ database: ':memory:', port: 0 });
// @ts-expect-error A response needs more than an id.
export const wrong: SurveyResponse = { id: 'x' };
// @ts-expect-error No such instrument.
instruments.npss;
`,
  );
  const options = [
    '--strict',
    '--exactOptionalPropertyTypes',
    '--noUncheckedIndexedAccess',
    '--verbatimModuleSyntax',
    '--noEmit',
    '--target',
    'es2022',
    '--types',
    '',
  ];
  const module = resolution === 'nodenext' ? 'nodenext' : 'preserve';
  const said = run(join(root, 'node_modules/.bin/tsc'), [
    ...options,
    '--module',
    module,
    '--moduleResolution',
    resolution,
    'use.ts',
  ]);
  expect(said).toBe('');
});

test('every entry can be imported where there is no page', () => {
  const entries = packages.flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
    return (
      Object.entries<string | { default?: string }>(exports)
        .filter(([, target]) => typeof target === 'object' && target.default?.endsWith('.js'))
        // A pattern stands for a file each: one of them.
        .map(([path]) => `@earshot/${name}${path.slice(1).replace('*', 'de')}`)
    );
  });
  expect(entries.length).toBeGreaterThan(5);
  const code = entries.map((entry) => `await import('${entry}');`).join('');
  expect(
    run(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      '--input-type=module',
      '-e',
      `${code}console.log('imported')`,
    ]),
  ).toBe('imported\n');
});

test('each instrument is published as a document, too', () => {
  const code = `
    import sus from '@earshot/core/instrument/sus.json' with { type: 'json' };
    import { instrumentsById } from '@earshot/core/instrument';
    import { parseSurvey } from '@earshot/core/schema';
    import { readFileSync } from 'node:fs';
    const read = (id) => JSON.parse(readFileSync('node_modules/@earshot/core/dist/instrument/' + id + '.json', 'utf8'));
    const same = Object.keys(instrumentsById).filter(
      (id) => parseSurvey(read(id)).survey?.hash === parseSurvey(instrumentsById[id].survey).survey.hash,
    );
    console.log(sus.id, Object.keys(instrumentsById).length - same.length);`;
  expect(run(process.execPath, ['--input-type=module', '-e', code])).toBe('sus 0\n');
});

test('the collector starts from its own command', () => {
  expect(run('npx', ['earshot-collector', '--help'])).toContain('--db');
});

test('the linter runs from its own command, on the document that it is given', () => {
  const question = { type: 'csat', text: 'How satisfied are you with price and taste?' };
  writeFileSync(join(project, 'survey.json'), JSON.stringify({ id: 'x', questions: [question] }));
  expect(run('npx', ['earshot-core', 'lint', 'survey.json'])).toContain('double-barrelled');
});

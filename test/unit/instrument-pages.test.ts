import { existsSync, globSync, readFileSync } from 'node:fs';
import { fill, typeOf } from '@earshot/core';
import * as instruments from '@earshot/core/instrument';
import { lintRules } from '@earshot/core/lint';
import { parseSurvey } from '@earshot/core/schema';
import * as score from '@earshot/core/score';
import { expect, test } from 'vitest';
import { index, instrumentPage } from '../../scripts/instrument-pages.ts';
import { holds, run } from './examples.ts';

const { instrumentsById } = instruments;
const ids = Object.keys(instrumentsById);
const folder = new URL('../../docs/reference/instrument/', import.meta.url).pathname;
const page = (name: string): string => instrumentPage(name).text;

test.each([index, ...ids])('the table of %s.md is the one that is written from the documents', (name) => {
  const { text, wanted } = instrumentPage(name);
  expect(text, 'run "pnpm index:instruments"').toMatch(/^# .*\n[\s\S]*\n\| `|^# .*\n[\s\S]*\n\| \[`/);
  expect(text, 'run "pnpm index:instruments"').toBe(wanted);
});

test('there is a page for each instrument, one for all and one for the banks', () => {
  const there = globSync('*.md', { cwd: folder }).map((file) => file.slice(0, -3));
  expect(there.sort()).toEqual([index, 'banks', ...ids].sort());
});

/** Every score that an instrument can have, had it answers. */
function namesOf(id: string): string[] {
  const { survey, scoring } = instrumentsById[id]!;
  const { counting, scores } = scoring();
  const answers = Object.fromEntries(
    fill(survey).questions.map((question) => {
      const { offers, parts } = typeOf(question);
      const [first] = offers(question);
      const all = parts?.(question).map(({ value }) => [value, first?.value]) ?? [];
      return [question.id, all.length > 0 ? Object.fromEntries(all) : first?.value];
    }),
  );
  return Object.keys(scores(counting.add(counting.empty(), answers)));
}

/** A name in a table, where `<part>` stands for any. */
const pattern = (name: string): RegExp =>
  new RegExp(`^${name.replace(/[.$]/g, '\\$&').replace(/<[^>]+>/g, '[^:.]+')}$`);

test.each(ids)('%s.md names the scores that there are, and no others', (id) => {
  const [, table = ''] = page(id).split('\n## Scores\n');
  const named = [...table.split('\n## ')[0]!.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => pattern(name!));
  const names = namesOf(id);
  expect(names.filter((name) => !named.some((one) => one.test(name)))).toEqual([]);
  expect(named.filter((one) => !names.some((name) => one.test(name)))).toEqual([]);
});

test.each(ids)('%s.md says what for, how to read it, whose it is and how to get it', (id) => {
  expect(page(id)).toMatch(
    /^# `[\w-]+`\n\n\S[\s\S]*\n## Questions\n[\s\S]*\n## Scores\n[\s\S]*\n## Reading it\n[\s\S]*\n## Source and licence\n/,
  );
  const [, name = ''] = page(id).match(/import \{ (\w+) \} from '@earshot\/core\/instrument'/) ?? [];
  expect((instruments as Record<string, unknown>)[name]).toBe(instrumentsById[id]);
});

test.each([...ids, index, 'banks'])('%s.md leads to pages that speak of what it names', (name) => {
  const text = name === 'banks' ? readFileSync(`${folder}banks.md`, 'utf8') : page(name);
  const links = [...text.matchAll(/\[`(\w+)`\]\((\.\.\/score\/[\w-]+\.md)\)/g)];
  const silent = links.filter(([, said, to]) => !readFileSync(`${folder}${to}`, 'utf8').includes(said!));
  expect(silent.map(([link]) => link)).toEqual([]);
});

test('the examples of the first page give what they say', () => {
  const blocks = [...page(index).matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!);
  const claims = blocks.filter((code) => / \/\/ /.test(code)).flatMap((code) => run(code, { ...instruments }));
  expect(claims).toHaveLength(6);
  for (const claim of claims) expect(holds(claim), claim.line).toBe(true);
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(page(index))!;
  expect(parseSurvey(JSON.parse(json))).toHaveProperty('survey');
});

test('the page of the banks counts what is in them', () => {
  const text = readFileSync(`${folder}banks.md`, 'utf8');
  const rows = [...text.matchAll(/^\| `(\w+)` \| (\d+) /gm)];
  expect(rows).toHaveLength(5);
  for (const [, name, count] of rows)
    expect([name, (instruments as unknown as Record<string, unknown[]>)[name!]!.length]).toEqual([name, Number(count)]);
});

test('each figure of a service names a function that there is', () => {
  const functions = Object.keys(score);
  expect(instruments.serviceKpis.filter(({ method }) => !functions.includes(method))).toEqual([]);
});

test('the list of concepts leads to files alone', () => {
  const concepts = readFileSync(`${folder}../concepts.md`, 'utf8');
  const links = [...concepts.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link]) => link!);
  expect(links.length).toBeGreaterThan(60);
  expect(links.filter((link) => !/^https?:/.test(link) && !existsSync(`${folder}../${link}`))).toEqual([]);
});

test('every rule of the linter in the list of concepts is one', () => {
  const concepts = readFileSync(`${folder}../concepts.md`, 'utf8');
  const named = [...concepts.matchAll(/\[`([\w-]+)`\]\(lint\.md\)/g)].map(([, id]) => id!);
  const rules = Object.values(lintRules).flatMap((rules) => rules.map(({ id }) => id));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !rules.includes(name))).toEqual([]);
});

test('every name in the list of concepts that looks like one of ours is one', () => {
  const concepts = readFileSync(`${folder}../concepts.md`, 'utf8');
  const named = [...concepts.matchAll(/`(\w+)\(`|`([a-z]+[A-Z]\w*)`/g)].map(([, call, plain]) => call ?? plain!);
  const known = new Set([...Object.keys(score), ...Object.keys(instruments)]);
  const fields = new Set('notApplicable dontKnow reveal confirm editable everyRow'.split(' '));
  expect(named.filter((name) => !known.has(name) && !fields.has(name))).toEqual([]);
});

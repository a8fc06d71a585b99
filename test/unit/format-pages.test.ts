import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { expect, test } from 'vitest';
import * as formats from '../../packages/adapter/src/format/index.ts';
import { usual } from '../support/responses.ts';

const folder = new URL('../../docs/reference/format/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const pages = readdirSync(folder).filter((file) => file !== 'README.md');

/** What an example says behind a field of `createAdapter`. */
const said = (page: string, field: string): string => new RegExp(`^  ${field}: (.*),$`, 'm').exec(read(page))![1]!;
const evaluate = (expression: string): unknown =>
  new Function(...Object.keys(formats), `return ${expression}`)(...Object.values(formats));
const formatOf = (page: string) => evaluate(said(page, 'format')) as formats.Format;

/** Which export a page is about first. */
const nameOf = (page: string): string => /^\w+/.exec(said(page, 'format'))![0];

test.each(pages)('what %s says that travels is what the format writes', (page) => {
  const { encode, pack = ([part]: readonly string[]) => part! } = formatOf(page);
  const body = pack([encode(usual)]);
  const [, kind, example = ''] = /What travels:\n\n```(json|text)\n([\s\S]*?)\n```/.exec(read(page))!;
  if (kind === 'json') expect(JSON.parse(example)).toEqual(JSON.parse(body));
  else expect(example).toBe(body);
});

test.each(pages)('%s has an endpoint, and says what was checked and what was not', (page) => {
  expect(new URL(String(evaluate(said(page, 'endpoint')))).protocol).toBe('https:');
  expect(read(page)).toMatch(/\n## Checked\n\n\S[\s\S]+\n## Not checked\n\n\S/);
});

test('the example of a format of your own writes what it says', () => {
  const [, code = ''] = /One of your own[\s\S]*?```ts\n([\s\S]*?)```/.exec(read('README.md'))!;
  const script = stripTypeScriptTypes(code.replace(/^import.*\n/m, ''));
  const lines = new Function(`${script}; return lines`)() as formats.Format;
  expect(lines.encode(usual)).toBe(`${usual.id};3;9`);
});

test('every format is named in a page', () => {
  const all = pages.map(read).join('\n');
  expect(Object.keys(formats).filter((name) => name !== 'readResults' && !RegExp(`\\b${name}\\b`).test(all))).toEqual(
    [],
  );
});

/** The table of the formats, from what they say of themselves. */
function table(): string {
  const rows = pages.map((page) => {
    const { dedupe = 'header', cors = 'preflight', limits = { items: 1 }, revisions = 'replace' } = formatOf(page);
    const title = /^# (.*)/.exec(read(page))![1];
    const words: Record<string, string> = { header: '`Idempotency-Key`', none: '**nothing**' };
    const key = words[dedupe] ?? `\`${dedupe.replace(/^body:(\d+\.)?/, '')}\``;
    const later = revisions === 'replace' ? 'replaces it' : 'is another record';
    return `| [${title}](${page}) | \`${nameOf(page)}\` | ${key} | ${cors === 'simple' ? 'no' : 'yes'} | ${limits.items} | ${later} |`;
  });
  return [
    '| | format | a repeat is known by | asks first | at once | a later revision |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

test('the table says what the formats say', () => {
  const [, there] = /<!-- formats -->\n([\s\S]*?)\n<!-- \/formats -->/.exec(read('README.md'))!;
  expect(there).toBe(table());
});

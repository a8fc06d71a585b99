import { existsSync, readFileSync } from 'node:fs';
import * as schema from '@earshot/core/schema';
import * as score from '@earshot/core/score';
import { expect, test } from 'vitest';
import { holds, run } from './examples.ts';

const packages = new URL('../../packages/', import.meta.url).pathname;
const names = ['core', 'adapter', 'widget', 'collector'];
const read = (file: string): string => readFileSync(packages + file, 'utf8');

test.each(names)('the page of @earshot/%s says how to get it, and its links lead somewhere', (name) => {
  const page = read(`${name}/README.md`);
  expect(page).toMatch(new RegExp(`^# @earshot/${name}\n[\\s\\S]*npm install @earshot/${name}\\b`));
  const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link!);
  expect(links.filter((link) => !existsSync(`${packages}${name}/${link}`))).toEqual([]);
});

test.each(names)('the page of @earshot/%s imports only what there is', (name) => {
  for (const [, from, sub = ''] of read(`${name}/README.md`).matchAll(/from '@earshot\/(\w+)(\/\w+)?'/g)) {
    expect(JSON.parse(read(`${from}/package.json`)).exports).toHaveProperty([`.${sub}`]);
  }
});

test('the example of core gives what it says', () => {
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(read('core/README.md'))!;
  const claims = run(code, { ...schema, ...score });
  expect(claims).toHaveLength(4);
  for (const claim of claims) expect(holds(claim), claim.line).toBe(true);
});

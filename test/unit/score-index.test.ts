import { readFileSync } from 'node:fs';
import * as score from '@earshot/core/score';
import { expect, test } from 'vitest';
import { entries, narratives, scoreIndex, withMethods } from '../../scripts/score-index.ts';
import { pagesThere, scorePages } from '../../scripts/score-pages.ts';

const folder = 'docs/reference/score/';
const listed = entries();
const pages = await scorePages(listed);
const read = (page: string): string => readFileSync(new URL(`../../${folder}${page}`, import.meta.url), 'utf8');

test('the index knows every function that the score entry exports', () => {
  const functions = Object.entries(score).filter(([, value]) => typeof value === 'function');
  expect(listed.map(({ name }) => name).sort()).toEqual(functions.map(([name]) => name).sort());
});

test('a page speaks of every function', () => {
  expect(listed.filter(({ page }) => !page).map(({ name }) => name)).toEqual([]);
});

test('the index that is committed is the one that is written', () => {
  expect(read('README.md'), 'run "pnpm index:scores"').toContain(scoreIndex());
});

test.each(narratives())('%s leads to the page of each function that it explains', (page) => {
  expect(read(page), 'run "pnpm index:scores"').toBe(withMethods(page));
});

test('every function has a page, and every page a function', () => {
  expect(pagesThere(`${folder}method/`).sort()).toEqual([...pages.keys()].sort());
});

test.each([...pages])('the page of %s is made of its source as it is', (name, text) => {
  expect(read(`method/${name}.md`), 'run "pnpm index:scores"').toBe(text);
});

test.each([...pages])('the page of %s says what it does, what goes in, what comes out, and shows it', (_, text) => {
  expect(text).toMatch(/^# \w+\n\n\S/);
  expect(text).toContain('\n## What comes out\n');
  expect(text).toContain('\n## Example\n\n```ts\n');
  expect(text).not.toMatch(/\bundefined$|(?<!`)``(?!`)|\[object/m);
});

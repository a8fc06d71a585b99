import { globSync, readFileSync } from 'node:fs';
import * as score from '@earshot/core/score';
import { describe, expect, test } from 'vitest';
import { holds, run } from './examples.ts';

const root = new URL('../..', import.meta.url).pathname;
const read = (file: string): string => readFileSync(root + file, 'utf8');

/** The `ts` blocks of a page, in order, as one script: later blocks see what earlier ones named. */
const blocks = (page: string): string =>
  [...page.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code]) => code).join('\n');

const pages = globSync('docs/reference/score/*.md', { cwd: root });
const methods = globSync('docs/reference/score/method/*.md', { cwd: root }).filter((page) =>
  // An example may show how to call it without saying what comes out.
  / \/\/ /.test(blocks(read(page))),
);
const sources = globSync('packages/core/src/{score,tally,distribution}/**/*.ts', { cwd: root }).filter(
  (file) => !file.endsWith('.test.ts'),
);

/** The `@example` of each doc comment. */
const examples = (source: string): string[] =>
  [...source.matchAll(/@example\n([\s\S]*?)(?:\*\/|\n\s*\*\s*@)/g)].map(([, text]) => text!.replace(/^\s*\* ?/gm, ''));

describe.each(pages)('%s', (page) => {
  const claims = run(blocks(read(page)), { ...score });

  test('has a worked example', () => {
    expect(claims.length).toBeGreaterThan(0);
  });

  test.each(claims)('tells the truth: $line', (claim) => {
    expect(holds(claim), `it gives ${JSON.stringify(claim.got)}`).toBe(true);
  });
});

test.each(methods)('the example of %s tells the truth', (page) => {
  for (const claim of run(blocks(read(page)), { ...score }))
    expect(holds(claim), `${claim.line} gives ${JSON.stringify(claim.got)}`).toBe(true);
});

describe.each(sources.filter((file) => read(file).includes('@example')))('the examples of %s', async (file) => {
  const own = (await import(/* @vite-ignore */ root + file)) as Record<string, unknown>;

  test.each(examples(read(file)))('run: %s', (example) => {
    for (const claim of run(example, { ...score, ...own }))
      expect(holds(claim), `${claim.line} gives ${JSON.stringify(claim.got)}`).toBe(true);
  });
});

describe('holds', () => {
  const claim = (said: string, got: unknown) => holds({ line: '', said, got });

  test('takes a cut number for all that begin with it', () => {
    expect([claim('0.49…', 0.4955), claim('0.49…', 0.51), claim('0.49', 0.4955)]).toEqual([true, false, false]);
  });

  test('compares lists by length and objects by what is mentioned', () => {
    expect(claim('[1, 2.5…], more words', [1, 2.55])).toBe(true);
    expect(claim('[1]', [1, 2])).toBe(false);
    expect(claim("{ n: 3, method: 'x' }", { n: 3, method: 'x', value: 1 })).toBe(true);
    expect(claim('{ n: 3 }', { n: 4 })).toBe(false);
  });

  test('knows strings, null and booleans', () => {
    expect([claim("'a'", 'a'), claim("'a'", 'b'), claim('null', null), claim('null', 0), claim('true', false)]).toEqual(
      [true, false, true, false, false],
    );
  });
});

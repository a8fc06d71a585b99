import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test('the page about browsers lists the tests that run in every engine, and no others', () => {
  const listed = [...read('docs/reference/browsers.md').matchAll(/^\| (.+?) \| (?:yes|no) \|/gm)].map(
    ([, name]) => name,
  );
  const directions = ['left to right', 'right to left'];
  const files = readdirSync(new URL('../../test/engines/', import.meta.url)).filter((file) => !file.includes('.test.'));
  const suites = files.map((file) => read(`test/engines/${file}`)).join('\n');
  const names = [...suites.matchAll(/^ +(?:test|\] as const\))\(\s*'(.+?)',/gm)].flatMap(([, name]) =>
    name!.includes('%s') ? directions.map((way) => name!.replace('%s', way)) : name!,
  );
  expect(names.length).toBeGreaterThan(60);
  expect([...listed].sort()).toEqual([...names].sort());
});

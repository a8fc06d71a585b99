import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const rows = readFileSync(`${root}docs/reference/accessibility.md`, 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

test('every point has a number of its own', () => {
  expect(rows.map(([number]) => Number(number))).toEqual(Array.from({ length: 62 }, (_, i) => i + 1));
});

test.each(rows)('point %s, %s, has a test that is there, or a reason', (_number, _name, what, proof) => {
  const [, file, part] = /^`([^`]+)` `(.+)`$/.exec(proof!) ?? [];
  if (what === 'not tried') expect(proof!.length).toBeGreaterThan(20);
  else {
    expect(existsSync(root + file)).toBe(true);
    expect(readFileSync(root + file, 'utf8')).toContain(part);
  }
});

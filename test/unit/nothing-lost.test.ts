import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { copies } from '../bench/loss/cell.ts';
import { products, versionOf } from '../bench/loss/products.ts';
import { scenarios } from '../bench/loss/scenarios.ts';
import { cellText } from '../bench/loss/table.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const table = /<!-- loss -->\n([\s\S]*)\n<!-- \/loss -->/.exec(read('docs/guide/nothing-lost.md'))![1]!;
const [head = [], , ...rows] = table.split('\n').map(cells);
const whole = rows.at(-1)!.slice(1);

test('the table of losses is of the versions that are installed, and of every scenario', () => {
  const rivals = products.slice(1).map((product) => `${product.name} ${versionOf(product)}`);
  expect(head.slice(2)).toEqual(rivals);
  expect(rows.slice(0, -1).map(([name]) => name)).toEqual(scenarios.map(({ name }) => name));
});

test('its last row counts the rows above', () => {
  for (const [i, text] of whole.entries()) {
    const kept = rows.slice(0, -1).filter((row) => !row[i + 1]!.includes('**'));
    expect(text).toBe(`**${kept.length} of ${scenarios.length}**`);
  }
});

test('the README claims no more than the table', () => {
  const [ours, ...others] = whole.map((text) => Number(/\d+/.exec(text)![0]));
  expect(read('README.md')).toContain(
    `in ${ours} of ${scenarios.length} ways for things to go wrong nothing of ours was lost; the best of five other libraries kept everything in ${Math.max(...others)}`,
  );
});

test('a copy under another key, or under none, cannot be told from a new answer', () => {
  const mark = 'mark-1';
  const keys = (...keys: (string | undefined)[]) => copies(keys.map((key) => ({ mark, key })));
  expect(keys('a')).toEqual({ again: 0, doubled: 0 });
  expect(keys('a', 'a', 'a')).toEqual({ again: 2, doubled: 0 });
  expect(keys('a', 'a', 'b')).toEqual({ again: 2, doubled: 1 });
  expect(keys(undefined, undefined)).toEqual({ again: 1, doubled: 1 });
});

test('a cell says what was lost, late, copied and doubled', () => {
  const fine = { sent: 5, alone: 5, late: 0, lost: 0, again: 0, doubled: 0 };
  expect(cellText(fine)).toBe('5/5');
  expect(cellText({ ...fine, alone: 1, late: 2, lost: 2 })).toBe('**3/5**, 2 late');
  expect(cellText({ ...fine, again: 3, doubled: 1 })).toBe('5/5, 2 again, 1 doubled');
});

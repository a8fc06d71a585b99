import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Load } from '../bench/startup/load.ts';
import { products, versionOf } from '../bench/startup/products.ts';
import { figures, goals, medians, startupTable } from '../bench/startup/table.ts';

const guide = readFileSync(new URL('../../docs/guide/small-and-quick.md', import.meta.url), 'utf8');
const [, measured = ''] = /<!-- startup -->\n([\s\S]*)\n<!-- \/startup -->/.exec(guide)!;
const load: Load = {
  bytes: 14e3,
  requests: 3,
  prompt: 1300,
  script: 20,
  blocked: 0,
  longest: 40,
  heap: 3e5,
  delay: 24,
  shift: 0,
};
const times = (factor: number): Load =>
  Object.fromEntries(Object.entries(load).map(([key, value]) => [key, value * factor])) as unknown as Load;

test('the table of the guide is of the versions that are installed, and of every figure', () => {
  const rows = measured
    .split('\n\n')[0]!
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
  const versions = products.map((product) => `${product.name} ${versionOf(product)}`.trim());
  expect(rows[0]!.slice(4, -1)).toEqual(versions.slice(2));
  expect(rows.slice(2).map((row) => row[1])).toEqual(figures.map(([, name]) => name));
});

test('the guide tells of every goal whether it is met', () => {
  const columns = products.map((product) => ({ product, load }));
  const names = (list: string): string[] => [...list.matchAll(/^- .*?et\*{0,2}: (.*?) \(/gm)].map(([, name]) => name!);
  expect(names(measured)).toEqual(names(goals(columns)));
  expect(names(measured).length).toBeGreaterThan(10);
});

test('the middle load counts, and scripts and heap are what the bare page has not', () => {
  const bare = { ...load, script: 5, heap: 1e5 };
  expect(medians([times(1), times(9), times(2)], [bare])).toEqual({ ...times(2), script: 35, heap: 5e5 });
  expect(medians([bare], [load])).toMatchObject({ script: 0, heap: 0 });
});

test('a cell says how many times as much it is', () => {
  const [ours, ...others] = products.map((product, i) => ({ product, load: times(i ? 3 : 1) }));
  const table = startupTable([ours!, ...others]);
  expect(table).toContain('| until the prompt is seen | 1,300 ms | 3,900 ms (×3.0) |');
  expect(table).toContain('| layout shift | 0 | 0 |');
});

test('a goal is met or not', () => {
  const columns = products.map((product, i) => ({ product, load: times(i ? 3 : 1) }));
  expect(goals(columns)).not.toContain('Not met');
  columns[0]!.load = { ...load, script: 25, shift: 0.1 };
  expect(goals(columns).match(/Not met/g)).toHaveLength(3);
  expect(goals(columns)).toContain('- **Not met**: less than 25 ms in scripts (25 ms).');
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checks } from '../../packages/adapter/src/conform/index.ts';

test('the page about the contract names every check', () => {
  const page = readFileSync(new URL('../../docs/reference/collector-contract.md', import.meta.url), 'utf8');
  const rows = checks.map(({ name, says, level }) => `| \`${name}\` | ${level} | ${says} |`);
  const table = ['| check | | a collector |', '| --- | --- | --- |', ...rows].join('\n');
  expect(page).toContain(`<!-- checks -->\n${table}\n<!-- /checks -->`);
});

test('the example collector has forty lines of code', () => {
  const code = readFileSync(new URL('../../examples/own-collector.mjs', import.meta.url), 'utf8');
  expect(code.split('\n').filter((line) => line.trim() && !line.trim().startsWith('//'))).toHaveLength(40);
});

import { readFileSync } from 'node:fs';
import * as score from '@earshot/core/score';
import { expect, test } from 'vitest';
import { entries, scoreIndex } from '../../scripts/score-index.ts';

const listed = entries();

test('the index knows every function that the score entry exports', () => {
  const functions = Object.entries(score).filter(([, value]) => typeof value === 'function');
  expect(listed.map(({ name }) => name).sort()).toEqual(functions.map(([name]) => name).sort());
});

test('a page speaks of every function', () => {
  expect(listed.filter(({ page }) => !page).map(({ name }) => name)).toEqual([]);
});

test('the index that is committed is the one that is written', () => {
  const page = readFileSync(new URL('../../docs/reference/score/README.md', import.meta.url), 'utf8');
  expect(page, 'run "pnpm index:scores"').toContain(scoreIndex());
});

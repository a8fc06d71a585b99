import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const types = ['nps', 'csat', 'ces', 'comment', 'choice'];

test.each([
  ['npss', 'nps'],
  ['NPS', 'nps'],
  ['coment', 'comment'],
  ['chioce', 'choice'],
  ['csta', undefined],
  ['essay', undefined],
  ['', undefined],
  [7, undefined],
  ['n'.repeat(10_000), undefined],
])('to %s it is %s', (word, meant) => {
  expect(nearest(word, types)).toBe(meant);
});

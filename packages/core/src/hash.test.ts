import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHash, share } from './hash.ts';

test('equal documents have the same hash, however their keys are ordered', () => {
  expect(contentHash({ a: 1, b: { c: 2, d: [3] } })).toBe(contentHash({ b: { d: [3], c: 2 }, a: 1 }));
  expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
});

test('a hash is the same on every machine and in every version', () => {
  // Responses carry it: a change here would part them from their survey.
  expect(contentHash({ id: 'x', questions: [{ type: 'nps' }] })).toBe('f1605beb88f04932');
});

test('a share lies from 0 up to 1 and spreads evenly', () => {
  const tenths = new Array<number>(10).fill(0);
  for (let i = 0; i < 20_000; i++) tenths[Math.floor(share(`visitor ${i}`) * 10)]!++;
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  fc.assert(fc.property(fc.string(), (text) => share(text) >= 0 && share(text) < 1));
});

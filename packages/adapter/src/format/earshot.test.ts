import { expect, test } from 'vitest';
import { full, usual } from '../../../../test/support/responses.ts';
import { earshot, earshotBatch } from './earshot.ts';

const { encode, pack, limits } = earshotBatch;

test('one response goes alone, the same in both', () => {
  expect(JSON.parse(encode(usual))).toEqual(usual);
  expect(pack!([encode(usual)])).toBe(earshot.encode(usual));
});

test('several go as the list of the collector contract', () => {
  expect(JSON.parse(pack!([usual, full].map(encode)))).toEqual({ responses: [usual, full] });
  expect(limits).toEqual({ items: 50, bytes: 64 * 1024 });
});

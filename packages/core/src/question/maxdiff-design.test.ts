import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAnswer } from './index.ts';
import { maxDiffSets } from './maxdiff.ts';
import { balancedSets, maxDiffDesign } from './maxdiff-design.ts';

const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `item ${i}`);

const design = fc
  .record({
    items: fc.integer({ min: 3, max: 40 }),
    size: fc.integer({ min: 2, max: 8 }),
    times: fc.integer({ min: 1, max: 6 }),
  })
  .filter(({ items, size }) => size <= items);

test('every item is shown as often as asked for or once more, and never twice in a set', () => {
  fc.assert(
    fc.property(design, fc.string(), ({ items, size, times }, seed) => {
      const sets = balancedSets(names(items), size, times, seed);
      const { least, most } = maxDiffDesign(names(items), sets);
      expect([least, most - least <= 1]).toEqual([times, (items * times) % size === 0 ? least === most : true]);
      for (const set of sets) expect([set.length, new Set(set).size]).toEqual([size, size]);
    }),
    { numRuns: 60 },
  );
});

test('two items meet about as often as any other two', () => {
  for (const seed of ['a', 'b', 'c']) {
    const sets = balancedSets(names(12), 4, 4, seed);
    const met = names(12).flatMap((one, i) =>
      names(12)
        .slice(i + 1)
        .map((other) => sets.filter((set) => set.includes(one) && set.includes(other)).length),
    );
    // Twelve sets of six pairs are 72 meetings of 66 pairs.
    expect(Math.max(...met)).toBeLessThanOrEqual(3);
    expect(met.filter((times) => times === 0).length).toBeLessThan(15);
  }
});

test('a seed gives the same sets again, and another gives others', () => {
  const sets = (seed: string): string[][] => balancedSets(names(9), 3, 3, seed);
  expect(sets('x')).toEqual(sets('x'));
  expect(sets('x')).not.toEqual(sets('y'));
});

test('a design is doubted for few showings, unequal ones and large sets', () => {
  const doubts = (sets: string[][]): string[] => maxDiffDesign(['a', 'b', 'c'], sets).doubts;
  const all = ['a', 'b', 'c'];
  expect(doubts([all, all, all])).toEqual([]);
  expect(doubts([all, all])).toEqual(['few-showings']);
  expect(doubts([all, all, all, ['a', 'b'], ['a', 'c']])).toEqual([]);
  expect(doubts([all, all, all, ['a', 'b'], ['a', 'b']])).toEqual(['unequal-showings']);
  expect(maxDiffDesign(names(6), Array(3).fill(names(6))).doubts).toEqual(['large-sets']);
});

test('whatever sets a visitor is shown, their picks are an answer', () => {
  for (const extra of [
    {},
    { setSize: 3 },
    { setSize: 9, times: 2 },
    {
      sets: [
        ['a', 'b'],
        ['c', 'b', 'e'],
      ],
    },
  ]) {
    const question = { type: 'maxdiff', items: ['a', 'b', 'c', 'd', 'e'], ...extra } as const;
    const answer = maxDiffSets(question as never, 'seed').map((shown) => ({ shown, best: shown[0], worst: shown[1] }));
    expect(isAnswer(question as never, answer)).toBe(true);
  }
});

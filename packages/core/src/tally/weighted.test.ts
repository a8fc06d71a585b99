import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWeighted, emptyWeighted, mergeWeighted, tallyWeighted, type WeightedHistogram } from './weighted.ts';
import {
  addWeightedMoment,
  emptyWeightedMoments,
  mergeWeightedMoments,
  type WeightedMoments,
} from './weighted-moments.ts';

const answer = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom('a', '__proto__'));
const weight = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const weighted = fc.array(fc.tuple(answer, weight));
const fold = (list: [string | number, number][]): WeightedHistogram =>
  tallyWeighted(
    list.map(([x]) => x),
    list.map(([, w]) => w),
  );

/** Alike to the last digit of the sums: what the first double could not hold is in the second. */
const alike = (a: WeightedHistogram, b: WeightedHistogram): void => {
  expect(Object.keys(a.counts).sort()).toEqual(Object.keys(b.counts).sort());
  for (const [value, one] of Object.entries(a.counts)) {
    const other = Object.getOwnPropertyDescriptor(b.counts, value)!.value as typeof one;
    expect(one.n).toBe(other.n);
    expect(one.weight[0]).toBe(other.weight[0]);
    expect(one.squares[0]).toBe(other.squares[0]);
  }
};

test('merging weighted tallies is associative, commutative and has the empty tally as its identity', () => {
  const tally = weighted.map(fold);
  fc.assert(
    fc.property(tally, tally, tally, (a, b, c) => {
      alike(mergeWeighted(mergeWeighted(a, b), c), mergeWeighted(a, mergeWeighted(b, c)));
      alike(mergeWeighted(a, b), mergeWeighted(b, a));
      expect(mergeWeighted(a, emptyWeighted())).toEqual(a);
    }),
  );
});

test('counting in parts, in any order, one by one or at once, gives the same weighted tally', () => {
  fc.assert(
    fc.property(weighted, fc.nat(20), (list, cut) => {
      alike(mergeWeighted(fold(list.slice(cut)), fold(list.slice(0, cut))), fold(list));
      alike(fold(list.toReversed()), fold(list));
      alike(
        list.reduce((tally, [x, w]) => addWeighted(tally, x, w), emptyWeighted()),
        fold(list),
      );
    }),
  );
});

test('a weighted tally survives JSON', () => {
  const tally = fold([
    [9, 0.1],
    [9, 0.2],
  ]);
  expect(JSON.parse(JSON.stringify(tally))).toEqual(tally);
});

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const foldMoments = (list: [number, number][]): WeightedMoments =>
  list.reduce((tally, [x, w]) => addWeightedMoment(tally, x, w), emptyWeightedMoments());
const near = (a: WeightedMoments, b: WeightedMoments): void => {
  expect(a.n).toBe(b.n);
  for (const part of ['weighted', 'squared'] as const) {
    expect(Math.abs(a[part].n - b[part].n)).toBeLessThanOrEqual(1e-12 * Math.max(1, b[part].n));
    expect(Math.abs(a[part].mean - b[part].mean)).toBeLessThanOrEqual(1e-12 * 1e6);
    expect(Math.abs(a[part].m2 - b[part].m2)).toBeLessThanOrEqual(1e-12 * Math.max(1, b[part].n) * 1e12);
  }
};

test('weighted moments do not depend on order or chunks', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, weight)), fc.nat(20), (list, cut) => {
      near(mergeWeightedMoments(foldMoments(list.slice(cut)), foldMoments(list.slice(0, cut))), foldMoments(list));
      expect(mergeWeightedMoments(foldMoments(list), emptyWeightedMoments())).toEqual(foldMoments(list));
    }),
  );
});

test('a weighted number that is none, or weighs nothing, is not counted', () => {
  const tally = emptyWeightedMoments();
  for (const [x, w] of [
    [Number.NaN, 1],
    [1, 0],
    [1, -1],
    [1, Number.NaN],
  ] as const)
    expect(addWeightedMoment(tally, x, w)).toEqual(tally);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMoment, emptyMoments, type Moments, mergeMoments, momentsOf } from './moments.ts';

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 50 });

/** Alike to 1e-12 of the numbers' own size. */
const alike = (a: Moments, b: Moments): void => {
  expect(a.n).toBe(b.n);
  expect(Math.abs(a.mean - b.mean)).toBeLessThanOrEqual(1e-12 * 1e6);
  expect(Math.abs(a.m2 - b.m2)).toBeLessThanOrEqual(1e-12 * Math.max(1, a.n) * 1e12);
};

test('merging is associative, commutative and has the empty tally as its identity', () => {
  const tally = numbers.map(momentsOf);
  fc.assert(
    fc.property(tally, tally, tally, (a, b, c) => {
      alike(mergeMoments(mergeMoments(a, b), c), mergeMoments(a, mergeMoments(b, c)));
      expect(mergeMoments(a, emptyMoments())).toEqual(a);
      expect(mergeMoments(a, b)).toEqual(mergeMoments(b, a));
    }),
  );
});

test('counting in parts, in any order, gives the same tally as counting at once', () => {
  fc.assert(
    fc.property(numbers, fc.nat(50), (values, cut) => {
      const [first, rest] = [values.slice(0, cut), values.slice(cut)];
      alike(mergeMoments(momentsOf(rest), momentsOf(first)), momentsOf(values));
      alike(momentsOf(values.toReversed()), momentsOf(values));
    }),
  );
});

test('a list is counted as its numbers one by one', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      alike(
        momentsOf(values),
        values.reduce((tally, x) => addMoment(tally, x), emptyMoments()),
      );
    }),
  );
});

test('numbers of a billion with a spread of a few keep their variance', () => {
  const values = Array.from({ length: 1000 }, (_, i) => 1e9 + 4 + 3 * (i % 5));
  const { mean, m2 } = momentsOf(values);
  expect(mean / (1e9 + 10)).toBeCloseTo(1, 14);
  // Σx² would be 10²¹ here, where neighbouring doubles lie further apart than the whole answer.
  expect(m2 / (1000 * 18)).toBeCloseTo(1, 7);
});

test('a value counted several times is as if it came as often', () => {
  expect(addMoment(momentsOf([1]), 5, 3)).toEqual({ n: 4, mean: 4, m2: 12 });
  alike(addMoment(momentsOf([1]), 5, 3), momentsOf([1, 5, 5, 5]));
});

test('what is no number is not counted', () => {
  expect(momentsOf([Number.NaN, Number.POSITIVE_INFINITY])).toEqual(emptyMoments());
  expect(addMoment(emptyMoments(), 3, 0)).toEqual(emptyMoments());
  expect(addMoment(emptyMoments(), 3, -1)).toEqual(emptyMoments());
});

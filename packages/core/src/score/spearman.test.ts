import fc from 'fast-check';
import { expect, test } from 'vitest';
import { off } from '../../../../test/reference/reference.ts';
import { service } from '../../../../test/reference/service.ts';
import { correlation } from './correlation.ts';
import { crossProductsOf, mergePairs, spearman, tallyPairs } from './index.ts';

const paired = (first: readonly number[], second: readonly number[]): [number, number][] =>
  first.map((x, i) => [x, second[i]!]);

test.each(service.spearman)('agrees with scipy on $first.length pairs at $level', ({ first, second, ...expected }) => {
  const { value, se, interval } = spearman(tallyPairs(paired(first, second)), { level: expected.level });
  expect(off(se, expected.se)).toBeLessThan(1e-9);
  expect(off(value, expected.value)).toBeLessThan(1e-12);
  expect(off(interval?.[0], expected.interval[0])).toBeLessThan(1e-10);
  expect(off(interval?.[1], expected.interval[1])).toBeLessThan(1e-10);
});

test('the ten published pairs of IQ and television give −29/165', () => {
  const { first, second } = service.spearman[0]!;
  expect(spearman(tallyPairs(paired(first, second))).value).toBeCloseTo(-29 / 165, 14);
});

test('its interval held about as often as it says, in samples whose rho is known', () => {
  for (const { held } of service.coverage) expect(Math.abs(held - 0.95)).toBeLessThan(0.01);
});

const answer = fc.integer({ min: 0, max: 10 });
const pairs = fc.array(fc.tuple(answer, answer), { minLength: 2 });

test("is Pearson's correlation of the ranks, which know only the order", () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const rank = (side: 0 | 1) => {
        const values = list.map((pair) => pair[side]);
        return (x: number) => values.filter((y) => y < x).length + (values.filter((y) => y === x).length + 1) / 2;
      };
      const [first, second] = [rank(0), rank(1)];
      const expected = correlation(crossProductsOf(list.map(([x, y]) => [first(x), second(y)])), 0, 1).value;
      const { value } = spearman(tallyPairs(list));
      const stretched = spearman(tallyPairs(list.map(([x, y]) => [x ** 3, 2 ** y]))).value;
      if (expected === null) expect(value).toBeNull();
      else expect(value).toBeCloseTo(expected, 12);
      expect(stretched).toEqual(value);
    }),
  );
});

test('turns around with one of the two, and stays with both exchanged or merged', () => {
  fc.assert(
    fc.property(pairs, fc.nat(20), (list, cut) => {
      const { value } = spearman(tallyPairs(list));
      const merged = mergePairs(tallyPairs(list.slice(cut)), tallyPairs(list.slice(0, cut)));
      expect(spearman(merged).value ?? 9).toBeCloseTo(value ?? 9, 12);
      expect(spearman(tallyPairs(list.map(([x, y]) => [y, x]))).value ?? 9).toBeCloseTo(value ?? 9, 12);
      expect(-(spearman(tallyPairs(list.map(([x, y]) => [x, -y]))).value ?? -9)).toBeCloseTo(value ?? 9, 12);
    }),
  );
});

test('takes words in the order that a scale gives them, and leaves out what is not on it', () => {
  const scale = new Map([
    ['low', 1],
    ['middle', 2],
    ['high', 3],
  ]);
  const tally = tallyPairs([
    ['low', 'low'],
    ['middle', 'middle'],
    ['high', 'high'],
    ['high', 'dear'],
  ]);
  expect(spearman(tally, { scale })).toMatchObject({ value: 1, n: 3, interval: null, counts: { invalid: 1 } });
  expect(
    spearman(
      tallyPairs([
        ['', 1],
        [true, 2],
        [1, 2],
        [2, 3],
      ]),
    ),
  ).toMatchObject({ value: 1, n: 2, counts: { invalid: 2 } });
});

test('needs two pairs that differ for a value and four for an interval', () => {
  expect(spearman(tallyPairs([]))).toMatchObject({ value: null, warnings: ['empty'] });
  expect(spearman(tallyPairs([[1, 2]]))).toMatchObject({ value: null, warnings: ['n<2', 'n<30'] });
  expect(
    spearman(
      tallyPairs([
        [1, 2],
        [1, 3],
      ]),
    ),
  ).toMatchObject({ value: null, warnings: ['zero-variance', 'n<30'] });
  expect(
    spearman(
      tallyPairs([
        [1, 2],
        [2, 3],
      ]),
    ),
  ).toMatchObject({ value: 1, se: null, interval: null });
  expect(
    spearman(
      tallyPairs([
        [1, 2],
        [2, 3],
        [3, 1],
        [4, 9],
      ]),
    ).interval,
  ).not.toBeNull();
});

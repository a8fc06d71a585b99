import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addRow,
  type CrossProducts,
  crossProductsOf,
  emptyCrossProducts,
  mergeCrossProducts,
  type Row,
  spread,
} from './cross-products.ts';
import { minus, plus, product, times } from './exact.ts';

const answer = fc.option(fc.integer({ min: 0, max: 10 }), { freq: 20 });
const answers = fc.array(fc.tuple(answer, answer, answer));
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const numbers = fc.array(fc.tuple(number, number), { minLength: 1 });

const total = ({ n, sums, products }: CrossProducts): unknown => ({ n, sums, products });

describe('a tally of answers', () => {
  test('merges associatively, commutatively, exactly, and has the empty tally as identity', () => {
    const tally = answers.map((rows) => crossProductsOf(rows));
    fc.assert(
      fc.property(tally, tally, tally, (a, b, c) => {
        const merge = mergeCrossProducts;
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(a, emptyCrossProducts())).toEqual(a);
      }),
    );
  });

  test('is the same counted one by one, at once, and after a journey as JSON', () => {
    fc.assert(
      fc.property(answers, (rows) => {
        const once = crossProductsOf(rows);
        expect(rows.reduce((tally, row) => addRow(tally, row), emptyCrossProducts())).toEqual(once);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
      }),
    );
  });

  test('is what an engine counts: COUNT, SUM(x), SUM(x * y)', () => {
    expect(
      total(
        crossProductsOf([
          [1, 2],
          [3, 5],
          [4, null],
        ]),
      ),
    ).toEqual({
      n: 2,
      sums: [
        [4, 0],
        [7, 0],
      ],
      products: [
        [10, 0],
        [17, 0],
        [29, 0],
      ],
    });
  });
});

test('thousands of large whole numbers are summed to the last digit', () => {
  const rows = Array.from({ length: 10_000 }, (_, i): [number, number] => [999_999 - (i % 7), 1_000_000 - i]);
  const sum = (of: (row: [number, number]) => number): bigint => rows.reduce((all, row) => all + BigInt(of(row)), 0n);
  const { weight, sums, products } = crossProductsOf(rows);
  const said = [weight, ...sums, ...products].map(([value, rest]) => BigInt(value) + BigInt(rest));
  expect(said).toEqual([
    10_000n,
    sum(([x]) => x),
    sum(([, y]) => y),
    sum(([x]) => x * x),
    sum(([x, y]) => x * y),
    sum(([, y]) => y * y),
  ]);
});

test('whole numbers, fractions and weights may stand in one list', () => {
  const rows = [
    [1, 2],
    [0.5, 2],
    [3, 4],
    [2e6, 1],
    [5, 6],
  ];
  const weights = [1, 1, 2, 1, 1];
  const one = rows.reduce((tally, row, i) => addRow(tally, row, weights[i]), emptyCrossProducts());
  expect(crossProductsOf(rows, weights)).toEqual(one);
  expect(one).toMatchObject({ n: 5, weight: [6, 0], squaredWeight: [8, 0] });
});

test('numbers merge to within 1e-12 in any order and chunks', () => {
  fc.assert(
    fc.property(numbers, fc.nat(20), (rows, cut) => {
      const parts = mergeCrossProducts(crossProductsOf(rows.slice(cut).reverse()), crossProductsOf(rows.slice(0, cut)));
      const [a, b] = [spread(parts), spread(crossProductsOf(rows))];
      const largest = Math.max(...rows.flat().map((x) => x * x), 1e-30);
      for (const [i, row] of a.covariances.entries())
        for (const [j, x] of row.entries())
          expect(Math.abs(x - b.covariances[i]![j]!)).toBeLessThanOrEqual(1e-15 * largest);
    }),
  );
});

test('numbers of a billion keep a spread of a few', () => {
  const rows = Array.from({ length: 1000 }, (_, i): Row => [1e9 + 0.1 + (i % 5), 1e9 + 0.3 - 2 * (i % 5)]);
  const { covariances } = spread(crossProductsOf(rows));
  expect(covariances[0]![0]).toBeCloseTo(2, 6);
  expect(covariances[0]![1]).toBeCloseTo(-4, 6);
});

test('alike numbers have no variance at all', () => {
  expect(spread(crossProductsOf(Array(7).fill([0.1, 1 / 3]), [0.3, 1.7, 2, 0.9, 1, 1, 0.1])).covariances).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('a weight of two is as two rows, a weight of zero as none', () => {
  const twice = crossProductsOf(
    [
      [1, 2],
      [3, 5],
    ],
    [2, 1],
  );
  const copied = crossProductsOf([
    [1, 2],
    [1, 2],
    [3, 5],
  ]);
  expect([twice.sums, twice.products, twice.weight]).toEqual([copied.sums, copied.products, copied.weight]);
  expect(spread(twice).effective).toBeCloseTo(9 / 5, 12);
  for (const weight of [0, -1, Number.NaN])
    expect(addRow(emptyCrossProducts(), [1, 2], weight)).toEqual(emptyCrossProducts());
});

test('a row that lacks a number is counted as incomplete', () => {
  for (const missing of [null, undefined, Number.NaN, Infinity])
    expect(crossProductsOf([[1, missing]])).toMatchObject({ n: 0, incomplete: 1, sums: [] });
});

test('rows of another length are refused with the remedy', () => {
  expect(() => crossProductsOf([[1, 2], [1]])).toThrow('does not fit');
  expect(() => mergeCrossProducts(crossProductsOf([[1, 2]]), crossProductsOf([[1]]))).toThrow('the same columns');
});

test('exact numbers lose nothing that a double would round away', () => {
  const big = 2 ** 60;
  expect(minus(plus([big, 0], [1, 0]), [big, 0])).toEqual([1, 0]);
  const x = 1 + 2 ** -30;
  expect(minus(product(x, x), [1 + 2 ** -29, 0])).toEqual([2 ** -60, 0]);
  expect(minus(times([big, 1], [3, 0]), [3 * big, 0])).toEqual([3, 0]);
});

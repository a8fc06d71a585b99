import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { off } from '../../../../../test/reference/reference.ts';
import { crossProductsOf, emptyCrossProducts, mergeCrossProducts, type Row } from '../../tally/cross-products.ts';
import { addReplicates, emptyReplicates, mergeReplicates } from '../../tally/replicates.ts';
import type { Difference } from '../compare/evidence.ts';
import { correlation } from '../correlation.ts';
import type { Score } from '../score.ts';
import { rate } from '../share.ts';
import { cholesky, inverseDiagonal, solve } from './cholesky.ts';
import { driverCorrelations } from './correlations.ts';
import { firstImportance, lastImportance } from './first-last.ts';
import { jacobi } from './jacobi.ts';
import { pratt } from './pratt.ts';
import { regression } from './regression.ts';
import { relativeWeights } from './relative-weights.ts';
import { shapleyValues } from './shapley.ts';
import { statedAgainstDerived } from './stated-derived.ts';

type Line = [estimate: number, se: number, t: number, p: number, low: number, high: number];
interface Case {
  rows: number[][];
  level: number;
  correlations: [number, number, number][];
  b: Line[];
  beta: Line[];
  r2: number;
  adjustedR2: number;
  f: [number, number, number];
  p: number;
  vif: number[];
  pratt: number[];
  first: number[];
  last: number[];
  lmg: number[];
  johnson: number[];
}
const { cases, weighted }: { cases: [Case, Case]; weighted: { weights: number[]; b: number[]; r2: number } } =
  JSON.parse(readFileSync(new URL('../../../../../test/reference/drivers.json', import.meta.url), 'utf8'));

const values = (scores: Score[]): (number | null)[] => scores.map(({ value }) => value);
const methods = { pratt, first: firstImportance, last: lastImportance, lmg: shapleyValues, johnson: relativeWeights };

describe.each(cases)('agrees with R on $rows.length rows', ({ rows, level, ...expected }) => {
  const tally = crossProductsOf(rows);

  test('on correlations and their intervals', () => {
    for (const [i, { value, interval }] of driverCorrelations(tally, { level }).entries())
      for (const [j, x] of [value, ...interval!].entries())
        expect(off(x, expected.correlations[i]![j]!)).toBeLessThan(1e-10);
  });

  test('on coefficients, their errors, intervals and p-values', () => {
    const line = ({ value, se, statistic, p, interval }: Difference) => [value, se, statistic, p, ...interval!];
    for (const [i, { b, beta, vif }] of regression(tally, { level }).coefficients.entries()) {
      for (const [j, x] of line(b).entries()) expect(off(x, expected.b[i]![j]!)).toBeLessThan(1e-10);
      for (const [j, x] of line(beta).entries()) expect(off(x, expected.beta[i]![j]!)).toBeLessThan(1e-10);
      expect(off(vif, expected.vif[i]!)).toBeLessThan(1e-10);
    }
  });

  test('on the whole equation', () => {
    const { r2, adjustedR2, test: whole } = regression(tally);
    expect(off(r2, expected.r2)).toBeLessThan(1e-12);
    expect(off(adjustedR2, expected.adjustedR2)).toBeLessThan(1e-12);
    expect([whole.statistic, ...whole.df].map((x, i) => off(x, expected.f[i]!) < 1e-10)).toEqual([true, true, true]);
    expect(off(whole.p, expected.p)).toBeLessThan(1e-10);
  });

  test.each(Object.keys(methods) as (keyof typeof methods)[])('on %s', (name) => {
    for (const [i, value] of values(methods[name](tally)).entries())
      expect(off(value, expected[name][i]!)).toBeLessThan(1e-9);
  });
});

test('weighted rows give the coefficients of a weighted regression', () => {
  const { coefficients, r2 } = regression(crossProductsOf(cases[1].rows, weighted.weights));
  for (const [i, { b }] of coefficients.entries()) expect(off(b.value, weighted.b[i]!)).toBeLessThan(1e-10);
  expect(off(r2, weighted.r2)).toBeLessThan(1e-12);
});

const point = fc.integer({ min: 1, max: 7 });
const fewRows = fc.array(fc.tuple(point, point, point, point), { minLength: 12, maxLength: 40 });

describe('what drivers explain', () => {
  test('is split without remainder, and never negative, by relative weights and Shapley values', () => {
    fc.assert(
      fc.property(fewRows, (rows) => {
        const tally = crossProductsOf(rows);
        const { r2 } = regression(tally);
        for (const method of [relativeWeights, shapleyValues, pratt]) {
          const parts = values(method(tally));
          if (r2 === null) expect(parts).toEqual([null, null, null]);
          else expect(parts.reduce<number>((a, b) => a + b!, 0)).toBeCloseTo(r2, 9);
          if (method !== pratt) expect(parts.every((part) => part === null || part > -1e-12)).toBe(true);
        }
      }),
    );
  });

  test('does not depend on unit, origin or order of the drivers', () => {
    fc.assert(
      fc.property(fewRows, (rows) => {
        const turned = rows.map(([y, a, b, c]): Row => [100 - 3 * y, 5 * c, b - 9, 2 * a]);
        for (const method of Object.values(methods)) {
          const [before, after] = [values(method(crossProductsOf(rows))), values(method(crossProductsOf(turned)))];
          for (const [i, x] of after.toReversed().entries())
            if (before[i] === null) expect(x).toBeNull();
            else expect(x).toBeCloseTo(before[i]!, 9);
        }
      }),
    );
  });

  test('of drivers that do not go together is r² by every method', () => {
    const rows = [1, -1].flatMap((a) =>
      [1, -1].flatMap((b) => [2 * a + b + 0.5, 2 * a + b - 0.5].map((y) => [y, a, b])),
    );
    for (const method of Object.values(methods))
      expect(values(method(crossProductsOf(rows)))).toEqual([
        expect.closeTo(4 / 5.25, 12),
        expect.closeTo(1 / 5.25, 12),
      ]);
  });

  test('may be asked of some columns only', () => {
    const tally = crossProductsOf(cases[0].rows);
    const only = regression(tally, { outcome: 0, drivers: [3] });
    expect(only.r2).toBeCloseTo(cases[0].first[2]!, 12);
    expect(only.coefficients[0]!.vif).toBe(1);
    expect(correlation(tally, 3, 0).value).toBeCloseTo(cases[0].correlations[2]![0], 12);
  });
});

describe('what cannot be told', () => {
  const reason = (rows: Row[]): unknown[] => {
    const tally = crossProductsOf(rows);
    const { coefficients, test: whole, r2 } = regression(tally);
    expect([r2, whole.p, ...coefficients.map(({ beta }) => beta.value)].every((x) => x === null)).toBe(true);
    for (const method of Object.values(methods))
      for (const score of method(tally)) expect(score.warnings).toEqual(expect.arrayContaining(whole.warnings));
    return whole.warnings;
  };

  test('has its reason', () => {
    expect(reason([])).toEqual(['empty']);
    expect(
      reason([
        [1, 2, 3],
        [2, 2, 4],
        [3, 2, 1],
        [4, 2, 2],
      ]),
    ).toContain('zero-variance');
    expect(
      reason([
        [1, 1, 2],
        [2, 2, 4],
        [2, 3, 6],
        [4, 4, 8],
        [3, 5, 10],
      ]),
    ).toContain('singular');
    expect(
      reason([
        [1, 1, 2],
        [2, 2, 1],
        [2, 3, 6],
      ]),
    ).toContain('singular');
  });

  test('is told with care where responses are few', () => {
    expect(relativeWeights(crossProductsOf(cases[1].rows))[0]!.warnings).toContain('few-per-driver');
    const many = crossProductsOf(Array.from({ length: 60 }, (_, i) => [i % 7, i % 5, i % 3]));
    expect(relativeWeights(many)[0]!.warnings).toEqual([]);
    const wide = crossProductsOf(Array.from({ length: 60 }, (_, i) => [2, 3, 5, 7, 11, 13, 17, 19].map((k) => i % k)));
    expect(relativeWeights(wide)[0]!.warnings).toEqual(['few-per-driver']);
  });

  test('is a perfect fit, which has no test', () => {
    const { test: whole, r2 } = regression(
      crossProductsOf([
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
      ]),
    );
    expect([r2, whole.p, whole.warnings[0]]).toEqual([1, null, 'zero-variance']);
  });

  test('is the order of more than fifteen drivers', () => {
    const wide = crossProductsOf(
      Array.from({ length: 40 }, (_, i) => Array.from({ length: 17 }, (_, j) => (i * (j + 3)) % 11)),
    );
    expect(shapleyValues(wide)).toHaveLength(16);
    expect(shapleyValues(wide)[0]).toMatchObject({ value: null, warnings: ['too-many-drivers'] });
  });

  test('is never NaN or infinite', () => {
    const digit = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(fc.array(fc.tuple(digit, digit, digit), { maxLength: 12 }), (rows) => {
        const tally = crossProductsOf(rows);
        const { coefficients, r2, adjustedR2 } = regression(tally);
        const scores = [
          ...coefficients.flatMap(({ b, beta }) => [b, beta]),
          ...Object.values(methods).flatMap((method) => method(tally)),
          ...driverCorrelations(tally),
        ];
        const numbers = scores.flatMap(({ value, se, interval }) => [value, se, ...(interval ?? [])]);
        for (const x of [r2, adjustedR2, ...numbers]) expect(x === null || Number.isFinite(x)).toBe(true);
      }),
    );
  });
});

describe('replicates', () => {
  const rows = cases[1].rows;
  const counted = (rows: number[][], from = 0) =>
    rows.reduce((all, row, i) => addReplicates(all, row, `r${from + i}`), emptyReplicates(60));

  test('are the same in any order and chunks', () => {
    const parts = mergeReplicates(counted(rows.slice(20), 20), counted(rows.slice(0, 20)));
    expect(parts).toEqual(counted(rows));
    expect(mergeReplicates(parts, emptyReplicates(60))).toEqual(parts);
  });

  test('count a response once on average, with the spread of Poisson', () => {
    const sizes = counted(Array(200).fill([1])).map(({ weight }) => weight[0]);
    const mean = sizes.reduce((a, b) => a + b, 0) / sizes.length;
    const spread = sizes.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (sizes.length - 1);
    // The standard error of the mean of 60 sizes is √(200/60) = 1.8, that of their variance 37.
    expect(Math.abs(mean - 200)).toBeLessThan(7);
    expect(Math.abs(spread - 200)).toBeLessThan(150);
  });

  test('give an importance its interval and standard error', () => {
    const [first] = relativeWeights(crossProductsOf(rows), { replicates: counted(rows) });
    expect(first!.method).toBe('relative-weights/percentile');
    expect(first!.interval![0]).toBeLessThan(first!.value!);
    expect(first!.interval![1]).toBeGreaterThan(first!.value!);
    expect(first!.se).toBeGreaterThan(0);
    expect(relativeWeights(crossProductsOf(rows), { replicates: counted(rows).slice(0, 20) })[0]!.interval).toBeNull();
  });
});

describe('stated against derived importance', () => {
  const at = (stated: number, derived: number) => ({ stated: rate(stated, 10), derived: rate(derived, 10) });

  test('tells key drivers from hidden ones, hygiene from minor matters', () => {
    const { attributes, lines } = statedAgainstDerived({ a: at(9, 8), b: at(2, 8), c: at(9, 1), d: at(2, 1) });
    expect(lines).toEqual({ stated: expect.closeTo(0.55, 12), derived: expect.closeTo(0.45, 12) });
    expect(Object.values(attributes).map(({ quadrant }) => quadrant)).toEqual(['key', 'hidden', 'hygiene', 'minor']);
    expect(Object.values(attributes).map(({ statedRank, derivedRank }) => [statedRank, derivedRank])).toEqual([
      [1, 1],
      [3, 1],
      [1, 3],
      [3, 3],
    ]);
  });

  test('needs two attributes, and leaves out what has no value', () => {
    expect(statedAgainstDerived({ a: at(9, 8) })).toMatchObject({ lines: null, warnings: ['one-item'] });
    const unknown = { stated: rate(0, 0), derived: rate(1, 2) };
    expect(statedAgainstDerived({ unknown })).toMatchObject({ lines: null, warnings: ['empty'] });
    const { attributes } = statedAgainstDerived({ a: at(9, 8), b: at(2, 8), unknown });
    expect(attributes['unknown']).toMatchObject({ quadrant: null, statedRank: null });
  });
});

describe('the arithmetic', () => {
  const matrix = [
    [1, 0.5, 0.2],
    [0.5, 1, -0.3],
    [0.2, -0.3, 1],
  ];

  test('of Jacobi takes a matrix apart and can put it together', () => {
    const { values: found, vectors } = jacobi(matrix);
    for (const [i, row] of matrix.entries())
      for (const [j, x] of row.entries())
        expect(found.reduce((sum, value, k) => sum + value * vectors[k]![i]! * vectors[k]![j]!, 0)).toBeCloseTo(x, 14);
    expect(
      jacobi([
        [3, 0],
        [0, 2],
      ]),
    ).toEqual({
      values: [3, 2],
      vectors: [
        [1, 0],
        [0, 1],
      ],
    });
  });

  test('of Cholesky solves equations and refuses those that repeat each other', () => {
    const factor = cholesky(matrix)!;
    const x = solve(factor, [1, 2, 3]);
    for (const [i, row] of matrix.entries())
      expect(row.reduce((sum, a, j) => sum + a * x[j]!, 0)).toBeCloseTo(i + 1, 12);
    expect(inverseDiagonal(factor)[1]).toBeCloseTo(0.96 / (1 + 2 * 0.5 * 0.2 * -0.3 - 0.25 - 0.04 - 0.09), 12);
    expect(
      cholesky([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
    const close = [
      [1, 0.9999],
      [0.9999, 1],
    ];
    expect(cholesky(close)).not.toBeNull();
  });

  test('of merging keeps every score', () => {
    const rows = cases[0].rows;
    const parts = mergeCrossProducts(crossProductsOf(rows.slice(30)), crossProductsOf(rows.slice(0, 30)));
    expect(values(relativeWeights(mergeCrossProducts(parts, emptyCrossProducts())))).toEqual(
      values(relativeWeights(crossProductsOf(rows))).map((x) => expect.closeTo(x!, 12)),
    );
  });
});

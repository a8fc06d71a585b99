import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaQuantile } from './beta-quantile.ts';
import { chiSquaredCdf, chiSquaredQuantile, chiSquaredSurvival } from './chi-squared.ts';
import { fCdf, fQuantile, fSurvival } from './f.ts';
import { normalCdf, normalSurvival, normalTwoSided } from './normal-cdf.ts';
import { studentCdf, studentQuantile, studentTwoSided } from './student.ts';

interface Reference {
  chiSquared: { df: number; x: number; lower: number; upper: number }[];
  chiSquaredQuantile: { df: number; p: number; quantile: number }[];
  f: { df1: number; df2: number; x: number; lower: number; upper: number }[];
  fQuantile: { df1: number; df2: number; p: number; quantile: number }[];
  betaQuantile: { a: number; b: number; p: number; quantile: number }[];
  normal: { z: number; lower: number }[];
  student: { df: number; t: number; lower: number }[];
}
const reference: Reference = JSON.parse(
  readFileSync(new URL('../../../../test/reference/tails.json', import.meta.url), 'utf8'),
);
const off = (value: number, expected: number): number => Math.abs(value / expected - 1);

describe('agrees with mpmath to 1e-10 of the value', () => {
  test.each(reference.chiSquared)('on both χ² tails at $x with $df degrees of freedom', ({ df, x, lower, upper }) => {
    expect(off(chiSquaredCdf(x, df), lower)).toBeLessThan(1e-10);
    expect(off(chiSquaredSurvival(x, df), upper)).toBeLessThan(1e-10);
  });

  test.each(reference.chiSquaredQuantile)('on the χ² quantile of $p with $df', ({ df, p, quantile }) => {
    expect(off(chiSquaredQuantile(p, df), quantile)).toBeLessThan(1e-10);
  });

  test.each(reference.f)('on both F tails at $x with $df1 and $df2', ({ df1, df2, x, lower, upper }) => {
    expect(off(fCdf(x, df1, df2), lower)).toBeLessThan(1e-10);
    expect(off(fSurvival(x, df1, df2), upper)).toBeLessThan(1e-10);
  });

  test.each(reference.fQuantile)('on the F quantile of $p with $df1 and $df2', ({ df1, df2, p, quantile }) => {
    expect(off(fQuantile(p, df1, df2), quantile)).toBeLessThan(1e-10);
  });

  test.each(reference.betaQuantile)('on the beta quantile of $p with $a and $b', ({ a, b, p, quantile }) => {
    expect(off(betaQuantile(p, a, b), quantile)).toBeLessThan(1e-10);
  });

  test.each(reference.normal)('on Φ($z)', ({ z, lower }) => {
    expect(off(normalCdf(z), lower)).toBeLessThan(1e-10);
    expect(off(normalSurvival(-z), lower)).toBeLessThan(1e-10);
  });

  test.each(reference.student)("on Student's lower tail at $t with $df", ({ df, t, lower }) => {
    expect(off(studentCdf(t, df), lower)).toBeLessThan(1e-10);
  });
});

const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const freedom = fc.double({ min: 0.5, max: 5000, noNaN: true });

test('a quantile put back into its distribution gives the probability again', () => {
  fc.assert(
    fc.property(probability, freedom, freedom, (p, df1, df2) => {
      expect(chiSquaredCdf(chiSquaredQuantile(p, df1), df1)).toBeCloseTo(p, 10);
      expect(fCdf(fQuantile(p, df1, df2), df1, df2)).toBeCloseTo(p, 10);
    }),
  );
});

test('F turned upside down has its degrees of freedom exchanged', () => {
  fc.assert(
    fc.property(probability, freedom, freedom, (p, df1, df2) => {
      expect(off(fQuantile(p, df1, df2) * fQuantile(1 - p, df2, df1), 1)).toBeLessThan(1e-8);
    }),
  );
});

test('a squared t is an F, a squared z a χ²', () => {
  expect(off(studentTwoSided(2.3, 17), fSurvival(2.3 ** 2, 1, 17))).toBeLessThan(1e-12);
  expect(off(normalTwoSided(-2.3), chiSquaredSurvival(2.3 ** 2, 1))).toBeLessThan(1e-12);
});

test('there is nothing below zero and everything below infinity', () => {
  expect([chiSquaredCdf(-1, 3), chiSquaredSurvival(0, 3), chiSquaredCdf(Number.POSITIVE_INFINITY, 3)]).toEqual([
    0, 1, 1,
  ]);
  expect([fCdf(0, 2, 3), fSurvival(-1, 2, 3), fSurvival(Number.POSITIVE_INFINITY, 2, 3)]).toEqual([0, 1, 0]);
});

test("Student's quantile is seamless where it becomes an expansion around the normal one", () => {
  for (const p of [0.6, 0.975, 0.999999])
    expect(off(studentQuantile(p, 1e5 + 1e-6), studentQuantile(p, 1e5))).toBeLessThan(1e-11);
});

test('degrees of freedom that no survey has hang nothing', () => {
  expect(off(studentQuantile(0.975, 1e300), 1.959963984540054)).toBeLessThan(1e-14);
  for (const x of [chiSquaredSurvival(1e15, 1e15), fCdf(1, 1e13, 1e13)]) expect(x >= 0 && x <= 1).toBe(true);
});

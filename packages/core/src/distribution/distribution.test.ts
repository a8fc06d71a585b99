import fc from 'fast-check';
import { expect, test } from 'vitest';
import { off, reference } from '../../../../test/reference/reference.ts';
import { incompleteBeta } from './beta.ts';
import { logBeta, logGamma } from './gamma.ts';
import { normalQuantile } from './normal.ts';
import { studentQuantile } from './student.ts';

test.each(reference.normal)('the normal quantile of $p is $quantile', ({ p, quantile }) => {
  expect(off(normalQuantile(p), quantile)).toBeLessThan(1e-13);
});

test.each(reference.student)(
  "Student's quantile of $p with $df degrees of freedom is $quantile",
  ({ p, df, quantile }) => {
    expect(off(studentQuantile(p, df), quantile)).toBeLessThan(1e-11);
  },
);

test.each(reference.beta)('the incomplete beta function of $x, $a and $b is $value', ({ x, a, b, value }) => {
  expect(Math.abs(incompleteBeta(x, a, b) / value - 1)).toBeLessThan(1e-11);
});

test.each(reference.gamma)('ln Γ($x) is $value', ({ x, value }) => {
  expect(off(logGamma(x), value)).toBeLessThan(1e-13);
});

test.each(reference.logBeta)('ln B($a, $b) is $value', ({ a, b, value }) => {
  expect(off(logBeta(a, b), value)).toBeLessThan(1e-13);
});

const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

test('quantiles are odd around one half and rise with the probability', () => {
  fc.assert(
    fc.property(probability, probability, fc.integer({ min: 1, max: 100_000 }), (p, q, df) => {
      const [low, high] = p < q ? [p, q] : [q, p];
      expect(studentQuantile(high, df) - studentQuantile(low, df)).toBeGreaterThan(-1e-10);
      expect(normalQuantile(high) - normalQuantile(low)).toBeGreaterThan(-1e-12);
      expect(normalQuantile(p) + normalQuantile(1 - p)).toBeCloseTo(0, 8);
    }),
  );
});

test('both tails of the incomplete beta function make one', () => {
  const parameter = fc.double({ min: 0.05, max: 5000, noNaN: true });
  fc.assert(
    fc.property(probability, parameter, parameter, (x, a, b) => {
      expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 9);
    }),
  );
});

test('the incomplete beta function ends at zero and one', () => {
  expect(incompleteBeta(0, 2, 3)).toBe(0);
  expect(incompleteBeta(1, 2, 3)).toBe(1);
});

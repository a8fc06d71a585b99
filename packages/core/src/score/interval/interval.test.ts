import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../../../test/reference/compare.ts';
import { off } from '../../../../../test/reference/reference.ts';
import { normalQuantile } from '../../distribution/normal.ts';
import { csatTopBox } from '../csat.ts';
import { wilson } from '../share.ts';
import { simultaneousShares } from '../simultaneous.ts';
import { agrestiCoull } from './agresti-coull.ts';
import { clopperPearson } from './clopper-pearson.ts';
import { jeffreys } from './jeffreys.ts';
import { tango } from './tango.ts';
import { wald } from './wald.ts';

const same = (interval: number[], expected: number[], tolerance = 1e-10): void => {
  expect(off(interval[0], expected[0]!)).toBeLessThan(tolerance);
  expect(off(interval[1], expected[1]!)).toBeLessThan(tolerance);
};

describe('agrees with statsmodels', () => {
  test.each(compare.shares)('on each interval of $x in $n at $level', ({ x, n, level, ...expected }) => {
    same(agrestiCoull(x, n, level), expected.agrestiCoull);
    same(clopperPearson(x, n, level), expected.clopperPearson);
    same(jeffreys(x, n, level), expected.jeffreys);
    same(wald(x, n, level), expected.wald);
  });

  test.each(compare.simultaneous)('on the simultaneous intervals of $counts at $level', (row) => {
    const shares = simultaneousShares(Object.fromEntries(row.counts.map((count, i) => [`g${i}`, count])), row);
    for (const [i, expected] of row.intervals.entries()) same(shares[`g${i}`]!.interval!, expected);
  });
});

// Root finding over a maximised likelihood keeps about eight digits.
test.each(compare.tango)("Tango's interval of $more − $less in $n at $level is where the likelihood says", (row) => {
  same(tango(row.more, row.less, row.n, normalQuantile((1 + row.level) / 2)), row.interval, 1e-6);
});

test('an interval can be chosen, and is named in the method', () => {
  const tally = { counts: { 5: 8, 1: 2 }, unanswered: {} };
  const { interval, method } = csatTopBox(tally, { interval: jeffreys });
  expect(interval).toEqual(jeffreys(8, 10, 0.95));
  expect(method).toBe('top-2-box/jeffreys');
});

const part = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });

test.each([wilson, agrestiCoull, clopperPearson, jeffreys, wald])(
  '$method turns around with the answers',
  (interval) => {
    fc.assert(
      fc.property(part, level, ([x, n], confidence) => {
        const [low, high] = interval(x, n, confidence);
        const [otherLow, otherHigh] = interval(n - x, n, confidence);
        expect(low + otherHigh).toBeCloseTo(1, 9);
        expect(high + otherLow).toBeCloseTo(1, 9);
        expect(low).toBeLessThanOrEqual(x / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual(x / n - 1e-12);
      }),
    );
  },
);

test("Clopper and Pearson's interval holds each share that gives so many at least as often as it says", () => {
  // P(X ≥ 8) of ten at the lower end, P(X ≤ 8) at the upper: each is a tail of 2.5 %.
  const tail = (p: number, from: number, to: number): number => {
    let sum = 0;
    for (let k = from; k <= to; k++) sum += choose(10, k) * p ** k * (1 - p) ** (10 - k);
    return sum;
  };
  const [low, high] = clopperPearson(8, 10, 0.95);
  expect(tail(low, 8, 10)).toBeCloseTo(0.025, 12);
  expect(tail(high, 0, 8)).toBeCloseTo(0.025, 12);
});

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);

test("Tango's interval turns around with the sides and ends where nobody is left", () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), fc.nat(300), (more, less, rest) => {
      const n = more + less + rest;
      if (n === 0) return;
      const [low, high] = tango(more, less, n, 1.96);
      const [otherLow, otherHigh] = tango(less, more, n, 1.96);
      expect(low).toBeCloseTo(-otherHigh, 9);
      expect(high).toBeCloseTo(-otherLow, 9);
      expect(low).toBeLessThanOrEqual((more - less) / n);
      expect(high).toBeGreaterThanOrEqual((more - less) / n);
    }),
  );
  expect(tango(10, 0, 10, 1.96)[1]).toBe(1);
  expect(tango(0, 10, 10, 1.96)[0]).toBe(-1);
});

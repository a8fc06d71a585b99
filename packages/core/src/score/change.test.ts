import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overTime } from '../../../../test/reference/over-time.ts';
import { off } from '../../../../test/reference/reference.ts';
import { change, changes } from './change.ts';
import { csatMean } from './csat.ts';
import { npsScore } from './nps.ts';
import { rate } from './share.ts';

const nps = (detractors: number, passives: number, promoters: number) =>
  npsScore({ counts: { 0: detractors, 8: passives, 10: promoters }, unanswered: {} });

test.each(overTime.change)(
  "agrees with statsmodels on Newcombe's interval of $x in $n at $level",
  ({ x, n, level, interval }) => {
    const { difference } = change(rate(x[0], n[0], { level }), rate(x[1], n[1], { level }));
    expect(off(difference.value, x[1] / n[1] - x[0] / n[0])).toBeLessThan(1e-12);
    expect(off(difference.interval?.[0], interval[0])).toBeLessThan(1e-10);
    expect(off(difference.interval?.[1], interval[1])).toBeLessThan(1e-10);
  },
);

test('a verdict needs an interval that leaves out 0', () => {
  expect(change(nps(50, 30, 20), nps(20, 30, 50)).verdict).toBe('up');
  expect(change(nps(20, 30, 50), nps(50, 30, 20)).verdict).toBe('down');
  expect(change(nps(30, 30, 40), nps(28, 30, 42)).verdict).toBe('no-reliable-difference');
});

test('below the minimum nothing is said, whatever the values', () => {
  const { difference, verdict } = change(nps(4, 0, 0), nps(0, 0, 400));
  expect(verdict).toBe('too-few-answers');
  expect(difference).toMatchObject({ value: null, interval: null, counts: { before: 4, after: 400 } });
  expect(difference.warnings).toContain('too-few-answers');
  expect(change(nps(20, 0, 0), nps(0, 0, 29), { minimum: 30 }).verdict).toBe('too-few-answers');
});

test('few answers on either side carry a warning', () => {
  expect(change(nps(29, 0, 0), nps(0, 0, 400)).difference.warnings).toEqual(['n<30']);
  expect(change(nps(30, 0, 0), nps(0, 0, 400)).difference.warnings).toEqual([]);
});

test('what is not the same score, or not the same level, has no difference', () => {
  const stars = csatMean({ counts: { 5: 40, 1: 40 }, unanswered: {} });
  expect(change(stars, nps(40, 40, 40)).difference).toMatchObject({ value: null, warnings: ['different-methods'] });
  expect(change(rate(1, 40), rate(2, 40, { level: 0.9 })).difference.warnings).toEqual(['different-levels']);
});

test('without an interval there is a difference and no verdict', () => {
  const bad = { ...rate(10, 40), interval: null, se: null };
  expect(change(bad, rate(30, 40))).toMatchObject({
    difference: { value: 0.5, se: null, interval: null, warnings: ['no-interval'] },
    verdict: 'no-reliable-difference',
  });
});

test('each period is compared with the last one that has enough answers', () => {
  const periods = [rate(20, 100), rate(1, 2), rate(60, 100)].map((score, i) => ({ period: `Q${i + 1}`, score }));
  expect(changes(periods).map(({ since, change: found }) => [since, found?.verdict])).toEqual([
    [null, undefined],
    ['Q1', 'too-few-answers'],
    ['Q1', 'up'],
  ]);
});

test('swapping before and after turns the change around', () => {
  const share = fc.integer({ min: 5, max: 300 }).chain((n) => fc.integer({ min: 0, max: n }).map((x) => rate(x, n)));
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [there, back] = [change(a, b).difference, change(b, a).difference];
      expect(there.value).toBeCloseTo(-back.value!, 12);
      expect(there.interval![0]).toBeCloseTo(-back.interval![1], 12);
      expect(there.interval![0]).toBeLessThanOrEqual(there.value!);
      expect(there.interval![1]).toBeGreaterThanOrEqual(there.value!);
    }),
  );
});

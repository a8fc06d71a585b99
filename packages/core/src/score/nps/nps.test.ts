import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../../../test/reference/compare.ts';
import { off } from '../../../../../test/reference/reference.ts';
import { tallyAnswers } from '../../tally/answers.ts';
import type { Histogram } from '../../tally/histogram.ts';
import { tallyPairs } from '../../tally/pairs.ts';
import { npsScore } from '../nps.ts';
import { npsShares } from '../simultaneous.ts';
import { npsContrast } from './contrast.ts';
import { npsDifference } from './difference.ts';
import { npsPaired } from './paired.ts';
import { npsTango } from './tango.ts';

const groups = ([detractors, passives, promoters]: readonly number[]): Histogram => ({
  counts: { 5: detractors!, 7: passives!, 10: promoters! },
  unanswered: {},
});

test.each(compare.tango)('the score interval of $more promoters and $less detractors in $n at $level', (row) => {
  const { value, interval } = npsTango(groups([row.less, row.n - row.more - row.less, row.more]), row);
  expect(value).toBe((row.more - row.less) / row.n);
  expect(off(interval![0], row.interval[0])).toBeLessThan(1e-6);
  expect(off(interval![1], row.interval[1])).toBeLessThan(1e-6);
});

test('the score interval keeps a width when all answers are alike', () => {
  const { interval } = npsTango(groups([0, 0, 40]));
  expect(interval![0]).toBeLessThan(1);
  expect(interval![1]).toBe(1);
});

test("the contrast interval is √(χ²₂) standard errors wide, wider than Wald's", () => {
  const tally = groups([20, 30, 50]);
  const { value, se, interval } = npsContrast(tally);
  // The upper 5 % of χ² with two degrees of freedom is −2 ln 0.05.
  expect(interval![1] - value!).toBeCloseTo(Math.sqrt(-2 * Math.log(0.05)) * se!, 12);
  expect(interval![0]).toBeLessThan(npsScore(tally, { pseudo: [0, 0, 0] }).interval![0]);
});

test('the shares of the three groups sum to one', () => {
  const { detractors, passives, promoters } = npsShares(groups([20, 30, 50]));
  expect([detractors.value, passives.value, promoters.value]).toEqual([0.2, 0.3, 0.5]);
  expect(promoters.method).toBe('share/goodman');
});

describe('the difference of two', () => {
  test.each(compare.npsDifferences)('$first and $second at $level agrees with statsmodels', (row) => {
    const { value, statistic, p, interval } = npsDifference(groups(row.first), groups(row.second), row);
    expect(value).toBeCloseTo(npsScore(groups(row.first)).value! - npsScore(groups(row.second)).value!, 12);
    expect(off(statistic, row.z)).toBeLessThan(1e-10);
    expect(off(p, row.p)).toBeLessThan(1e-10);
    expect(off(interval![0], row.interval[0])).toBeLessThan(1e-9);
    expect(off(interval![1], row.interval[1])).toBeLessThan(1e-9);
  });

  test('has a sign', () => {
    expect(npsDifference(groups([1, 0, 9]), groups([9, 0, 1])).statistic).toBeGreaterThan(0);
    expect(npsDifference(groups([9, 0, 1]), groups([1, 0, 9])).statistic).toBeLessThan(0);
  });

  test('needs answers on both sides', () => {
    expect(npsDifference(groups([1, 2, 3]), groups([0, 0, 0]))).toMatchObject({ value: null, p: null, n: 6 });
  });

  test('without made-up answers has no p where nothing varies', () => {
    const alike = npsDifference(groups([0, 0, 5]), groups([0, 0, 9]), { pseudo: [0, 0, 0] });
    expect(alike).toMatchObject({ value: 0, p: null, method: 'nps-difference/wald' });
  });
});

describe('the difference of two of the same people', () => {
  test.each(compare.paired.filter(({ what }) => what === 'answers'))(
    'at $level agrees with scipy',
    ({ level, ...row }) => {
      const worth = compare.paired.find((other) => other.what === 'nps' && other.level === level)!;
      const pairs = row.first.map((first, i) => [first, row.second[i]!] as const);
      const { value, statistic, p, interval } = npsPaired(tallyPairs(pairs), { level });
      expect(off(value, worth.value)).toBeLessThan(1e-10);
      expect(off(statistic, worth.t)).toBeLessThan(1e-10);
      expect(off(p, worth.p)).toBeLessThan(1e-10);
      expect(off(interval![0], worth.interval[0])).toBeLessThan(1e-8);
      expect(off(interval![1], worth.interval[1])).toBeLessThan(1e-8);
    },
  );

  test('leaves out pairs of which one answer is off the scale, and says so', () => {
    const { n, counts, warnings } = npsPaired(
      tallyPairs([
        [9, 11],
        [9, 8],
        [10, 6],
      ]),
    );
    expect({ n, counts }).toEqual({ n: 2, counts: { pairs: 2, invalid: 1 } });
    expect(warnings).toContain('invalid-answers');
  });

  test('has the value of the difference of both as if they were others', () => {
    const answer = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(fc.array(fc.tuple(answer, answer), { minLength: 1 }), (pairs) => {
        const [first, second] = [0, 1].map((i) => tallyAnswers(pairs.map((pair) => pair[i as 0 | 1])));
        expect(npsPaired(tallyPairs(pairs)).value).toBeCloseTo(npsDifference(first!, second!).value!, 12);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { off, reference } from '../../../../test/reference/reference.ts';
import type { Histogram } from '../tally/histogram.ts';
import {
  cesEasy,
  cesMean,
  choiceShare,
  csatMean,
  csatTopBox,
  npsPoints,
  npsScore,
  percent,
  points,
  rate,
  type Score,
  scoresOf,
  wilson,
} from './index.ts';

const tallied = (counts: Record<string, number>, unanswered: Histogram['unanswered'] = {}): Histogram => ({
  counts,
  unanswered,
});
const clamp = (value: number): number => Math.min(1, Math.max(-1, value));
const numbered = (counts: number[]): Histogram => tallied(Object.fromEntries(counts.map((count, i) => [i + 1, count])));

describe('agrees with statsmodels and scipy', () => {
  test.each(reference.nps)('on the NPS of $counts at $level', ({ counts: [d, m, p], level, ...expected }) => {
    const { value, se, interval } = npsScore(tallied({ 6: d, 7: m, 10: p }), { level });
    expect(off(value, expected.value)).toBeLessThan(1e-12);
    expect(off(se, expected.se)).toBeLessThan(1e-10);
    expect(off(interval?.[0], clamp(expected.unclamped[0]))).toBeLessThan(1e-10);
    expect(off(interval?.[1], clamp(expected.unclamped[1]))).toBeLessThan(1e-10);
  });

  test.each(reference.wilson)("on Wilson's interval of $x in $n at $level", ({ x, n, level, interval }) => {
    const [low, high] = wilson(x, n, level);
    expect(off(low, interval[0])).toBeLessThan(1e-10);
    expect(off(high, interval[1])).toBeLessThan(1e-10);
  });

  test.each(reference.mean)('on the mean of $counts at $level', ({ counts, level, ...expected }) => {
    const { value, se, interval } = csatMean(numbered(counts), { level });
    expect(off(value, expected.value)).toBeLessThan(1e-12);
    expect(off(se, expected.se)).toBeLessThan(1e-10);
    expect(off(interval?.[0], expected.interval[0])).toBeLessThan(1e-10);
    expect(off(interval?.[1], expected.interval[1])).toBeLessThan(1e-10);
  });
});

describe('NPS', () => {
  test('counts 0–6 as detractors, 7 and 8 as passives, 9 and 10 as promoters', () => {
    const everyOne = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [i, 1]));
    expect(npsScore(tallied(everyOne)).counts).toMatchObject({ detractors: 7, passives: 2, promoters: 2 });
  });

  test('keeps a width when all answers are alike, and says that the standard error means nothing', () => {
    const { interval, se, warnings } = npsScore(tallied({ 10: 40 }));
    expect(interval![0]).toBeLessThan(1);
    expect(interval![1]).toBe(1);
    expect(se).toBe(0);
    expect(warnings).toEqual(['zero-variance']);
  });

  test('takes other made-up answers, and none', () => {
    const tally = tallied({ 10: 6, 8: 3, 3: 1 });
    const { se, value, interval, method } = npsScore(tally, { pseudo: [0, 0, 0] });
    expect(method).toBe('nps/wald');
    expect(interval![1] - value!).toBeCloseTo(1.959963984540054 * se!, 12);
    expect(npsScore(tally, { pseudo: [1, 1, 1] }).value).toBe(value);
  });
});

describe('CSAT, CES and choice', () => {
  test('the top box is two points wide, one on a short scale, and as wide as asked', () => {
    expect(csatTopBox(numbered([1, 1, 1, 1, 1])).value).toBe(2 / 5);
    expect(csatTopBox(numbered([1, 1, 1]), { points: 3 }).value).toBe(1 / 3);
    expect(csatTopBox(numbered([1, 1, 1, 1, 1]), { top: 3 })).toMatchObject({
      value: 3 / 5,
      method: 'top-3-box/wilson',
    });
  });

  test('CES is a mean of 1–7 and a share of 5–7', () => {
    const tally = numbered([1, 0, 1, 1, 0, 1, 2]);
    expect(cesMean(tally).value).toBeCloseTo(28 / 6, 12);
    expect(cesEasy(tally)).toMatchObject({ value: 0.5, counts: { hard: 2, neutral: 1, easy: 3 } });
  });

  test('an option has its share of the answers that are options', () => {
    const tally = tallied({ web: 3, shop: 1, gone: 4 });
    expect(choiceShare(tally, { option: 'web', options: ['web', 'shop'] })).toMatchObject({
      value: 0.75,
      n: 4,
      counts: { invalid: 4 },
    });
    expect(choiceShare(tally, { option: 'web' }).n).toBe(8);
    expect(choiceShare(tallied({ web: 1 }), { option: '__proto__' }).value).toBe(0);
  });

  test('a rate is a share of whatever it is given', () => {
    expect(rate(120, 400)).toMatchObject({ value: 0.3, n: 400, method: 'rate/wilson' });
  });
});

describe('every score', () => {
  test('leaves out what was not answered or is not on the scale, and counts it', () => {
    const tally = tallied({ 9: 30, 11: 1, '-1': 1, 6.5: 1, nine: 1 }, { skipped: 5, notApplicable: 2, dontKnow: 1 });
    const { n, value, counts, warnings } = npsScore(tally);
    expect({ n, value }).toEqual({ n: 30, value: 1 });
    expect(counts).toMatchObject({ invalid: 4, skipped: 5, notApplicable: 2, dontKnow: 1 });
    expect(warnings).toContain('invalid-answers');
  });

  test('has no value without answers', () => {
    for (const score of [npsScore, csatTopBox, csatMean, cesMean, cesEasy])
      expect(score(tallied({}))).toMatchObject({ value: null, se: null, interval: null, n: 0, warnings: ['empty'] });
  });

  test('of one answer has an interval where the method gives one', () => {
    expect(csatMean(tallied({ 4: 1 }))).toMatchObject({
      value: 4,
      se: null,
      interval: null,
      warnings: ['n<2', 'n<30'],
    });
    expect(csatTopBox(tallied({ 4: 1 })).interval![1]).toBe(1);
  });

  test('of alike answers says so', () => {
    expect(csatMean(tallied({ 4: 50 }))).toMatchObject({ interval: [4, 4], warnings: ['zero-variance'] });
  });

  test('refuses a level that is none', () => {
    for (const level of [0, 1, -1, 2, Number.NaN])
      expect(npsScore(tallied({ 9: 40, 3: 40 }), { level })).toMatchObject({ interval: null, warnings: ['bad-level'] });
  });

  const everyScore = [
    ...Object.values(scoresOf({ type: 'nps' })),
    ...Object.values(scoresOf({ type: 'csat', points: 7 })),
    ...Object.values(scoresOf({ type: 'ces' })),
    ...Object.values(scoresOf({ type: 'choice', options: ['a', { id: '__proto__', text: 'b' }] })),
  ];
  const key = fc.oneof(
    fc.integer({ min: -2, max: 12 }).map(String),
    fc.constantFrom('a', '__proto__', '6.5', ''),
    fc.string(),
  );
  const count = fc.oneof(
    fc.nat(),
    fc.maxSafeNat(),
    fc.constantFrom(-1, 0.5, Number.NaN, Infinity, 'x' as unknown as number),
  );
  const anyTally = fc.record({
    counts: fc.array(fc.tuple(key, count)).map((pairs) => Object.fromEntries(pairs) as Record<string, number>),
    unanswered: fc.record({ skipped: count, dontKnow: count }, { requiredKeys: [] }),
  });
  const numbersOf = ({ value, n, se, interval, counts }: Score): unknown[] => [
    value,
    n,
    se,
    ...(interval ?? []),
    ...Object.values(counts),
  ];

  test('is finite, or null with a warning, whatever was counted', () => {
    fc.assert(
      fc.property(anyTally, fc.double({ min: 0.01, max: 0.9999, noNaN: true }), (tally, level) => {
        for (const scoreOf of everyScore) {
          const score = scoreOf(tally, { level });
          for (const number of numbersOf(score)) expect(number === null || Number.isFinite(number)).toBe(true);
          if (score.value === null) expect(score.warnings).toContain('empty');
          if (score.interval) expect(score.interval[0]).toBeLessThanOrEqual(score.interval[1]);
        }
      }),
    );
  });
});

describe('display', () => {
  test('rounds an NPS to points with a true minus sign', () => {
    expect([npsPoints(0.4567), npsPoints(-0.4567), npsPoints(-0.001), npsPoints(-0.0512, 1)]).toEqual([
      '46',
      '−46',
      '0',
      '−5.1',
    ]);
  });

  test('rounds shares and means', () => {
    expect([percent(0.8333), percent(0.8333, 1), points(5.4321), points(-0.001)]).toEqual([
      '83%',
      '83.3%',
      '5.43',
      '0.00',
    ]);
  });
});

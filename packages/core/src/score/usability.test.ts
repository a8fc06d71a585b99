import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tallyAnswers } from '../tally/answers.ts';
import { cesEffort } from './ces.ts';
import { csatMean } from './csat.ts';
import { susOf, susScore } from './sus.ts';
import { umuxLite, umuxLiteSum, umuxLiteSus } from './umux-lite.ts';

describe('SUS', () => {
  test('of the worked example of Brooke 1996 is 22 times 2.5', () => {
    expect(susOf([5, 4, 2, 1, 2, 3, 2, 4, 5, 2])).toBe(55);
  });

  test('is 50 for whoever ticks one column, 100 for praise and 0 for its contrary', () => {
    for (const answer of [1, 2, 3, 4, 5]) expect(susOf(Array.from({ length: 10 }, () => answer))).toBe(50);
    expect(susOf([5, 1, 5, 1, 5, 1, 5, 1, 5, 1])).toBe(100);
    expect(susOf([1, 5, 1, 5, 1, 5, 1, 5, 1, 5])).toBe(0);
  });

  test('needs ten answers from 1 to 5', () => {
    expect(susOf([5, 1, 5, 1, 5, 1, 5, 1, 5])).toBeNull();
    for (const wrong of [null, undefined, 0, 6, 2.5]) expect(susOf([5, 1, 5, 1, 5, 1, 5, 1, 5, wrong])).toBeNull();
  });

  test('is averaged over respondents, and what cannot be one is left out', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1 }), (respondents) => {
        const values = respondents.map((one) => susOf(one)!);
        const { value, n, counts } = susScore(tallyAnswers([...values, 56]));
        expect(n).toBe(values.length);
        expect(counts['invalid']).toBe(1);
        expect(value).toBeCloseTo(values.reduce((sum, x) => sum + x, 0) / n, 10);
      }),
    );
  });

  test("has Student's interval", () => {
    const { se, interval } = susScore(tallyAnswers([55, 72.5, 90]));
    expect(se).toBeCloseTo(17.5 / Math.sqrt(3), 12);
    // Of two degrees of freedom the quantile is (2p − 1)/√(2p(1 − p)).
    const t = 0.95 / Math.sqrt(2 * 0.975 * 0.025);
    expect(interval![1]).toBeCloseTo(72.5 + (t * 17.5) / Math.sqrt(3), 9);
  });
});

describe('UMUX-Lite', () => {
  test('runs from 0 to 100, and foretells a SUS from 22.9 to 87.9', () => {
    const [low, high] = [umuxLiteSum(1, 1)!, umuxLiteSum(7, 7)!];
    expect([umuxLite(tallyAnswers([low])).value, umuxLite(tallyAnswers([high])).value]).toEqual([0, 100]);
    expect(umuxLiteSus(tallyAnswers([low])).value).toBeCloseTo(22.9, 12);
    expect(umuxLiteSus(tallyAnswers([high])).value).toBeCloseTo(0.65 * 100 + 22.9, 12);
  });

  test('foretells by the regression of 2013 whatever the answers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2 }), (sums) => {
        const [plain, sus] = [umuxLite(tallyAnswers(sums)), umuxLiteSus(tallyAnswers(sums))];
        expect(sus.value).toBeCloseTo(0.65 * plain.value! + 22.9, 9);
        expect(sus.se).toBeCloseTo(0.65 * plain.se!, 9);
      }),
    );
  });

  test('takes five points as well', () => {
    expect(umuxLite(tallyAnswers([umuxLiteSum(4, 5, 5)!]), { points: 5 }).value).toBe(87.5);
    expect(umuxLiteSum(6, 5, 5)).toBeNull();
    expect(umuxLiteSum(6, null)).toBeNull();
  });
});

test('effort is a mean of 1–5 that is better when it is lower', () => {
  const tally = tallyAnswers([1, 1, 4, 6]);
  expect(cesEffort(tally)).toMatchObject({
    value: 2,
    n: 3,
    better: 'lower',
    method: 'effort-mean/t',
    counts: { invalid: 1 },
  });
  expect(cesEffort(tally, { points: 7 }).value).toBe(3);
  expect(csatMean(tally).better).toBeUndefined();
});

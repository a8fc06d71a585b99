import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { off } from '../../../../test/reference/reference.ts';
import { service } from '../../../../test/reference/service.ts';
import { closedLoop, emptyHistogram, planVariance, tallyAnswers, touchpointCoverage } from './index.ts';

describe('a closed loop', () => {
  const counts = { received: 60, inTime: 40, pending: 10, resolved: 45, atFirstContact: 30, reopened: 3 };

  test('agrees with statsmodels on its shares', () => {
    const loop = closedLoop(counts);
    const found = [loop.inTime, loop.resolved, loop.firstContact, loop.reopened];
    for (const [i, score] of found.entries()) {
      const { x, n, interval } = service.shares[i]!;
      expect(score.value).toBeCloseTo(x / n, 14);
      expect(off(score.interval?.[0], interval[0])).toBeLessThan(1e-10);
      expect(off(score.interval?.[1], interval[1])).toBeLessThan(1e-10);
    }
    expect(loop.reopened.better).toBe('lower');
  });

  test('knows nothing of what is not due, and of whom nobody asked', () => {
    const loop = closedLoop({ ...counts, inTime: 0, pending: 60 });
    expect(loop.inTime).toMatchObject({ value: null, n: 0, warnings: ['empty'] });
    expect(loop.satisfaction).toMatchObject({ value: null, warnings: ['empty'] });
    const asked = closedLoop({ ...counts, recontact: tallyAnswers([5, 4, 2, 1]) });
    expect(asked.satisfaction).toMatchObject({ value: 0.5, n: 4, method: 'top-2-box/wilson' });
  });

  test('has no share of more than there is', () => {
    expect(closedLoop({ ...counts, pending: 30 }).inTime.warnings).toEqual(['bad-counts']);
    expect(closedLoop({ ...counts, resolved: 61 }).resolved.warnings).toEqual(['bad-counts']);
    expect(closedLoop({ ...counts, resolved: 29 }).firstContact.warnings).toEqual(['bad-counts']);
  });
});

describe('a plan', () => {
  const plan = (interval?: [number, number] | null, better?: 'lower') =>
    planVariance({
      planned: 0.8,
      actual: 0.74,
      ...(interval !== undefined && { interval }),
      ...(better && { better }),
    });

  test('is missed, or beaten, only by the whole interval', () => {
    expect(plan([0.69, 0.79])).toMatchObject({ verdict: 'adverse', variance: { value: expect.closeTo(-0.06, 12) } });
    expect(plan([0.69, 0.8]).verdict).toBe('uncertain');
    expect(plan([0.69, 0.79], 'lower').verdict).toBe('favourable');
    expect(plan([0.82, 0.9]).verdict).toBe('favourable');
    expect(plan([0.69, 0.79]).variance.interval!.map((end) => end.toFixed(2))).toEqual(['-0.11', '-0.01']);
  });

  test('held against a figure that is known exactly has no doubt', () => {
    expect(plan().verdict).toBe('adverse');
    expect(planVariance({ planned: 5, actual: 5 })).toMatchObject({ verdict: 'as-planned', relative: 0 });
    expect(plan(null)).toMatchObject({ verdict: 'uncertain', variance: { interval: null, warnings: ['no-interval'] } });
  });

  test('is worth no share of nothing, and says nothing without a figure', () => {
    expect(planVariance({ planned: 0, actual: 3 })).toMatchObject({ relative: null, verdict: 'favourable' });
    expect(planVariance({ planned: -50, actual: -40 }).relative).toBe(0.2);
    for (const actual of [null, Number.NaN])
      expect(planVariance({ planned: 3, actual })).toMatchObject({
        verdict: 'unknown',
        relative: null,
        variance: { value: null, n: 0, warnings: ['empty'] },
      });
  });

  test('mirrored with its direction keeps its verdict', () => {
    const number = fc.double({ min: -9, max: 9, noNaN: true });
    fc.assert(
      fc.property(number, number, number, (planned, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const here = planVariance({ planned, actual: low, interval: [low, high] });
        const there = planVariance({ planned: -planned, actual: -low, interval: [-high, -low], better: 'lower' });
        expect(there.verdict).toBe(here.verdict);
        expect(there.variance.value).toBe(0 - here.variance.value!);
      }),
    );
  });
});

describe('the coverage of a journey', () => {
  const at = (touchpoint: string, n: number) => ({ touchpoint, tally: tallyAnswers(Array<number>(n).fill(9)) });

  test('counts the touchpoints that have enough answers, and names the others', () => {
    const found = touchpointCoverage(
      ['find', 'pay', 'track', 'return'],
      [at('pay', 30), at('track', 29), at('shop', 99)],
    );
    expect(found).toMatchObject({ missing: ['find', 'return'], few: ['track'], unlisted: ['shop'] });
    expect(found.score).toMatchObject({ value: 0.25, n: 4, interval: null, warnings: ['no-sample'] });
    expect(found.score.counts).toEqual({ covered: 1, few: 1, missing: 2 });
  });

  test('adds up surveys of one touchpoint, and counts only answers', () => {
    expect(touchpointCoverage(['pay'], [at('pay', 20), at('pay', 10)]).score.value).toBe(1);
    expect(touchpointCoverage(['pay'], [at('pay', 10)], { enough: 10 }).few).toEqual([]);
    const skipped = { touchpoint: 'pay', tally: { ...emptyHistogram(), unanswered: { skipped: 90 } } };
    expect(touchpointCoverage(['pay'], [skipped]).few).toEqual(['pay']);
  });

  test('of no touchpoints is no share', () => {
    expect(touchpointCoverage([], []).score).toMatchObject({ value: null, n: 0, warnings: ['empty'] });
    expect(touchpointCoverage(['pay', 'pay'], []).score.n).toBe(1);
  });
});

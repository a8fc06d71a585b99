import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { off } from '../../../../../test/reference/reference.ts';
import { weight as reference } from '../../../../../test/reference/weight.ts';
import { tallyAnswers } from '../../tally/answers.ts';
import { type Moments, momentsOf } from '../../tally/moments.ts';
import { momentsOn, onScale, wholeNumbers } from '../../tally/scale.ts';
import { emptyWeighted, mergeWeighted, tallyWeighted, weigh } from '../../tally/weighted.ts';
import { addWeightedMoment, emptyWeightedMoments } from '../../tally/weighted-moments.ts';
import { npsScore, npsValue } from '../nps.ts';
import type { Score } from '../score.ts';
import { rate } from '../share.ts';
import { kish, weightsOf } from './kish.ts';
import { weightedMean, weightedMomentsMean } from './mean.ts';
import { weightedNps } from './nps.ts';
import { postStratifiedMean, postStratify } from './post-stratify.ts';
import { type RakeCell, rake } from './rake.ts';
import { weightedShare } from './share.ts';

const { answers } = reference;
const weights = answers.map(({ weight }) => weight);
const [nps, ratings] = [answers.map((answer) => answer.nps), answers.map(({ rating }) => rating)];
const points = [1, 2, 3, 4, 5];
const satisfied = { counted: [4, 5], values: points };

const estimates = ({ value, se }: Score, expected: { value: number; se: number }): void => {
  expect(off(value, expected.value)).toBeLessThan(1e-10);
  expect(off(se, expected.se)).toBeLessThan(1e-10);
};

describe('agrees with the survey package of R', () => {
  test('on an NPS, a share and a mean of weighted answers', () => {
    const { weighted } = reference;
    const rated = tallyWeighted(ratings, weights);
    estimates(weightedNps(tallyWeighted(nps, weights)), weighted.nps);
    estimates(weightedShare(rated, satisfied), weighted.share);
    const mean = weightedMean(rated, { values: points });
    estimates(mean, weighted.mean);
    expect(off(mean.interval![0], weighted.mean.interval[0])).toBeLessThan(1e-9);
    expect(off(mean.interval![1], weighted.mean.interval[1])).toBeLessThan(1e-9);
    expect(off(mean.counts['effective'], reference.kish.effective)).toBeLessThan(1e-12);
  });

  test('on weighted numbers kept as moments', () => {
    const tally = answers.reduce(
      (sum, { rating, weight }) => addWeightedMoment(sum, rating, weight),
      emptyWeightedMoments(),
    );
    estimates(weightedMomentsMean(tally), reference.weighted.mean);
  });

  test('on post-stratified means and their errors', () => {
    const cells = (of: (answer: (typeof answers)[number]) => number): Record<string, Moments> =>
      Object.fromEntries(
        Object.keys(reference.ages).map((age) => [
          age,
          momentsOf(answers.filter((answer) => answer.age === age).map(of)),
        ]),
      );
    const { postStratified, ages } = reference;
    estimates(
      postStratifiedMean(
        cells(({ rating }) => rating),
        ages,
      ),
      postStratified.mean,
    );
    estimates(
      postStratifiedMean(
        cells((answer) => npsValue(answer.nps)),
        ages,
      ),
      postStratified.nps,
    );
    const share = postStratifiedMean(
      cells(({ rating }) => Number(rating > 3)),
      ages,
      { range: [0, 1] },
    );
    estimates(share, postStratified.share);
    expect(off(share.interval![1], postStratified.share.interval[1])).toBeLessThan(1e-9);
  });

  test('on raked weights', () => {
    const { ages, plans, raked } = reference;
    const cells = Object.keys(ages).flatMap((age) =>
      Object.keys(plans).map((plan) => {
        const n = answers.filter((answer) => answer.age === age && answer.plan === plan).length;
        return { at: { age, plan }, n };
      }),
    );
    const { weights: found, warnings } = rake(cells, { age: ages, plan: plans }, { tolerance: 1e-12 });
    expect(warnings).toEqual([]);
    for (const [i, { age, plan }] of answers.entries()) {
      const cell = cells.findIndex(({ at }) => at.age === age && at.plan === plan);
      expect(off(found![cell], raked[i]!)).toBeLessThan(1e-9);
    }
  });
});

const table = reference.raking;
const tableCells: RakeCell[] = table.seed.flatMap((row, i) =>
  row.map((n, j) => ({ at: { row: `r${i}`, column: `c${j}` }, n })),
);
const tableTargets = {
  row: Object.fromEntries(table.rows.map((target, i) => [`r${i}`, target])),
  column: Object.fromEntries(table.columns.map((target, i) => [`c${i}`, target])),
};

describe('raking', () => {
  test('ends where loglin of R does, not a few rounds before', () => {
    const { weights: found, cycles, error } = rake(tableCells, tableTargets);
    const n = tableCells.reduce((sum, cell) => sum + cell.n, 0);
    const whole = table.rows.reduce((sum, target) => sum + target, 0);
    for (const [i, cell] of tableCells.entries())
      expect(off(((cell.n * found![i]!) / n) * whole, table.table.flat()[i]!)).toBeLessThan(1e-8);
    expect(cycles).toBeGreaterThan(3);
    expect(error).toBeLessThanOrEqual(1e-9);
  });

  test('leaves an empty cell empty', () => {
    const cells = [
      { at: { a: 'x', b: 'u' }, n: 5 },
      { at: { a: 'x', b: 'v' }, n: 0 },
      { at: { a: 'y', b: 'u' }, n: 5 },
      { at: { a: 'y', b: 'v' }, n: 10 },
    ];
    const { weights: found } = rake(cells, { a: { x: 0.4, y: 0.6 }, b: { u: 0.7, v: 0.3 } });
    // Only the first cell can carry x.
    expect(cells.map(({ n }, i) => Math.round(n * found![i]! * 1e6) / 1e6)).toEqual([8, 0, 6, 6]);
  });

  test('says that part of the population did not answer, or that a target is missing', () => {
    const cells = [{ at: { age: 'young' }, n: 5 }];
    expect(rake(cells, { age: { young: 0.5, old: 0.5 } })).toMatchObject({ weights: null, warnings: ['empty-cell'] });
    expect(rake(cells, { age: { old: 1 } })).toMatchObject({ weights: null, warnings: ['bad-target'] });
    expect(rake(cells, { plan: { free: 1 } })).toMatchObject({ weights: null, warnings: ['bad-target'] });
    expect(rake([], { age: { young: 1 } })).toMatchObject({ weights: null, warnings: ['empty'] });
  });

  test('says that margins contradict each other', () => {
    const cells = [
      { at: { a: 'x', b: 'u' }, n: 5 },
      { at: { a: 'y', b: 'v' }, n: 5 },
    ];
    const { warnings, cycles } = rake(cells, { a: { x: 0.3, y: 0.7 }, b: { u: 0.6, v: 0.4 } }, { cycles: 50 });
    expect({ warnings, cycles }).toEqual({ warnings: ['not-converged'], cycles: 50 });
  });

  test('cuts the largest weights on demand, and rakes the rest again', () => {
    const plain = rake(tableCells, tableTargets);
    const cut = rake(tableCells, tableTargets, { trim: 2, tolerance: 1e-7 });
    const spread = ({ weights: list }: typeof plain) => Math.max(...list!) / Math.min(...list!);
    expect(spread(cut)).toBeLessThan(spread(plain));
    expect(cut.designEffect).toBeLessThanOrEqual(plain.designEffect!);
  });

  test('meets every margin it says it meets', () => {
    const share = fc.integer({ min: 1, max: 9 });
    const counts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.tuple(share, share), fc.tuple(share, share, share), (seed, [x, y], [u, v, w]) => {
        const cells = seed.map((n, i) => ({ at: { a: i < 3 ? 'x' : 'y', b: ['u', 'v', 'w'][i % 3]! }, n }));
        const { weights: found, effective } = rake(cells, { a: { x, y }, b: { u, v, w } });
        const n = seed.reduce((sum, count) => sum + count, 0);
        const ofX = cells.reduce((sum, cell, i) => sum + (cell.at.a === 'x' ? cell.n * found![i]! : 0), 0);
        expect(ofX / n).toBeCloseTo(x / (x + y), 8);
        expect(effective!).toBeLessThanOrEqual(n * (1 + 1e-9));
      }),
    );
  });
});

describe('post-stratification', () => {
  test('gives weights that count each cell as in the population', () => {
    const { weights: found } = postStratify({ young: 20, old: 80 }, { young: 40, old: 60 });
    expect(found).toEqual({ young: 2, old: 0.75 });
  });

  test('says which side a cell is missing on', () => {
    expect(postStratify({ young: 5, old: 0 }, { young: 1, old: 1 })).toEqual({
      weights: null,
      warnings: ['empty-cell'],
    });
    expect(postStratify({ young: 5, old: 5 }, { young: 1 })).toEqual({ weights: null, warnings: ['bad-target'] });
    expect(postStratify({ young: 5 }, { young: Number.NaN })).toEqual({ weights: null, warnings: ['bad-target'] });
    expect(postStratifiedMean({ young: momentsOf([1]) }, { old: 1 })).toMatchObject({ value: null });
    expect(postStratifiedMean({}, { old: 1 })).toMatchObject({ value: null, warnings: ['empty'] });
  });

  test('is less certain by weights alone than where the strata are known', () => {
    const cells = { low: [1, 1, 2, 2], high: [4, 5, 5, 4, 4, 5] };
    const population = { low: 0.5, high: 0.5 };
    const { weights: found } = postStratify({ low: 4, high: 6 }, population);
    const tally = mergeWeighted(
      weigh(tallyAnswers(cells.low), found!['low']!),
      weigh(tallyAnswers(cells.high), found!['high']!),
    );
    const known = postStratifiedMean({ low: momentsOf(cells.low), high: momentsOf(cells.high) }, population);
    const weighted = weightedMean(tally, { values: points });
    expect(known.value).toBeCloseTo(weighted.value!, 12);
    expect(known.se!).toBeLessThan(weighted.se!);
  });

  test('warns of a cell with one answer, whose spread nobody knows', () => {
    const { warnings } = postStratifiedMean({ a: momentsOf([1]), b: momentsOf([2, 3]) }, { a: 1, b: 1 });
    expect(warnings).toContain('n<2');
  });
});

describe('weights', () => {
  const answer = fc.integer({ min: 0, max: 10 });
  const some = fc.array(fc.tuple(answer, fc.double({ min: 0.01, max: 100, noNaN: true })), { minLength: 2 });

  test('that are all equal change nothing but the divisor of the error', () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 2 }), fc.double({ min: 0.1, max: 10, noNaN: true }), (list, w) => {
        const [plain, weighted] = [npsScore(tallyAnswers(list)), weightedNps(weigh(tallyAnswers(list), w))];
        expect(weighted.value).toBeCloseTo(plain.value!, 12);
        expect(weighted.se).toBeCloseTo(plain.se! * Math.sqrt(list.length / (list.length - 1)), 9);
        expect(weighted.interval![0]).toBeCloseTo(plain.interval![0], 9);
        expect(weighted.counts['effective']).toBeCloseTo(list.length, 8);
      }),
    );
  });

  test('multiplied by one number change nothing', () => {
    fc.assert(
      fc.property(some, fc.double({ min: 0.001, max: 1000, noNaN: true }), (list, factor) => {
        const values = list.map(([x]) => x);
        const scores = [1, factor].map((times) =>
          weightedNps(
            tallyWeighted(
              values,
              list.map(([, w]) => w * times),
            ),
          ),
        );
        expect(scores[1]!.value).toBeCloseTo(scores[0]!.value!, 10);
        expect(scores[1]!.se).toBeCloseTo(scores[0]!.se!, 10);
      }),
    );
  });

  test('of zero, below zero or no number count nothing', () => {
    const tally = tallyWeighted([9, 3, 3, 3, 3], [1, 0, -1, Number.NaN, Number.POSITIVE_INFINITY]);
    expect(tally).toEqual(tallyWeighted([9], [1]));
    expect(weigh(tallyAnswers([3]), 0)).toEqual(emptyWeighted());
    expect(weightedNps(emptyWeighted())).toMatchObject({ value: null, interval: null, warnings: ['empty'] });
  });

  test('of one answer give a value and no error', () => {
    expect(weightedMean(tallyWeighted([4], [2]), { values: points })).toMatchObject({
      value: 4,
      se: null,
      interval: null,
    });
    expect(weightedNps(tallyWeighted([9], [2])).interval).toEqual(npsScore(tallyAnswers([9])).interval);
  });

  test('leave out what is off the scale', () => {
    const { value, counts, warnings } = weightedShare(tallyWeighted([5, 9], [1, 3]), satisfied);
    expect({ value, invalid: counts['invalid'] }).toEqual({ value: 1, invalid: 1 });
    expect(warnings).toContain('invalid-answers');
  });

  test('make few answers fewer', () => {
    const list = Array.from({ length: 40 }, (_, i) => (i < 2 ? 50 : 1));
    const { counts, warnings } = weightedShare(
      tallyWeighted(
        list.map(() => 5),
        list,
      ),
      satisfied,
    );
    expect(counts['effective']).toBeCloseTo(kish(weightsOf(list)).effective!, 10);
    expect(kish(weightsOf(list)).designEffect).toBeCloseTo(40 / kish(weightsOf(list)).effective!, 10);
    expect(warnings).toContain('n<30');
  });

  test('give an NPS the adjusted interval of the effective number of answers', () => {
    // (3 + 1 + 1 + 1)²/(9 + 1 + 1 + 1) = 3 effective answers: 1½ promoters, ½ passive, 1 detractor; and three made-up ones.
    const { interval } = weightedNps(tallyWeighted([10, 8, 3, 3], [3, 1, 1, 1]));
    const [p, d] = [(1.5 + 0.75) / 6, (1 + 0.75) / 6];
    const margin = 1.959963984540054 * Math.sqrt((p + d - (p - d) ** 2) / 6);
    expect(interval![0]).toBeCloseTo(p - d - margin, 12);
    expect(interval![1]).toBeCloseTo(p - d + margin, 12);
  });

  test("give Wilson's interval at the effective number of answers", () => {
    const { interval, counts } = weightedShare(tallyWeighted([5, 5, 1, 1], [2, 2, 1, 1]), satisfied);
    const { effective } = counts as { effective: number };
    const [low, high] = rate((effective * 2) / 3, effective).interval!;
    expect(interval![0]).toBeCloseTo(low, 12);
    expect(interval![1]).toBeCloseTo(high, 12);
  });
});

test('a post-stratified NPS is that of the population', () => {
  const scale = (list: number[]) => momentsOn(onScale(tallyAnswers(list), wholeNumbers(0, 10)), npsValue);
  const cells = { free: scale([9, 10, 3]), paid: scale([9, 9, 8, 7]) };
  expect(postStratifiedMean(cells, { free: 3, paid: 4 }).value).toBeCloseTo(3 / 7, 12);
});

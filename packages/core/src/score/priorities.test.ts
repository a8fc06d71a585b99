import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { off } from '../../../../test/reference/reference.ts';
import { addConstantSum, emptyConstantSum, mergeConstantSums } from '../tally/constant-sum.ts';
import { crossProductsOf, emptyCrossProducts } from '../tally/cross-products.ts';
import { addMaxDiff, emptyMaxDiff, type MaxDiffTally, mergeMaxDiffs } from '../tally/maxdiff.ts';
import { addRanking, emptyRanking, mergeRankings } from '../tally/ranking.ts';
import { constantSumShares } from './constant-sum.ts';
import { csatMean } from './csat.ts';
import { gapRanking } from './gap-ranking.ts';
import { type Attribute, importancePerformance } from './importance-performance.ts';
import { maxDiffScores } from './maxdiff.ts';
import { rankingScores } from './ranking.ts';
import type { Score } from './score.ts';

interface Estimate {
  value: number;
  interval: [number, number];
}
interface Reference {
  level: number;
  rankings: { places: number[][]; meanRanks: Estimate[]; statistic: number; df: number; p: number }[];
  gap: Estimate & { performance: number[]; importance: number[] };
  constantSum: { points: number[][]; shares: Estimate[] };
  maxdiff: { items: MaxDiffTally['items'][string][]; logit: (Estimate & { se: number })[] };
}
const reference: Reference = JSON.parse(
  readFileSync(new URL('../../../../test/reference/priorities.json', import.meta.url), 'utf8'),
);
const { level } = reference;

function agrees({ value, interval }: Score, expected: Estimate): void {
  expect(off(value, expected.value)).toBeLessThan(1e-12);
  expect(off(interval![0], expected.interval[0])).toBeLessThan(1e-10);
  expect(off(interval![1], expected.interval[1])).toBeLessThan(1e-10);
}

describe('importance and performance', () => {
  const rated = (point: number, n = 50): Score => csatMean({ counts: { [point]: n }, unanswered: {} });
  const mixed = (a: number, b: number): Score => csatMean({ counts: { [a]: 5, [b]: 5 }, unanswered: {} });
  const all = {
    speed: { importance: rated(5), performance: rated(2) },
    price: { importance: rated(5), performance: rated(5) },
    colour: { importance: rated(4), performance: rated(3) },
    music: { importance: rated(4), performance: rated(5) },
  };
  const quadrants = (placed: Record<string, { quadrant: unknown }>) => Object.values(placed).map((x) => x.quadrant);

  test('lie in four quadrants around their means', () => {
    const { lines, attributes } = importancePerformance(all);
    expect(lines).toEqual({ importance: 4.5, performance: 3.75 });
    expect(quadrants(attributes)).toEqual(['concentrate', 'keep-up', 'low-priority', 'overkill']);
  });

  test('lie elsewhere around the median, the middle of the scale, or a line of your own', () => {
    expect(importancePerformance(all, { centre: 'median' }).lines).toEqual({ importance: 4.5, performance: 4 });
    const scale = importancePerformance(all, { centre: 'scale' });
    expect(scale.lines).toEqual({ importance: 3, performance: 3 });
    expect(quadrants(scale.attributes)).toEqual(['concentrate', 'keep-up', 'keep-up', 'keep-up']);
    expect(quadrants(importancePerformance(all, { centre: { importance: 5, performance: 5.5 } }).attributes)).toEqual([
      'concentrate',
      'concentrate',
      'low-priority',
      'low-priority',
    ]);
    const odd = { a: all.speed, b: all.price, c: all.colour };
    expect(importancePerformance(odd, { centre: 'median' }).lines).toEqual({ importance: 5, performance: 3 });
  });

  test('are borderline where an interval reaches over a line', () => {
    const { attributes } = importancePerformance(
      { sure: all.speed, unsure: { importance: rated(5), performance: mixed(2, 4) } },
      { centre: { importance: 3, performance: 3.2 } },
    );
    expect(attributes['unsure']).toMatchObject({ quadrant: 'concentrate', borderline: true });
    expect(attributes['sure']!.borderline).toBe(false);
  });

  test('have a gap and an opportunity', () => {
    const { attributes } = importancePerformance(all);
    expect(attributes['speed']).toMatchObject({ gap: -3, opportunity: 15 });
    expect(importancePerformance(all, { target: 4 }).attributes['price']).toMatchObject({ gap: 0, opportunity: 0 });
    const derived = importancePerformance(all, { importanceScale: [-1, 1] });
    expect(derived.attributes['speed']!.gap).toBeNull();
  });

  test('of one attribute have no line through the data', () => {
    expect(importancePerformance({ speed: all.speed })).toMatchObject({
      lines: null,
      warnings: ['one-item'],
      attributes: { speed: { quadrant: null, borderline: false } },
    });
    const unknown: Attribute = { importance: rated(5, 0), performance: rated(3) };
    expect(importancePerformance({ unknown }).warnings).toEqual(['empty']);
    expect(importancePerformance({ ...all, unknown }).attributes['unknown']).toMatchObject({
      quadrant: null,
      gap: null,
      opportunity: null,
    });
  });
});

describe('a gap ranking', () => {
  test("agrees with R's t.test", () => {
    const { performance, importance, ...expected } = reference.gap;
    const pairs = crossProductsOf(performance.map((p, i) => [p, importance[i]]));
    const [only] = gapRanking({ speed: pairs }, { level });
    agrees(only!.gap, expected);
    expect(only!.reliable).toBe(expected.interval[1] < 0);
  });

  test('puts the largest shortfall first, shares ranks, and puts the unknown last', () => {
    const of = (...gaps: number[]) => crossProductsOf(gaps.map((gap) => [4 + gap, 4]));
    const ranked = gapRanking({ none: emptyCrossProducts(), a: of(0, 1), b: of(-2, -3), c: of(1, 0) });
    expect(ranked.map(({ attribute, rank }) => [attribute, rank])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 2],
      ['none', 4],
    ]);
    expect(ranked.map(({ reliable }) => reliable)).toEqual([false, false, false, false]);
  });
});

const names = (k: number): string[] => Array.from({ length: k }, (_, i) => `option ${i}`);
const ranked = (rows: number[][]) => {
  const options = names(rows[0]?.length ?? 0);
  return rows.reduce(
    (tally, row) => addRanking(tally, Object.fromEntries(row.map((place, i) => [options[i], place])), options),
    emptyRanking(),
  );
};

describe('rankings', () => {
  test.each(reference.rankings)("agree with R's friedman.test, χ² $statistic", ({ places, meanRanks, ...expected }) => {
    const { friedman, kendallW, options } = rankingScores(ranked(places), { level });
    expect(off(friedman.statistic, expected.statistic)).toBeLessThan(1e-12);
    expect(off(friedman.p, expected.p)).toBeLessThan(1e-10);
    expect(friedman.df).toEqual([expected.df]);
    expect(kendallW).toBeCloseTo(expected.statistic / places.length / expected.df, 12);
    for (const [i, { meanRank }] of Object.values(options).entries()) agrees(meanRank, meanRanks[i]!);
  });

  test('agree completely, or not at all', () => {
    expect(
      rankingScores(
        ranked([
          [1, 2, 3],
          [1, 2, 3],
        ]),
      ).kendallW,
    ).toBe(1);
    expect(
      rankingScores(
        ranked([
          [1, 2],
          [2, 1],
        ]),
      ).kendallW,
    ).toBe(0);
  });

  test('count what beat what, what came first, and set the options in order', () => {
    const tally = [
      ['b', 'a', 'c'],
      ['b', 'c', 'a'],
      ['a', 'b', 'c'],
    ].reduce((sum, row) => addRanking(sum, row, ['a', 'b', 'c']), emptyRanking());
    const { options, order } = rankingScores(tally);
    expect(order).toEqual(['b', 'a', 'c']);
    expect(options['b']).toMatchObject({ borda: 5, first: { value: 2 / 3 }, meanRank: { value: 4 / 3 } });
  });

  test('that are not complete are left out and counted', () => {
    const bad: (string[] | Record<string, number>)[] = [['a'], ['a', 'a'], ['a', 'x'], { a: 1, b: Number.NaN }, []];
    const tally = bad.reduce((sum, row) => addRanking(sum, row, ['a', 'b']), emptyRanking());
    expect(tally).toEqual({ ...emptyRanking(), incomplete: 5 });
  });

  test('of nobody, of one option and of ties only say why there is no test', () => {
    expect(rankingScores(emptyRanking())).toMatchObject({ kendallW: null, friedman: { warnings: ['empty'] } });
    expect(rankingScores(ranked([[1]])).friedman.warnings).toEqual(['one-item']);
    expect(rankingScores(ranked([[1, 1, 1]])).friedman).toMatchObject({ p: null, warnings: ['zero-variance'] });
  });

  test('merge exactly in any order and chunks, and do not mind what options are called', () => {
    const place = fc.integer({ min: 1, max: 3 });
    const rows = fc.array(fc.tuple(place, place, place), { minLength: 1 });
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const whole = ranked([...a, ...b]);
        expect(mergeRankings(ranked(b), ranked(a))).toEqual(whole);
        expect(mergeRankings(whole, emptyRanking())).toEqual(whole);
        const { statistic } = rankingScores(whole).friedman;
        const turned = rankingScores(ranked([...a, ...b].map((row) => row.toReversed()))).friedman.statistic;
        if (statistic === null) expect(turned).toBeNull();
        else expect(turned).toBeCloseTo(statistic, 10);
      }),
    );
  });
});

describe('constant sums', () => {
  const split = (rows: number[][], options = names(rows[0]!.length)) =>
    rows.reduce(
      (tally, row) => addConstantSum(tally, Object.fromEntries(row.map((p, i) => [options[i], p])), options),
      emptyConstantSum(),
    );

  test("agree with R's t.test", () => {
    const shares = Object.values(constantSumShares(split(reference.constantSum.points), { level }));
    for (const [i, share] of shares.entries()) agrees(share, reference.constantSum.shares[i]!);
  });

  test('must add up, within half a point, without negative or unknown parts', () => {
    const options = ['a', 'b'];
    const of = (points: Record<string, number>) => addConstantSum(emptyConstantSum(), points, options);
    expect([of({ a: 60, b: 40.5 }).n, of({ a: 100 }).n]).toEqual([1, 1]);
    for (const points of [{ a: 60, b: 41 }, { a: 120, b: -20 }, { a: 50, x: 50 }, { a: Number.NaN }])
      expect(of(points)).toEqual({ ...emptyConstantSum(), invalid: 1 });
    expect(addConstantSum(emptyConstantSum(), { a: 7, b: 3 }, options, { total: 10 }).n).toBe(1);
    const tenths = constantSumShares(addConstantSum(emptyConstantSum(), { a: 7, b: 3 }, options, { total: 10 }), {
      total: 10,
    });
    expect(tenths['a']!.value).toBeCloseTo(0.7, 12);
  });

  test('stay within 0 and 1, and sum to 1', () => {
    const point = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), (points) => {
        const tally = split(points.map((p) => [p, 100 - p]));
        const [a, b] = Object.values(constantSumShares(tally));
        expect(a!.value! + b!.value!).toBeCloseTo(1, 12);
        expect((a!.interval?.[0] ?? 0) >= 0 && (a!.interval?.[1] ?? 1) <= 1).toBe(true);
        expect(mergeConstantSums(tally, emptyConstantSum())).toEqual(tally);
      }),
    );
    expect(
      split([
        [2, 98],
        [0, 100],
      ])['options']['option 0']!.mean,
    ).toBe(1);
    expect(
      constantSumShares(
        split([
          [2, 98],
          [0, 100],
        ]),
      )['option 0']!.interval![0],
    ).toBe(0);
  });
});

describe('best–worst choices', () => {
  const tallied = (items: MaxDiffTally['items']): MaxDiffTally => ({ sets: 0, invalid: 0, items });

  test("have the logit of R's glm", () => {
    const { items, logit } = reference.maxdiff;
    const scores = maxDiffScores(tallied(Object.fromEntries(items.map((item, i) => [i, item]))), { level });
    for (const [i, expected] of logit.entries()) {
      agrees(scores[i]!.logit, expected);
      expect(off(scores[i]!.logit.se, expected.se)).toBeLessThan(1e-10);
    }
    const whole = logit.reduce((sum, { value }) => sum + Math.exp(value), 0);
    expect(scores['0']!.share).toBeCloseTo(Math.exp(logit[0]!.value) / whole, 12);
  });

  test('are counted from sets that make sense', () => {
    const shown = ['a', 'b', 'c'];
    const good = addMaxDiff(emptyMaxDiff(), { shown, best: 'a', worst: 'c' });
    expect(good).toEqual({
      sets: 1,
      invalid: 0,
      items: {
        a: { shown: 1, best: 1, worst: 0 },
        b: { shown: 1, best: 0, worst: 0 },
        c: { shown: 1, best: 0, worst: 1 },
      },
    });
    for (const set of [
      { shown, best: 'a', worst: 'a' },
      { shown, best: null, worst: 'a' },
      { shown, best: 'a', worst: 'x' },
      { shown: ['a', 'a', 'b'], best: 'a', worst: 'b' },
    ])
      expect(addMaxDiff(emptyMaxDiff(), set)).toEqual({ ...emptyMaxDiff(), invalid: 1 });
  });

  test('have a difference, and a ratio that half a pick keeps finite', () => {
    const { a, b } = maxDiffScores(
      tallied({ a: { shown: 10, best: 8, worst: 2 }, b: { shown: 10, best: 4, worst: 0 } }),
    );
    expect(a).toMatchObject({ difference: { value: 0.6 }, ratio: 2 });
    expect(b!.ratio).toBe(3);
  });

  test('that all point one way have no logit unless smoothed', () => {
    const tally = tallied({ a: { shown: 10, best: 10, worst: 0 }, b: { shown: 10, best: 1, worst: 3 } });
    const { a, b } = maxDiffScores(tally);
    expect(a!.logit).toMatchObject({ value: null, warnings: ['unbounded', 'n<30'] });
    expect([a!.share, b!.share]).toEqual([null, null]);
    expect(a!.difference.interval![0]).toBeLessThan(1);
    expect(maxDiffScores(tally, { smooth: true })['a']!.logit.value).toBeCloseTo(Math.log(20.5 / 0.5), 12);
  });

  test('with more picks than showings are refused', () => {
    const { a } = maxDiffScores(tallied({ a: { shown: 1, best: 1, worst: 1 } }));
    expect([a!.difference.warnings[0], a!.logit.warnings[0], a!.ratio]).toEqual(['bad-counts', 'bad-counts', null]);
    expect(maxDiffScores(tallied({ a: { shown: 0, best: 0, worst: 0 } }))['a']).toMatchObject({
      ratio: null,
      share: null,
      difference: { value: null, warnings: ['empty'] },
    });
  });

  test('merge exactly, and their differences weigh out', () => {
    const set = fc
      .shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 2 })
      .map((shown) => ({ shown, best: shown[0]!, worst: shown[1]! }));
    fc.assert(
      fc.property(fc.array(set), fc.array(set), (a, b) => {
        const [left, right] = [a.reduce(addMaxDiff, emptyMaxDiff()), b.reduce(addMaxDiff, emptyMaxDiff())];
        const whole = [...a, ...b].reduce(addMaxDiff, emptyMaxDiff());
        expect(mergeMaxDiffs(left, right)).toEqual(whole);
        expect(mergeMaxDiffs(right, left)).toEqual(whole);
        const sum = Object.values(maxDiffScores(whole)).reduce((s, { difference: d }) => s + d.value! * d.n, 0);
        expect(sum).toBeCloseTo(0, 9);
      }),
    );
  });
});

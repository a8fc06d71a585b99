import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { off } from '../../../../test/reference/reference.ts';
import { momentsOf } from '../tally/moments.ts';
import { emptyPairs, mergePairs, type Pairs, tallyPairs } from '../tally/pairs.ts';
import { type KanoCategory, kanoCategory, kanoScores } from './kano.ts';
import { kanoContinuous, kanoImportance } from './kano-continuous.ts';
import { penaltyReward } from './penalty-reward.ts';

interface Reference {
  level: number;
  feature: { functional: number; dysfunctional: number }[];
  categories: Record<KanoCategory, number>;
  better: number;
  betterInterval: [number, number];
  worse: number;
  worseInterval: [number, number];
  functional: { mean: number; interval: [number, number] };
  dysfunctional: { mean: number; interval: [number, number] };
}
const reference: Reference = JSON.parse(
  readFileSync(new URL('../../../../test/reference/kano.json', import.meta.url), 'utf8'),
);

/** One pair of answers for each category, so that a feature can be written as its counts. */
const example = { M: [2, 5], O: [1, 5], A: [1, 3], I: [3, 3], R: [5, 1], Q: [1, 1] } as const;
const feature = (counts: Partial<Record<KanoCategory, number>>): Pairs =>
  tallyPairs(
    Object.entries(counts).flatMap(([category, count]) =>
      Array<readonly [number, number]>(count).fill(example[category as KanoCategory]),
    ),
  );

test('the evaluation table is the published one', () => {
  const rows = [1, 2, 3, 4, 5].map((f) => [1, 2, 3, 4, 5].map((d) => kanoCategory(f, d)).join(''));
  expect(rows).toEqual(['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ']);
  expect([kanoCategory(2, 2, 'pouliot'), kanoCategory(4, 4, 'pouliot'), kanoCategory(3, 3, 'pouliot')]).toEqual([
    'Q',
    'Q',
    'I',
  ]);
  expect([kanoCategory(0, 1), kanoCategory(1, 6), kanoCategory(1.5, 1), kanoCategory('x', 1)]).toEqual(
    Array(4).fill(null),
  );
});

describe('agrees with base R', () => {
  const tally = tallyPairs(reference.feature.map(({ functional, dysfunctional }) => [functional, dysfunctional]));
  const { level } = reference;

  test('on categories, better and worse', () => {
    const { counts, better, worse } = kanoScores(tally, { level });
    expect(counts).toEqual({ ...reference.categories, invalid: 0 });
    expect(off(better.value, reference.better)).toBeLessThan(1e-12);
    expect(off(worse.value, reference.worse)).toBeLessThan(1e-12);
    for (const i of [0, 1]) {
      expect(off(better.interval![i], reference.betterInterval[i]!)).toBeLessThan(1e-10);
      expect(off(worse.interval![i], reference.worseInterval[i]!)).toBeLessThan(1e-10);
    }
  });

  test('on the continuous means', () => {
    const point = kanoContinuous(tally, { level });
    for (const side of ['functional', 'dysfunctional'] as const) {
      expect(off(point[side].value, reference[side].mean)).toBeLessThan(1e-12);
      for (const i of [0, 1]) expect(off(point[side].interval![i], reference[side].interval[i]!)).toBeLessThan(1e-10);
    }
  });
});

describe('the rules', () => {
  test('break a tie of the mode in favour of what hurts most', () => {
    expect(kanoScores(feature({ A: 5, O: 5, M: 5, I: 5 })).category).toMatchObject({ mode: 'M' });
    expect(kanoScores(feature({ A: 5, O: 5, R: 5 })).category).toMatchObject({ mode: 'O' });
    expect(kanoScores(feature({ Q: 5, R: 5 })).category).toMatchObject({ mode: 'R' });
  });

  test('of Berger looks first at who cares at all', () => {
    expect(kanoScores(feature({ A: 10, O: 9, I: 12 })).category).toMatchObject({ mode: 'I', berger: 'A' });
    expect(kanoScores(feature({ A: 13, I: 8, R: 7 })).category).toMatchObject({ mode: 'A', berger: 'I' });
    expect(kanoScores(feature({ A: 5, I: 5 })).category).toMatchObject({ berger: 'I' });
    expect(kanoScores(feature({ A: 5, M: 5, I: 3 })).category).toMatchObject({ berger: 'M' });
    expect(kanoScores(feature({ R: 5, Q: 5, A: 3 })).category).toMatchObject({ berger: 'R' });
  });

  test('of strength takes the graver of the two foremost where it is close', () => {
    const close = feature({ A: 26, M: 22, O: 20, I: 32 });
    expect(kanoScores(close)).toMatchObject({ categoryStrength: 0.06, category: { mode: 'I', strength: 'A' } });
    expect(kanoScores(close, { tieBelow: 0.05 }).category).toMatchObject({ strength: 'I' });
    expect(kanoScores(feature({ Q: 10, O: 10 })).category).toMatchObject({ strength: 'O' });
  });

  test('count everyone who cares into the total strength', () => {
    expect(kanoScores(feature({ A: 3, O: 2, M: 1, I: 2, R: 1, Q: 1 })).totalStrength.value).toBe(0.6);
  });
});

describe("Fong's test", () => {
  test('tells one category from a mixed one', () => {
    // (60 + 30)(200 − 90)/200 = 49.5, 1.65 √49.5 = 11.6 < 30.
    expect(kanoScores(feature({ O: 60, M: 30, I: 10 })).fong).toEqual({
      first: 'O',
      second: 'M',
      difference: 30,
      limit: expect.closeTo(1.65 * Math.sqrt(49.5), 12),
      reliable: true,
      category: 'O',
    });
    expect(kanoScores(feature({ O: 50, M: 40, I: 10 })).fong).toMatchObject({ reliable: false, category: 'O/M' });
  });

  test('leaves questionable answers out of the two, and in the number', () => {
    expect(kanoScores(feature({ Q: 50, O: 30, A: 20 })).fong).toMatchObject({
      first: 'O',
      second: 'A',
      limit: expect.closeTo(1.65 * Math.sqrt((50 * 150) / 200), 12),
    });
  });
});

test('better and worse leave out reverse and questionable answers', () => {
  const { better, worse } = kanoScores(feature({ A: 4, O: 3, M: 2, I: 1, R: 5, Q: 5 }));
  expect([better.value, worse.value, better.n]).toEqual([0.7, -0.5, 10]);
  expect(worse.interval![0]).toBeLessThan(-0.5);
  const none = kanoScores(feature({ R: 5, Q: 5 }));
  expect([none.better.value, none.worse.value, none.worse.interval]).toEqual([null, null, null]);
});

test('an interval of nothing to displease ends in a plain zero', () => {
  const { worse } = kanoScores(feature({ A: 40 }));
  expect([worse.value, worse.interval![1]].map((x) => Object.is(x, 0))).toEqual([true, true]);
});

test('nobody has no category, and answers off the scale are invalid', () => {
  expect(kanoScores(emptyPairs())).toMatchObject({ n: 0, category: null, fong: null, categoryStrength: null });
  expect(kanoContinuous(emptyPairs())).toMatchObject({ quadrant: null, functional: { value: null } });
  const off = tallyPairs([
    [0, 1],
    [6, 2],
    ['x', 'y'],
    [1, 5],
  ]);
  expect(kanoScores(off)).toMatchObject({ n: 1, counts: { O: 1, invalid: 3 } });
  expect(kanoContinuous(off).functional).toMatchObject({ n: 1, value: 4, counts: { invalid: 3 } });
});

test('the plane is cut at 2, and negative means are doubtful', () => {
  const at = (f: number, d: number) => kanoContinuous(tallyPairs([[f, d]])).quadrant;
  expect([at(1, 5), at(1, 3), at(3, 5), at(3, 3), at(5, 1), at(4, 5)]).toEqual([
    'performance',
    'attractive',
    'must-be',
    'indifferent',
    'doubtful',
    'doubtful',
  ]);
});

test('importance is a mean of 1–9', () => {
  expect(kanoImportance({ counts: { 9: 2, 6: 1, 10: 3, 0: 1 }, unanswered: {} })).toMatchObject({
    value: 8,
    n: 3,
    counts: { invalid: 4 },
    method: 'kano-importance/t',
  });
});

test('penalty and reward are measured from the middle', () => {
  const { penalty, reward } = penaltyReward({
    low: momentsOf([1, 2]),
    middle: momentsOf([5, 6]),
    high: momentsOf([6, 7]),
  });
  expect([penalty.value, reward.value]).toEqual([-4, 1]);
});

test('no answer can push a number out of its range, or make it NaN', () => {
  const answer = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(answer, answer)), fc.array(fc.tuple(answer, answer)), (a, b) => {
      const whole = tallyPairs([...a, ...b]);
      expect(kanoScores(mergePairs(tallyPairs(b), tallyPairs(a)))).toEqual(kanoScores(whole));
      const { better, worse, totalStrength, categoryStrength, counts, n } = kanoScores(whole);
      expect(counts.M + counts.O + counts.A + counts.I + counts.R + counts.Q).toBe(n);
      for (const [x, low, high] of [
        [better.value, 0, 1],
        [worse.value, -1, 0],
        [totalStrength.value, 0, 1],
        [categoryStrength, 0, 1],
      ] as const)
        if (x !== null) expect(x >= low && x <= high).toBe(true);
    }),
  );
});

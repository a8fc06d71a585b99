import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { off } from '../../../../test/reference/reference.ts';
import { momentsOf } from '../tally/moments.ts';
import {
  addServqual,
  emptyServqual,
  type GapAnswers,
  mergeServqual,
  raterForm,
  type ServqualTally,
  servqualGaps,
} from '../tally/servqual.ts';
import { gapModel } from './gap-model.ts';
import type { Score } from './score.ts';
import { gapReliability, servqualScores } from './servqual.ts';

interface Estimate {
  value: number;
  interval: [number, number];
}
interface Reference {
  level: number;
  expectations: number[][];
  perceptions: number[][];
  weights: number[][];
  firstItem: Estimate;
  dimensions: Record<string, Estimate>;
  unweighted: Estimate;
  weighted: Estimate;
  welch: Estimate & { managers: number[]; customers: number[]; p: number };
}
const reference: Reference = JSON.parse(
  readFileSync(new URL('../../../../test/reference/servqual.json', import.meta.url), 'utf8'),
);
const { level, expectations, perceptions, weights } = reference;
const numbered = (points: number[]) => Object.fromEntries(points.map((point, i) => [i + 1, point]));
const dimensions = Object.keys(raterForm);
const responses: GapAnswers[] = expectations.map((row, i) => ({
  expectations: numbered(row),
  perceptions: numbered(perceptions[i]!),
  weights: Object.fromEntries(dimensions.map((name, d) => [name, weights[i]![d]!])),
}));
const tallied = (answers: GapAnswers[]): ServqualTally =>
  answers.reduce((tally, response) => addServqual(tally, response), emptyServqual());

function agrees({ value, interval }: Score, expected: Estimate): void {
  expect(off(value, expected.value)).toBeLessThan(1e-11);
  expect(off(interval![0], expected.interval[0])).toBeLessThan(1e-10);
  expect(off(interval![1], expected.interval[1])).toBeLessThan(1e-10);
}

describe("agrees with R's t.test", () => {
  const scores = servqualScores(tallied(responses), { level });

  test.each(dimensions)('on the gap in %s', (name) => agrees(scores.dimensions[name]!, reference.dimensions[name]!));
  test('on the unweighted gap', () => agrees(scores.unweighted, reference.unweighted));
  test('on the weighted gap', () => agrees(scores.weighted, reference.weighted));
  test('on the paired gap of one item', () => agrees(scores.items['1']!.gap, reference.firstItem));

  test('on the gap between managers and customers', () => {
    const { managers, customers, p } = reference.welch;
    const sides = { managementPerception: momentsOf(managers), customerExpectation: momentsOf(customers) };
    const [first, ...others] = gapModel(sides, { level });
    expect(others).toEqual([]);
    agrees(first!.difference, reference.welch);
    expect(off(first!.difference.p!, p)).toBeLessThan(1e-10);
  });
});

const form = { fast: ['a', 'b', 'c'], kind: ['d'] };
const answers = (perceptions: GapAnswers['perceptions'], weights?: GapAnswers['weights']): GapAnswers => ({
  expectations: { a: 7, b: 7, c: 7, d: 7 },
  perceptions,
  ...(weights && { weights }),
});

describe('one response', () => {
  test('has a gap where at least half of a dimension was answered twice', () => {
    expect(servqualGaps(answers({ a: 5, b: 4 }), { form })).toEqual({
      dimensions: { fast: -2.5, kind: null },
      unweighted: null,
      weighted: null,
    });
    expect(servqualGaps(answers({ a: 5, d: 6 }), { form }).dimensions).toEqual({ fast: null, kind: -1 });
  });

  test('weighs its dimensions by the points it gave, and does not divide again', () => {
    const gaps = servqualGaps(answers({ a: 5, b: 5, c: 5, d: 6 }, { fast: 25, kind: 75 }), { form });
    expect(gaps).toMatchObject({ unweighted: -1.5, weighted: -1.25 });
  });

  test('without usable points has no weighted gap', () => {
    for (const weights of [undefined, {}, { fast: 0, kind: 0 }, { fast: -1, kind: 2 }])
      expect(servqualGaps(answers({ a: 5, b: 5, c: 5, d: 6 }, weights), { form }).weighted).toBeNull();
  });

  test('counts no point off the scale, and turns negative wording round', () => {
    const gaps = servqualGaps(answers({ a: 8, b: 0, c: 5, d: 1 }), { form, reversed: ['d'] });
    expect(gaps.dimensions).toEqual({ fast: null, kind: 6 });
    const turned = addServqual(emptyServqual(), answers({ d: 2 }), { form, reversed: ['d'] });
    expect(servqualScores(turned).items['d']).toMatchObject({ perception: { value: 6 }, expectation: { value: 1 } });
    expect(servqualGaps(answers({ a: 8, b: 8, c: 8 }), { form, scale: [0, 10] }).dimensions['fast']).toBe(1);
  });
});

test('the same gap from everyone has no width and says so', () => {
  const tally = [5, 6, 4].reduce(
    (sum, expected) =>
      addServqual(
        sum,
        { expectations: { d: expected }, perceptions: { d: expected - 1.1 } },
        { form: { kind: ['d'] } },
      ),
    emptyServqual(),
  );
  const { gap, perception } = servqualScores(tally).items['d']!;
  expect(gap).toMatchObject({ value: expect.closeTo(-1.1, 12), se: 0, warnings: ['zero-variance', 'n<30'] });
  expect(perception.se).toBeGreaterThan(0);
});

test('nobody has no gap', () => {
  expect(servqualScores(emptyServqual()).weighted).toMatchObject({ value: null, warnings: ['empty'] });
  const { gap } = servqualScores(addServqual(emptyServqual(), answers({}), { form })).items['a']!;
  expect(gap).toMatchObject({ value: null, interval: null, counts: { incomplete: 1 } });
});

test('gap tallies merge in any order and chunks', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(responses), fc.nat(35), (some, cut) => {
      const [a, b] = [some.slice(0, cut), some.slice(cut)];
      const [parts, whole] = [mergeServqual(tallied(b), tallied(a)), tallied(some)];
      expect(parts.items).toEqual(whole.items);
      expect(Math.abs(parts.weighted.mean - whole.weighted.mean)).toBeLessThan(1e-12);
      expect(Math.abs(parts.weighted.m2 - whole.weighted.m2)).toBeLessThan(1e-11);
      expect(mergeServqual(whole, emptyServqual())).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});

describe('the gap model', () => {
  const sides = ['customerExpectation', 'managementPerception', 'serviceSpecification', 'serviceDelivery'] as const;
  const more = ['externalCommunication', 'customerPerception', 'employeePerception'] as const;

  test('has seven gaps, negative where the later falls short of the earlier', () => {
    const all = Object.fromEntries([...sides, ...more].map((side, i) => [side, momentsOf([7 - i, 6 - i])]));
    const gaps = gapModel(all);
    expect(gaps.map(({ gap }) => gap)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(gaps.map(({ difference }) => difference.value)).toEqual([-1, -1, -1, 1, -5, -6, -5]);
  });

  test('says why a comparison has no interval or no value', () => {
    const gap = (a: number[], b: number[]) =>
      gapModel({ customerExpectation: momentsOf(a), customerPerception: momentsOf(b) })[0]!.difference;
    expect(gap([5], [3, 4])).toMatchObject({ p: null, value: -1.5, interval: null });
    expect(gap([5], [3, 4]).warnings).toContain('n<2');
    expect(gap([5, 5], [3, 3])).toMatchObject({ p: null, value: -2, interval: [-2, -2] });
    expect(gap([], [1])).toMatchObject({ p: null, value: null, warnings: expect.arrayContaining(['empty']) });
  });
});

test('a gap is less reliable the more its two sides agree', () => {
  const of = (r: number) =>
    gapReliability({ perception: 0.9, expectation: 0.8 }, { perception: 1.5, expectation: 1 }, r);
  expect(of(0.7)).toBeLessThan(of(0.2)!);
  expect(of(0)).toBeCloseTo((2.25 * 0.9 + 0.8) / 3.25, 12);
  expect(gapReliability({ perception: 1, expectation: 1 }, { perception: 1, expectation: 1 }, 1)).toBeNull();
});

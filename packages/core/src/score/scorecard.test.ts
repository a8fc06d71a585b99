import fc from 'fast-check';
import { expect, test } from 'vitest';
import { off } from '../../../../test/reference/reference.ts';
import { rollUps } from '../../../../test/reference/roll-ups.ts';
import { type ScorecardLine, scorecard } from './scorecard.ts';

const { value, weight, intervals, mean, independent, anyDependence } = rollUps.scorecard;
const lines = (change: (line: ScorecardLine, i: number) => ScorecardLine = (line) => line): ScorecardLine => ({
  name: 'all',
  parts: value.map((v, i) => change({ name: String(i), value: v, weight: weight[i]!, interval: intervals[i]! }, i)),
});

test('agrees with numpy on the mean, and on its interval for figures that move as one and for independent ones', () => {
  const { score, coverage } = scorecard(lines());
  expect(off(score.value, mean)).toBeLessThan(1e-12);
  expect(off(score.interval?.[0], anyDependence[0])).toBeLessThan(1e-12);
  expect(off(score.interval?.[1], anyDependence[1])).toBeLessThan(1e-12);
  expect({ n: score.n, coverage, warnings: score.warnings }).toEqual({ n: 4, coverage: 1, warnings: [] });
  const narrow = scorecard(lines(), { independent: true }).score.interval;
  expect(off(narrow?.[0], independent[0])).toBeLessThan(1e-12);
  expect(off(narrow?.[1], independent[1])).toBeLessThan(1e-12);
});

test('a heading under a heading counts with its own weight', () => {
  const { score, parts } = scorecard({
    name: 'all',
    parts: [
      { name: 'financial', weight: 1, value: 0.5 },
      {
        name: 'customer',
        weight: 3,
        parts: [
          { name: 'nps', value: 0.6 },
          { name: 'csat', value: 1 },
        ],
      },
    ],
  });
  expect(parts[1]!.score.value).toBe(0.8);
  expect(score.value).toBeCloseTo((0.5 + 3 * 0.8) / 4, 12);
});

test('a missing figure leaves its weight to the others and lowers the coverage', () => {
  const { score, coverage } = scorecard(lines((line, i) => (i === 1 ? { ...line, value: null } : line)));
  expect(score.value).toBeCloseTo((4 * 0.62 + 2 * 0.55 + 0.81) / 7, 12);
  expect(coverage).toBeCloseTo(0.7, 12);
  expect(score).toMatchObject({ warnings: ['missing-parts'], counts: { figures: 3, missing: 1 } });
});

test('on request a missing figure leaves every heading above it without a value', () => {
  const card = {
    name: 'all',
    parts: [
      { name: 'a', value: 1 },
      {
        name: 'b',
        parts: [
          { name: 'c', value: null },
          { name: 'd', value: 1 },
        ],
      },
    ],
  };
  expect(scorecard(card).score.value).toBe(1);
  expect(scorecard(card, { missing: 'propagate' })).toMatchObject({
    score: { value: null, warnings: ['missing-parts'] },
    coverage: 0.75,
  });
});

test('a figure whose interval nobody knows takes it from the heading, an exact figure does not', () => {
  expect(scorecard(lines((line, i) => (i === 0 ? { ...line, interval: null } : line))).score).toMatchObject({
    interval: null,
    warnings: ['no-interval'],
  });
  const exact = scorecard({
    name: 'all',
    parts: [
      { name: 'a', value: 0.2 },
      { name: 'b', value: 0.4, interval: [0.3, 0.5] },
    ],
  });
  expect(exact.score.interval![0]).toBeCloseTo(0.25, 12);
  expect(exact.score.interval![1]).toBeCloseTo(0.35, 12);
});

test('weights that are negative, no number, or all 0 give no value', () => {
  for (const bad of [-1, Number.NaN]) {
    const card = lines((line, i) => (i === 0 ? { ...line, weight: bad } : line));
    expect(scorecard(card).score).toMatchObject({ value: null, warnings: ['bad-weight'] });
  }
  expect(scorecard(lines((line) => ({ ...line, weight: 0 }))).score.warnings).toEqual(['bad-weight']);
});

test('an empty heading and a figure that is no number have no value', () => {
  expect(scorecard({ name: 'all', parts: [] }).score).toMatchObject({ value: null, warnings: ['empty'] });
  expect(scorecard({ name: 'x', value: Number.NaN }).score).toMatchObject({ value: null, interval: null });
  expect(scorecard({ name: 'x' }).coverage).toBe(0);
});

test('a weight of 0 leaves a figure out, and the order of parts does not matter', () => {
  const part = fc.record({ value: fc.double({ min: 0, max: 1, noNaN: true }), weight: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const card = parts.map((p, i) => ({ name: String(i), ...p }));
      const whole = scorecard({ name: 'all', parts: card }).score.value!;
      const more = [...card.toReversed(), { name: 'none', value: 7, weight: 0 }];
      expect(scorecard({ name: 'all', parts: more }).score.value).toBeCloseTo(whole, 12);
    }),
  );
});

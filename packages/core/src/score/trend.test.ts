import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overTime } from '../../../../test/reference/over-time.ts';
import { off } from '../../../../test/reference/reference.ts';
import { type TrendPeriod, trend } from './trend.ts';

const periods = (values: (number | null)[], n = 100): TrendPeriod[] => values.map((value) => ({ value, n }));

test.each(overTime.trend)(
  'agrees with statsmodels on a slope of $slope at $level',
  ({ value, n, level, ...expected }) => {
    const { slope, line } = trend(
      value.map((v, i) => ({ value: v, n: n[i]! })),
      { level },
    );
    expect(off(slope.value, expected.slope)).toBeLessThan(1e-10);
    expect(off(slope.se, expected.se)).toBeLessThan(1e-10);
    expect(off(slope.interval?.[0], expected.interval[0])).toBeLessThan(1e-10);
    expect(off(slope.interval?.[1], expected.interval[1])).toBeLessThan(1e-10);
    expect(off(line?.[0], expected.line[0])).toBeLessThan(1e-10);
    expect(off(line?.[1], expected.line[1])).toBeLessThan(1e-10);
  },
);

test('a direction is named only where the interval leaves out 0', () => {
  expect(trend(periods([0.1, 0.21, 0.29, 0.41])).direction).toBe('up');
  expect(trend(periods([0.41, 0.29, 0.21, 0.1])).direction).toBe('down');
  expect(trend(periods([0.1, 0.4, 0.2, 0.3])).direction).toBe('no-reliable-trend');
});

test('two periods have a slope without an interval, one has none', () => {
  expect(trend(periods([0.2, 0.3]))).toMatchObject({
    slope: { interval: null, se: null, warnings: ['too-few-periods'] },
    direction: 'no-reliable-trend',
  });
  expect(trend(periods([0.2])).slope).toMatchObject({ value: null, n: 100, warnings: ['too-few-periods'] });
  expect(trend([])).toMatchObject({ slope: { value: null, n: 0, warnings: ['empty'] }, line: null });
});

test('a period without answers keeps its place in time and adds nothing', () => {
  const { slope } = trend([
    { value: 0, n: 9 },
    { value: null, n: 0 },
    { value: 0.2, n: 9 },
    { value: 0.3, n: 9 },
    { value: 5, n: 0 },
  ]);
  expect(slope.value).toBeCloseTo(0.1, 12);
  expect(slope).toMatchObject({ n: 27, counts: { periods: 3, missing: 2 } });
});

test('equal values have the slope 0 and a warning that their spread says nothing', () => {
  expect(trend(periods([0.5, 0.5, 0.5])).slope).toMatchObject({
    value: 0,
    se: 0,
    interval: [0, 0],
    warnings: ['zero-variance'],
  });
});

test('a level out of range gives a slope without an interval', () => {
  expect(trend(periods([1, 2, 4]), { level: 1 }).slope).toMatchObject({ interval: null, warnings: ['bad-level'] });
});

test('turning time around turns the slope around; weights matter only by proportion', () => {
  const list = fc.array(
    fc.record({ value: fc.double({ min: -1, max: 1, noNaN: true }), n: fc.integer({ min: 1, max: 500 }) }),
    {
      minLength: 3,
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(list, (points) => {
      const { slope } = trend(points);
      expect(off(trend(points.toReversed()).slope.value, -slope.value!)).toBeLessThan(1e-8);
      expect(off(trend(points.map(({ value, n }) => ({ value, n: n * 7 }))).slope.se, slope.se!)).toBeLessThan(1e-8);
    }),
  );
});

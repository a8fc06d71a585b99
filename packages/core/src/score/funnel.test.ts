import fc from 'fast-check';
import { expect, test } from 'vitest';
import { service } from '../../../../test/reference/service.ts';
import { type FunnelUnit, funnelLimits, funnelPlot } from './index.ts';

const places = (units: FunnelUnit[], target?: number): string[] =>
  funnelPlot(units, target === undefined ? {} : { target }).points.map(({ place }) => place);

test.each(service.funnels)('has the limits that scipy has for $n answers and a target of $target', (row) => {
  expect(funnelLimits(row.target, row.n)).toEqual({ inner: row.inner, outer: row.outer });
});

test('a unit is out of the ordinary exactly where its share is outside the limits', () => {
  const whole = fc.integer({ min: 5, max: 300 });
  fc.assert(
    fc.property(
      whole,
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (n, target, part) => {
        const x = Math.round(part * n);
        const { inner, outer } = funnelLimits(target, n);
        const [place] = places([{ name: 'a', x, n }], target);
        const beyond = (limits: readonly [number, number], low: string, high: string): string | null =>
          x / n < limits[0] ? low : x / n > limits[1] ? high : null;
        expect(place).toBe(
          beyond(outer, 'low', 'high') ?? beyond(inner, 'unusual-low', 'unusual-high') ?? 'as-expected',
        );
      },
    ),
  );
});

test('units are held against all of them together unless there is a target', () => {
  const units = [
    { name: 'a', x: 10, n: 20 },
    { name: 'b', x: 70, n: 80 },
  ];
  expect(funnelPlot(units).target).toBe(0.8);
  expect(places(units)).toEqual(['unusual-low', 'as-expected']);
  expect(places(units, 0.5)).toEqual(['as-expected', 'high']);
});

test('few answers are hidden, and with them the next few where the total would tell', () => {
  const units = [
    { name: 'a', x: 1, n: 4 },
    { name: 'b', x: 20, n: 30 },
    { name: 'c', x: 60, n: 80 },
  ];
  expect(places(units)).toEqual(['suppressed', 'suppressed', 'as-expected']);
  expect(places(units, 0.7)).toEqual(['suppressed', 'as-expected', 'as-expected']);
  expect(funnelPlot(units).points[0]).toEqual({ name: 'a', place: 'suppressed', value: null, n: null });
  expect(funnelPlot(units, { suppress: 0 }).points[0]!.value).toBe(0.25);
});

test('what cannot be is not placed', () => {
  expect(
    places(
      [
        { name: 'a', x: 9, n: 8 },
        { name: 'b', x: 1.5, n: 8 },
        { name: 'c', x: 0, n: 0 },
        { name: 'd', x: 8, n: 9 },
      ],
      0.9,
    ),
  ).toEqual(['impossible', 'impossible', 'empty', 'as-expected']);
  expect(funnelPlot([])).toEqual({ target: null, points: [], warnings: ['empty'] });
  expect(funnelPlot([{ name: 'a', x: 8, n: 9 }], { target: 2 })).toMatchObject({
    target: null,
    warnings: ['bad-target'],
  });
  expect(funnelLimits(0.5, 0)).toEqual({ inner: [0, 1], outer: [0, 1] });
});

test('twelve units that all lie far off are overdispersed; one that does is an outlier', () => {
  const units = (shares: number[]) => shares.map((share, i) => ({ name: `${i}`, x: Math.round(100 * share), n: 100 }));
  const apart = units(Array.from({ length: 12 }, (_, i) => (i % 2 ? 0.65 : 0.85)));
  const one = units([0.3, ...Array(11).fill(0.75)]);
  expect(funnelPlot(apart).warnings).toEqual(['overdispersed']);
  const [wide, narrow] = [0.07, 0.05].map((off) =>
    units(Array.from({ length: 12 }, (_, i) => 0.75 + (i % 2 ? off : -off))),
  );
  expect([funnelPlot(wide!).warnings, funnelPlot(narrow!).warnings]).toEqual([['overdispersed'], []]);
  expect(funnelPlot(apart.slice(1)).warnings).toEqual([]);
  expect(funnelPlot(one).warnings).toEqual([]);
});

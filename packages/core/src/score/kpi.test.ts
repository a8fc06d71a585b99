import fc from 'fast-check';
import { expect, test } from 'vitest';
import { off } from '../../../../test/reference/reference.ts';
import { rollUps } from '../../../../test/reference/roll-ups.ts';
import { type Kpi, kpiAttainment, kpiIndex } from './kpi.ts';

const year = { from: '2026-01-01', deadline: '2026-12-31' };
const rising: Kpi = { actual: 0.3, baseline: 0.2, target: 0.4, ...year };
const status = (interval: Kpi['interval'], at: string, kpi: Partial<Kpi> = {}): string =>
  kpiAttainment({ ...rising, ...kpi, ...(interval === undefined ? {} : { interval }) }, at).status;

test.each(rollUps.kpi)(
  'agrees with numpy on $actual between $baseline and $target on $at',
  ({ at, path, attainment, ...kpi }) => {
    const found = kpiAttainment({ ...kpi, ...year }, at);
    expect(off(found.attainment.value, attainment)).toBeLessThan(1e-12);
    expect(off(found.path, path)).toBeLessThan(1e-9);
  },
);

test('a target is met, or missed, only by the whole interval', () => {
  expect(status([0.4, 0.5], '2026-03-01')).toBe('met');
  expect(status([0.39, 0.5], '2027-01-01')).toBe('uncertain');
  expect(status([0.3, 0.39], '2027-01-01')).toBe('missed');
});

test('before the deadline the whole interval is held against the path', () => {
  expect(status([0.31, 0.38], '2026-07-01')).toBe('on-track');
  expect(status([0.29, 0.38], '2026-07-01')).toBe('uncertain');
  expect(status([0.25, 0.29], '2026-07-01')).toBe('behind');
});

test("the deadline's day still counts", () => {
  expect(status([0.3, 0.39], '2026-12-31T23:00:00Z')).toBe('behind');
  expect(status([0.3, 0.39], '2027-01-01T00:00:00Z')).toBe('missed');
});

test('a figure that should fall is judged the other way round', () => {
  const falling = { baseline: 0.2, target: 0.1, actual: 0.15 };
  expect(status([0.08, 0.1], '2026-03-01', falling)).toBe('met');
  expect(status([0.12, 0.14], '2026-07-01', falling)).toBe('on-track');
  expect(status([0.11, 0.14], '2027-01-01', falling)).toBe('missed');
  expect(
    kpiAttainment({ ...rising, ...falling, interval: [0.12, 0.16] }, '2026-07-01').attainment.interval!.map((x) =>
      x.toFixed(2),
    ),
  ).toEqual(['0.40', '0.80']);
});

test('a figure known exactly needs no interval; one of unknown interval stays uncertain', () => {
  expect(status(undefined, '2027-01-01')).toBe('missed');
  expect(status(null, '2027-01-01')).toBe('uncertain');
  expect(status([Number.NaN, 1], '2027-01-01')).toBe('uncertain');
  expect(kpiAttainment({ ...rising, interval: null }, '2027-01-01').attainment).toMatchObject({
    value: expect.closeTo(0.5, 12),
    interval: null,
    warnings: ['no-interval'],
  });
});

test('without dates a figure is short of the target, never late', () => {
  const { path, status: now } = kpiAttainment({ actual: 0.3, baseline: 0.2, target: 0.4 }, '2027-01-01');
  expect({ path, now }).toEqual({ path: null, now: 'behind' });
  expect(kpiAttainment({ ...rising, from: '2027-01-01' }, '2026-07-01').path).toBeNull();
  expect(kpiAttainment({ ...rising, deadline: 'soon' }, '2026-07-01').path).toBeNull();
});

test('holding a level has a status and no share of the way', () => {
  const hold = { ...rising, target: 0.2, actual: 0.25 };
  expect(kpiAttainment(hold, '2026-07-01')).toMatchObject({
    status: 'met',
    attainment: { value: null, interval: null, warnings: ['target-is-baseline'] },
  });
  expect(kpiAttainment({ ...hold, better: 'lower' }, '2027-01-01').status).toBe('missed');
});

test('without a figure nothing is known', () => {
  for (const actual of [null, Number.NaN])
    expect(kpiAttainment({ ...rising, actual }, '2026-07-01')).toMatchObject({
      status: 'unknown',
      attainment: { value: null, n: 0, warnings: ['empty'] },
    });
});

test('mirroring every number mirrors the direction and leaves attainment and status alone', () => {
  const number = fc.double({ min: -10, max: 10, noNaN: true });
  fc.assert(
    fc.property(
      number,
      number,
      number,
      number,
      fc.constantFrom('2026-03-01', '2026-09-01', '2027-02-01'),
      (baseline, target, a, b, at) => {
        fc.pre(Math.abs(baseline - target) > 1e-6);
        const [low, high] = a < b ? [a, b] : [b, a];
        const kpi: Kpi = { actual: low, interval: [low, high], baseline, target, ...year };
        const mirror: Kpi = { actual: -low, interval: [-high, -low], baseline: -baseline, target: -target, ...year };
        expect(kpiAttainment(mirror, at).status).toBe(kpiAttainment(kpi, at).status);
        expect(kpiAttainment(mirror, at).attainment.value).toBe(kpiAttainment(kpi, at).attainment.value);
      },
    ),
  );
});

test('an index runs from the floor to the target and no further', () => {
  expect([kpiIndex(5, 0, 10), kpiIndex(30, 60, 10), kpiIndex(-1, 0, 10), kpiIndex(11, 0, 10)]).toEqual([
    0.5, 0.6, 0, 1,
  ]);
  expect([kpiIndex(null, 0, 10), kpiIndex(3, 5, 5), kpiIndex(Number.NaN, 0, 1)]).toEqual([null, null, null]);
});

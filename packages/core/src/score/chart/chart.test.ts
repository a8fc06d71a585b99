import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overTime } from '../../../../../test/reference/over-time.ts';
import { off } from '../../../../../test/reference/reference.ts';
import { momentsOf } from '../../tally/moments.ts';
import { cChart } from './c.ts';
import { exactPChart } from './exact-p.ts';
import { laneyChart } from './laney.ts';
import { npsChart } from './nps.ts';
import { pChart, type SharePeriod } from './p.ts';
import { uChart } from './u.ts';
import { xBarChart } from './x-bar.ts';
import { xmrChart } from './xmr.ts';

const { published } = overTime;

const shares = (x: number[], n: number | number[], explained: number[] = []): SharePeriod[] =>
  x.map((count, i) => ({
    period: String(i + 1),
    x: count,
    n: typeof n === 'number' ? n : n[i]!,
    explained: explained.includes(i + 1),
  }));
const close = (pair: [number, number] | null | undefined, expected: readonly number[], within = 1e-12): void => {
  expect(off(pair?.[0], expected[0]!)).toBeLessThan(within);
  expect(off(pair?.[1], expected[1]!)).toBeLessThan(within);
};
const beyond = (chart: { points: { period: string; broken: string[] }[] }): number[] =>
  chart.points.filter(({ broken }) => broken.includes('beyond-limits')).map(({ period }) => Number(period));

/** To the seven digits that the R package prints. */
const printed = 2e-6;

describe('draws what the R package qcc draws', () => {
  const { p, c, u, xmr, xBar } = published;

  test("as a p chart of Montgomery's orange juice cans", () => {
    const chart = pChart(shares(p.x, p.n));
    expect(off(chart.centre, p.centre)).toBeLessThan(printed);
    close(chart.points[0]!.limits, p.limits, printed);
    expect(beyond(chart)).toEqual(p.signals);
  });

  test('and again with what has a known cause left out, and later periods judged by the first', () => {
    const chart = pChart([...shares(p.x, p.n, p.signals), ...shares(p.later, p.n)], { baseline: p.x.length });
    expect(off(chart.centre, p.explained.centre)).toBeLessThan(1e-12);
    close(chart.points.at(-1)!.limits, p.explained.limits, printed);
    expect(chart.points.filter(({ baseline }) => baseline)).toHaveLength(28);
    expect(chart.points[14]).toMatchObject({ baseline: false, broken: ['beyond-limits'] });
    expect(chart.points.at(-1)!.broken).toEqual(['eight-in-a-row']);
  });

  test("as a c chart of Montgomery's circuit boards", () => {
    const periods = c.x.map((x, i) => ({ period: String(i + 1), x }));
    const chart = cChart(periods);
    expect(chart.method).toBe('c');
    expect(off(chart.centre, c.centre)).toBeLessThan(printed);
    close(chart.points[0]!.limits, c.limits, printed);
    expect(beyond(chart)).toEqual(c.signals);
    const explained = cChart(periods.map((point, i) => ({ ...point, explained: c.signals.includes(i + 1) })));
    close(explained.points[0]!.limits, c.explained.limits, printed);
  });

  test('as a u chart of the same boards', () => {
    const chart = uChart(
      u.x.map((x, i) => ({ period: String(i + 1), x, exposure: u.exposure, explained: u.explained.includes(i + 1) })),
    );
    expect(off(chart.centre, u.centre)).toBeLessThan(printed);
    close(chart.points[0]!.limits, u.limits, printed);
  });

  test("as an XmR chart of Montgomery's viscosities", () => {
    const chart = xmrChart(xmr.x.map((value, i) => ({ period: String(i + 1), value })));
    expect(off(chart.centre, xmr.centre)).toBeLessThan(printed);
    close(chart.points[0]!.limits, xmr.limits, printed);
    // The limit of the moving range is 3.267 times its mean, which is 1.128 σ.
    expect(off(chart.rangeLimit, 3.267 * 1.128 * xmr.sigma)).toBeLessThan(printed);
    expect(chart.ranges.slice(0, 3).map((range) => range?.toFixed(2))).toEqual([undefined, '0.70', '0.95']);
  });

  test("with the centre of Montgomery's piston rings", () => {
    const chart = xBarChart(xBar.x.map((values, i) => ({ period: String(i), tally: momentsOf(values) })));
    expect(off(chart.centre, xBar.centre)).toBeLessThan(printed);
    expect(chart.points.flatMap(({ broken }) => broken)).toEqual([]);
  });
});

describe('agrees with scipy and statsmodels', () => {
  test('on a u chart of unequal exposures', () => {
    const { x, size, centre, high } = overTime.u;
    const chart = uChart(x.map((count, i) => ({ period: String(i), x: count, exposure: size[i]! })));
    expect(off(chart.centre, centre)).toBeLessThan(1e-10);
    high.forEach((limit, i) => {
      expect(off(chart.points[i]!.limits?.[1], limit)).toBeLessThan(1e-10);
    });
  });

  test('on the spread within periods of unequal size', () => {
    const { groups, centre, high } = overTime.xBar;
    const chart = xBarChart(groups.map((values, i) => ({ period: String(i), tally: momentsOf(values) })));
    expect(off(chart.centre, centre)).toBeLessThan(1e-12);
    high.forEach((limit, i) => {
      expect(off(chart.points[i]!.limits?.[1], limit)).toBeLessThan(1e-12);
    });
  });

  test.each(overTime.exactP)('on the exact limits of $p in $n', ({ p, n, limits }) => {
    // Many answers in the baseline make its share exact.
    const chart = exactPChart(
      [
        { period: 'baseline', x: p * 10_000, n: 10_000 },
        { period: 'now', x: 0, n },
      ],
      { baseline: 1 },
    );
    expect(chart.points[1]!.limits).toEqual(limits);
  });

  test("on Laney's limits of periods that differ by more than chance", () => {
    const { x, n, centre, sigmaZ, low, high } = overTime.laney;
    const chart = laneyChart(shares(x, n));
    expect(off(chart.centre, centre)).toBeLessThan(1e-12);
    expect(off(chart.sigmaZ, sigmaZ)).toBeLessThan(1e-12);
    x.forEach((_, i) => {
      close(chart.points[i]!.limits, [low[i]!, high[i]!]);
    });
  });

  test('on the NPS of all periods and the limits of each', () => {
    const { counts, centre, low, high } = overTime.nps;
    const chart = npsChart(
      counts.map(([d, m, p], i) => ({ period: String(i), tally: { counts: { 2: d, 8: m, 10: p }, unanswered: {} } })),
    );
    expect(off(chart.centre, centre)).toBeLessThan(1e-12);
    counts.forEach((_, i) => {
      close(chart.points[i]!.limits, [low[i]!, high[i]!]);
    });
  });
});

describe('a chart', () => {
  test('without answers has no centre and says so', () => {
    const chart = pChart([{ period: 'Jan', x: 0, n: 0 }]);
    expect(chart).toMatchObject({ centre: null, warnings: ['empty'] });
    expect(chart.points[0]).toMatchObject({ value: null, limits: null, distance: null, broken: [] });
    expect(pChart([]).points).toEqual([]);
  });

  test('whose periods are all alike at the border has no limits and says so', () => {
    for (const x of [0, 20]) {
      const chart = pChart(shares([x, x, x], 20));
      expect(chart.warnings).toContain('zero-variance');
      expect(chart.points.every(({ limits, broken }) => limits === null && broken.length === 0)).toBe(true);
    }
    expect(
      xmrChart([
        { period: 'Q1', value: 3 },
        { period: 'Q2', value: 3 },
      ]).rangeLimit,
    ).toBeNull();
    expect(xBarChart([{ period: 'Q1', tally: momentsOf([4]) }]).points[0]).toMatchObject({ value: 4, limits: null });
  });

  test('leaves a period with impossible counts blank and says so', () => {
    const chart = pChart([
      ...shares([5, 6], 20),
      { period: 'odd', x: 30, n: 20 },
      { period: 'none', x: Number.NaN, n: Number.NaN },
    ]);
    expect(chart.points.slice(2).map(({ value, n }) => [value, n])).toEqual([
      [null, 20],
      [null, 0],
    ]);
    expect(chart.centre).toBe(11 / 40);
    expect(chart.warnings).toContain('impossible-counts');
    expect(exactPChart([{ period: 'half', x: 0.5, n: 20 }]).warnings).toContain('impossible-counts');
    expect(uChart([{ period: 'back', x: 3, exposure: -1 }]).warnings).toContain('impossible-counts');
  });

  test('says that a baseline of a few periods will still move', () => {
    expect(pChart(shares(Array(11).fill(10), 40)).warnings).toEqual(['few-periods']);
    expect(pChart(shares(Array(12).fill(10), 40)).warnings).toEqual([]);
  });

  test('of few answers says so, and has exact limits on request', () => {
    const periods = shares([...Array(20).fill(1), 5], 20);
    expect(pChart(periods, { baseline: 20 }).warnings).toEqual(['expected<5']);
    expect(beyond(pChart(periods, { baseline: 20 }))).toEqual([21]);
    expect(beyond(exactPChart(periods, { baseline: 20 }))).toEqual([]);
    expect(beyond(exactPChart(shares([...Array(20).fill(1), 6], 20), { baseline: 20 }))).toEqual([21]);
  });

  test('of thousands of answers says when it is overdispersed; its p′ chart keeps calm', () => {
    const { x, n } = overTime.laney;
    expect(pChart(shares(x, n)).warnings).toContain('overdispersed');
    expect(beyond(pChart(shares(x, n))).length).toBeGreaterThan(5);
    expect(beyond(laneyChart(shares(x, n)))).toEqual([]);
    expect(laneyChart(shares([3], 10))).toMatchObject({ sigmaZ: null, warnings: ['few-periods', 'zero-variance'] });
  });

  test('passes over periods without a value in its moving ranges', () => {
    const chart = xmrChart([
      { period: 'Q1', value: 1 },
      { period: 'Q2', value: null },
      { period: 'Q3', value: 4 },
      { period: 'Q4', value: Number.NaN },
    ]);
    expect(chart.ranges).toEqual([null, null, 3, null]);
    expect(chart.centre).toBe(2.5);
  });

  test('is plain JSON that never holds what JSON cannot', () => {
    const counts = fc.array(fc.record({ x: fc.integer({ min: -1, max: 60 }), n: fc.integer({ min: 0, max: 50 }) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(counts, (list) => {
        const periods = list.map((point, i) => ({ period: String(i), ...point }));
        for (const draw of [pChart, laneyChart, exactPChart]) {
          const chart = draw(periods);
          expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
        }
      }),
    );
  });

  test('of counts doubled everywhere has the same centre and limits nearer by √2', () => {
    const list = fc.array(fc.integer({ min: 1, max: 29 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(list, (x) => {
        const once = pChart(shares(x, 100));
        const twice = pChart(
          shares(
            x.map((count) => count * 2),
            200,
          ),
        );
        expect(off(twice.centre, once.centre!)).toBeLessThan(1e-12);
        expect(off(twice.points[0]!.distance, once.points[0]!.distance! * Math.SQRT2)).toBeLessThan(1e-9);
      }),
    );
  });
});

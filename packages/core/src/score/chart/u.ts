import {
  type Chart,
  type ChartOptions,
  type ChartPeriod,
  drawChart,
  normalSpread,
  type Plotted,
  sum,
} from './chart.ts';

/** How often something happened in a period, and how often it could have. */
export interface RatePeriod extends ChartPeriod {
  /** How often it happened, for example complaints. */
  x: number;
  /** What that is divided by, for example orders, in the unit that the rate is wanted in. */
  exposure: number;
}

/**
 * A chart of counts per exposure, such as complaints per 100 orders, over time. Unlike a share, one order may bring several.
 *
 * ū = Σx/Σe over the baseline · limits ū ± 3 √(ū/eᵢ), not below 0
 *
 * @see Montgomery 2013, "Introduction to Statistical Quality Control", 7th edition, section 7.3
 *
 * @example
 * uChart([{ period: 'Jan', x: 14, exposure: 10 }, { period: 'Feb', x: 12, exposure: 8 }]).centre // 1.444…
 */
export function uChart(periods: readonly RatePeriod[], options: ChartOptions = {}): Chart {
  const points: (Plotted & RatePeriod)[] = periods.map((point) => {
    const { x, exposure } = point;
    const possible = exposure > 0 && x >= 0 && Number.isFinite(x) && Number.isFinite(exposure);
    return { ...point, value: possible ? x / exposure : null, n: exposure };
  });
  const chart = drawChart('u', points, options, (baseline) => {
    const centre = sum(baseline.map(({ x }) => x)) / sum(baseline.map(({ exposure }) => exposure));
    return normalSpread(centre, ({ n }) => Math.sqrt(centre / n), [0, Number.POSITIVE_INFINITY]);
  });
  const { centre, warnings } = chart;
  if (centre !== null && points.some(({ value, n }) => value !== null && n * centre < 5)) warnings.push('expected<5');
  return chart;
}

import {
  baselineOf,
  type Chart,
  type ChartOptions,
  type ChartPeriod,
  drawChart,
  enoughPeriods,
  normalSpread,
  type Plotted,
  sum,
} from './chart.ts';
import { movingSigma } from './moving-range.ts';

/** One period's share: `x` of `n` answers. */
export interface SharePeriod extends ChartPeriod {
  x: number;
  n: number;
}

export interface SharePlotted extends Plotted {
  x: number;
}

/** A share per period; periods without answers, or with impossible counts, are blank. */
export const plotShares = (periods: readonly SharePeriod[]): SharePlotted[] =>
  periods.map((point) => {
    const possible = point.n > 0 && point.x >= 0 && point.x <= point.n && Number.isFinite(point.n);
    return { ...point, value: possible ? point.x / point.n : null };
  });

/** The share of a baseline, p̄, and what chance makes of it in a period: √(p̄(1 − p̄)/nᵢ). */
export function binomial(baseline: readonly SharePlotted[]): { centre: number; sigma: (point: Plotted) => number } {
  const centre = sum(baseline.map(({ x }) => x)) / sum(baseline.map(({ n }) => n));
  return { centre, sigma: ({ n }) => Math.sqrt((centre * (1 - centre)) / n) };
}

/** How much more (or less) the periods differ than binomial chance has them differ: 1 is just so. */
export function sigmaZ(baseline: readonly SharePlotted[]): number {
  const { centre, sigma } = binomial(baseline);
  return movingSigma(baseline.map((point) => (point.value! - centre) / sigma(point)).filter(Number.isFinite));
}

/**
 * A chart of shares, such as top-two-box or a response rate, over time.
 *
 * p̄ = Σx/Σn over the baseline · limits p̄ ± 3 √(p̄(1 − p̄)/nᵢ), clamped to 0…1
 *
 * @see Montgomery 2013, "Introduction to Statistical Quality Control", 7th edition, section 7.2
 *
 * @example
 * pChart([{ period: 'Jan', x: 12, n: 50 }, { period: 'Feb', x: 15, n: 50 }, { period: 'Mar', x: 3, n: 50 }]).centre // 0.2
 */
export function pChart(periods: readonly SharePeriod[], options: ChartOptions = {}): Chart {
  const points = plotShares(periods);
  const baseline = baselineOf(points, options);
  const chart = drawChart('p', points, options, (of) => {
    const { centre, sigma } = binomial(of);
    return normalSpread(centre, sigma, [0, 1]);
  });
  const { centre, warnings } = chart;
  if (centre !== null && points.some(({ value, n }) => value !== null && n * Math.min(centre, 1 - centre) < 5))
    warnings.push('expected<5');
  if (baseline.length >= enoughPeriods && sigmaZ(baseline) > 1.3) warnings.push('overdispersed');
  return chart;
}

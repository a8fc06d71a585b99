import type { Histogram } from '../../tally/histogram.ts';
import { npsScore } from '../nps.ts';
import { type Chart, type ChartOptions, type ChartPeriod, drawChart, normalSpread, sum } from './chart.ts';

/** One period's answers to an NPS question. */
export interface NpsPeriod extends ChartPeriod {
  tally: Histogram;
}

/**
 * A chart of the Net Promoter Score over time, −1…1.
 *
 * With p and d the shares of promoters and detractors in the whole baseline: centre = p − d ·
 * limits centre ± 3 √((p + d − (p − d)²)/nᵢ), clamped to −1…1: a p chart whose answers have three kinds instead of two.
 *
 * @see Montgomery 2013, "Introduction to Statistical Quality Control", 7th edition, section 7.2, for the chart; `npsScore` for the variance
 *
 * @example
 * npsChart([{ period: 'Jan', tally: { counts: { 10: 6, 8: 3, 3: 1 }, unanswered: {} } }]).centre // 0.5
 */
export function npsChart(periods: readonly NpsPeriod[], options: ChartOptions = {}): Chart {
  const points = periods.map((point) => {
    const { value, n, counts } = npsScore(point.tally);
    return { ...point, value, n, promoters: counts['promoters']!, detractors: counts['detractors']! };
  });
  return drawChart('nps', points, options, (baseline) => {
    const n = sum(baseline.map((point) => point.n));
    const p = sum(baseline.map(({ promoters }) => promoters)) / n;
    const d = sum(baseline.map(({ detractors }) => detractors)) / n;
    const variance = Math.max(0, p + d - (p - d) ** 2);
    return normalSpread(p - d, (point) => Math.sqrt(variance / point.n), [-1, 1]);
  });
}

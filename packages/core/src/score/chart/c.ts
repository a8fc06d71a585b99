import type { Chart, ChartOptions, ChartPeriod } from './chart.ts';
import { uChart } from './u.ts';

/** How often something happened in a period. */
export interface CountPeriod extends ChartPeriod {
  x: number;
}

/**
 * A chart of counts over time, for periods that give the same opportunity: complaints per week, not per month of 28 or 31 days.
 *
 * c̄ = mean of the baseline · limits c̄ ± 3 √c̄, not below 0: the u chart with an exposure of 1 in every period.
 *
 * @see Montgomery 2013, "Introduction to Statistical Quality Control", 7th edition, section 7.3
 *
 * @example
 * cChart([{ period: 'W1', x: 21 }, { period: 'W2', x: 24 }, { period: 'W3', x: 15 }]).centre // 20
 */
export const cChart = (periods: readonly CountPeriod[], options: ChartOptions = {}): Chart => ({
  ...uChart(
    periods.map((point) => ({ ...point, exposure: 1 })),
    options,
  ),
  method: 'c',
});

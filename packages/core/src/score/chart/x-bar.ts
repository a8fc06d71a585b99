import { logGamma } from '../../distribution/gamma.ts';
import type { Moments } from '../../tally/moments.ts';
import {
  type Chart,
  type ChartOptions,
  type ChartPeriod,
  drawChart,
  normalSpread,
  type Plotted,
  sum,
} from './chart.ts';

/** One period's answers, as moments. */
export interface MeanPeriod extends ChartPeriod {
  tally: Moments;
}

/**
 * A chart of means over time, such as CES or a rating, for periods of any size.
 *
 * centre = Σnᵢmᵢ/Σnᵢ · s = √(ΣM2ᵢ/Σ(nᵢ − 1)) / c₄ within the periods of the baseline · limits centre ± 3 s/√nᵢ
 *
 * c₄ takes the bias out of a standard deviation; with more than a few dozen answers it is 1. Spread between periods does not
 * enter: that is what the chart looks for.
 *
 * @see Montgomery 2013, "Introduction to Statistical Quality Control", 7th edition, section 6.3
 * @see Burr 1969, "Control charts for measurements with varying sample sizes", Journal of Quality Technology 1(3), for the pooled s
 *
 * @example
 * xBarChart([{ period: 'Jan', tally: { n: 4, mean: 5, m2: 6 } }, { period: 'Feb', tally: { n: 4, mean: 6, m2: 6 } }]).centre // 5.5
 */
export function xBarChart(periods: readonly MeanPeriod[], options: ChartOptions = {}): Chart {
  const points: (Plotted & MeanPeriod)[] = periods.map((point) => {
    const { n, mean, m2 } = point.tally;
    return { ...point, n, value: n > 0 && m2 >= 0 && Number.isFinite(mean) ? mean : null };
  });
  return drawChart('x-bar', points, options, (baseline) => {
    const centre = sum(baseline.map(({ n, value }) => n * value!)) / sum(baseline.map(({ n }) => n));
    const freedom = sum(baseline.map(({ n }) => n - 1));
    const within = sum(baseline.map(({ tally }) => tally.m2));
    const s = freedom > 0 ? Math.sqrt(within / freedom) / unbias(freedom) : 0;
    return normalSpread(centre, ({ n }) => s / Math.sqrt(n));
  });
}

/** c₄ = √(2/f) Γ((f + 1)/2)/Γ(f/2): the mean of a standard deviation with f degrees of freedom, where the true one is 1. */
const unbias = (freedom: number): number =>
  Math.sqrt(2 / freedom) * Math.exp(logGamma((freedom + 1) / 2) - logGamma(freedom / 2));

import {
  baselineOf,
  type Chart,
  type ChartOptions,
  type ChartPeriod,
  drawChart,
  normalSpread,
  type Plotted,
  sum,
} from './chart.ts';
import { movingRanges, movingSigma } from './moving-range.ts';

/** One number per period, such as an index or a median, of which no spread is known. */
export interface ValuePeriod extends ChartPeriod {
  /** Null in a period that has none. */
  value: number | null;
}

/** A chart of individual values with the chart of their moving ranges. */
export interface XmrChart extends Chart {
  /** How far each period lies from the last one that has a value; null for the first and for blanks. */
  ranges: (number | null)[];
  /** A moving range above this is a signal by itself; null without limits. */
  rangeLimit: number | null;
}

/** Upper limit of a moving range, in standard deviations: D₄d₂ = 3.267 · 1.128, as tables print them. */
const rangeFactor = 3.267 * 1.128;

/**
 * The chart of individual values and moving ranges (XmR, also I-MR): for one number per period, whatever it measures.
 *
 * centre = mean of the baseline · σ = mean moving range of the baseline / 1.128 · limits centre ± 3σ ·
 * limit of the moving range 3.267 · mean moving range
 *
 * @see Montgomery 2013, "Introduction to Statistical Quality Control", 7th edition, section 6.4
 * @see Wheeler 2000, "Understanding Variation", 2nd edition
 *
 * @example
 * xmrChart([{ period: 'Q1', value: 72 }, { period: 'Q2', value: 74 }, { period: 'Q3', value: 73 }]).centre // 73
 */
export function xmrChart(periods: readonly ValuePeriod[], options: ChartOptions = {}): XmrChart {
  const points: Plotted[] = periods.map((point) => {
    const known = point.value !== null && Number.isFinite(point.value);
    return { ...point, value: known ? point.value : null, n: known ? 1 : 0 };
  });
  const sigma = movingSigma(baselineOf(points, options).map(({ value }) => value!));
  const chart = drawChart('xmr', points, options, (baseline) =>
    normalSpread(sum(baseline.map(({ value }) => value!)) / baseline.length, () => sigma),
  );
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const ranges = [null, ...movingRanges(known)];
  return {
    ...chart,
    ranges: points.map(({ value }) => (value === null ? null : ranges.shift()!)),
    rangeLimit: sigma ? rangeFactor * sigma : null,
  };
}

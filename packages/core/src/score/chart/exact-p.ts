import { atLeast, atMost, firstWhole } from '../../distribution/binomial.ts';
import { normalQuantile } from '../../distribution/normal.ts';
import { type Chart, type ChartOptions, drawChart, type Place } from './chart.ts';
import { binomial, plotShares, type SharePeriod } from './p.ts';

/** What lies beyond three standard deviations on one side of a normal distribution. */
const tail = 0.0013498980316300933;

/**
 * A chart of shares with exact binomial limits, for few answers per period or shares near 0 or 1, where the p chart's normal
 * limits cry wolf. A point is beyond them when a count as far out, or further, has a chance under 0.00135 on its side.
 * Counts must be whole. `distance` is the standard deviation of a normal distribution with the same chance beyond it.
 *
 * @see Clopper & Pearson 1934, Biometrika 26(4), for the tails; Ryan 2011, "Statistical Methods for Quality Improvement", 3rd edition, chapter 6
 *
 * @example
 * exactPChart([{ period: 'Jan', x: 1, n: 20 }, { period: 'Feb', x: 1, n: 20 }]).points[0].limits // [0, 0.25]
 */
export function exactPChart(periods: readonly SharePeriod[], options: ChartOptions = {}): Chart {
  const points = plotShares(periods).map((point) =>
    Number.isInteger(point.x) && Number.isInteger(point.n) ? point : { ...point, value: null },
  );
  return drawChart('p/exact', points, options, (baseline) => {
    const { centre } = binomial(baseline);
    return { centre, place: ({ x, n }) => (centre > 0 && centre < 1 ? place(x, n, centre) : null) };
  });
}

function place(x: number, n: number, p: number): Place {
  const [below, above] = [atMost(x, n, p), atLeast(x, n, p)];
  return {
    limits: [
      firstWhole(n, (k) => atMost(k, n, p) >= tail) / n,
      (n - firstWhole(n, (k) => atLeast(n - k, n, p) >= tail)) / n,
    ],
    distance: below < above ? Math.min(0, quantile(below)) : Math.max(0, -quantile(above)),
  };
}

/** A chance too small for a double is still a chance. */
const quantile = (chance: number): number => normalQuantile(Math.max(chance, 1e-300));

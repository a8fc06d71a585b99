import { baselineOf, type Chart, type ChartOptions, drawChart, normalSpread } from './chart.ts';
import { binomial, plotShares, type SharePeriod, sigmaZ } from './p.ts';

/** A p′ chart: a chart with the factor that widened its limits. */
export interface LaneyChart extends Chart {
  /** How much more the periods differ than binomial chance has them differ; 1 makes it a p chart. Null below two periods. */
  sigmaZ: number | null;
}

/**
 * Laney's p′ chart: a chart of shares whose limits also hold what changes from period to period beyond binomial chance.
 * With thousands of answers per period a p chart calls every one of them a signal; this one does not.
 *
 * zᵢ = (pᵢ − p̄)/σᵢ with σᵢ = √(p̄(1 − p̄)/nᵢ) · σz = mean |zᵢ − zᵢ₋₁| / 1.128 · limits p̄ ± 3 σᵢσz, clamped to 0…1
 *
 * Some software takes the standard deviation of the zᵢ for σz; the moving range is Laney's.
 *
 * @see Laney 2002, "Improved control charts for attributes", Quality Engineering 14(4)
 *
 * @example
 * laneyChart([{ period: 'Jan', x: 480, n: 1000 }, { period: 'Feb', x: 520, n: 1000 }]).sigmaZ // 2.243…
 */
export function laneyChart(periods: readonly SharePeriod[], options: ChartOptions = {}): LaneyChart {
  const points = plotShares(periods);
  const baseline = baselineOf(points, options);
  const factor = baseline.length < 2 ? 0 : sigmaZ(baseline);
  const chart = drawChart('laney-p', points, options, (of) => {
    const { centre, sigma } = binomial(of);
    return normalSpread(centre, (point) => factor * sigma(point), [0, 1]);
  });
  return { ...chart, sigmaZ: baseline.length < 2 ? null : factor };
}

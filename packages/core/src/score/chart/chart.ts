import { type ChartRule, westernElectric } from './rules.ts';

/** One period of a chart, in order of time. */
export interface ChartPeriod {
  /** Its name, for example `2026-W07`. */
  period: string;
  /** Out of the ordinary for a known reason: drawn and judged, but left out of the centre and of the spread. @default false */
  explained?: boolean;
}

export interface ChartOptions {
  /** How many periods, from the first on, make the centre and the spread that later ones are judged by. @default all */
  baseline?: number;
  /** What counts as a signal. @default ['beyond-limits', 'eight-in-a-row'] */
  rules?: readonly ChartRule[];
}

/** A period as it stands on the chart. */
export interface ChartPoint {
  period: string;
  /** Null in a period without answers, or whose numbers are impossible. */
  value: number | null;
  /** Answers, or the exposure that counts are divided by. */
  n: number;
  /** Three standard deviations around the centre, clamped to what is possible; null where they say nothing. */
  limits: [low: number, high: number] | null;
  /** From the centre, in standard deviations, signed. */
  distance: number | null;
  broken: ChartRule[];
  /** Whether the centre and the spread were made from it. */
  baseline: boolean;
}

/** A control chart: what the periods would do by chance alone, and which of them did something else. */
export interface Chart {
  method: string;
  /** In the unit of the points; null without a baseline. */
  centre: number | null;
  points: ChartPoint[];
  warnings: ChartWarning[];
}

/**
 * - `empty`: no period of the baseline has answers, so there is no centre.
 * - `zero-variance`: the baseline has no spread, so there are no limits.
 * - `few-periods`: fewer than 12 periods make the baseline; its limits will still move.
 * - `expected<5`: in some period fewer than 5 answers are expected on one side; merge periods, or use exact limits.
 * - `overdispersed`: the points differ by more than their sizes explain; use Laney's chart.
 * - `impossible-counts`: some period has more hits than answers, or no numbers; it is left blank.
 */
export type ChartWarning =
  | 'empty'
  | 'zero-variance'
  | 'few-periods'
  | 'expected<5'
  | 'overdispersed'
  | 'impossible-counts';

/** Fewer periods than this give limits that will still move. */
export const enoughPeriods = 12;

/** A period with its value read; `value` is null where there is none. */
export interface Plotted extends ChartPeriod {
  value: number | null;
  n: number;
}

/** Where chance alone leaves a point. */
export type Place = Pick<ChartPoint, 'limits' | 'distance'>;

/** What a kind of chart knows after its baseline. */
export interface Spread<P extends Plotted> {
  centre: number;
  /** Null where the baseline says nothing about such a point. */
  place: (point: P & { value: number }) => Place | null;
}

/**
 * Limits at three standard deviations of a normal distribution.
 *
 * @param sigma the standard deviation of a point's value around the centre, if chance alone is at work
 * @param range what the value can be; limits are clamped to it
 */
export const normalSpread = <P extends Plotted>(
  centre: number,
  sigma: (point: P) => number,
  range: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
): Spread<P> => ({
  centre,
  place: (point) => {
    const s = sigma(point);
    if (!(s > 0)) return null;
    return {
      limits: [Math.max(range[0], centre - 3 * s), Math.min(range[1], centre + 3 * s)],
      distance: (point.value - centre) / s,
    };
  },
});

/** The periods that make the centre and the spread. */
export const baselineOf = <P extends Plotted>(points: readonly P[], { baseline = points.length }: ChartOptions): P[] =>
  points.slice(0, baseline).filter((point) => point.value !== null && !point.explained);

const nowhere: Place = { limits: null, distance: null };

/** Draws a chart of points whose centre and spread come from their baseline. */
export function drawChart<P extends Plotted>(
  method: string,
  points: readonly P[],
  options: ChartOptions,
  spreadOf: (baseline: P[]) => Spread<P>,
): Chart {
  const baseline = baselineOf(points, options);
  const warnings: ChartWarning[] = [];
  const spread = baseline.length > 0 ? spreadOf(baseline) : null;
  const places = points.map((point) =>
    point.value === null ? nowhere : (spread?.place({ ...point, value: point.value }) ?? nowhere),
  );
  const broken = westernElectric(
    places.map(({ distance }) => distance),
    options.rules,
  );
  if (spread === null) warnings.push('empty');
  else {
    if (baseline.length < enoughPeriods) warnings.push('few-periods');
    if (points.some(({ value }, i) => value !== null && places[i]!.limits === null)) warnings.push('zero-variance');
  }
  if (points.some(({ value, n }) => value === null && n !== 0)) warnings.push('impossible-counts');
  return {
    method,
    centre: spread?.centre ?? null,
    points: points.map(({ period, value, n }, i) => ({
      period,
      value,
      n: Number.isFinite(n) ? n : 0,
      ...places[i]!,
      broken: broken[i]!,
      baseline: baseline.includes(points[i]!),
    })),
    warnings,
  };
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

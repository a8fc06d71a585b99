import { atLeast, atMost, firstWhole } from '../distribution/binomial.ts';
import { canBe } from './bad-counts.ts';
import { enoughPeriods } from './chart/chart.ts';
import { suppressed } from './suppress.ts';

/** A team, a shop or a person with `x` hits, such as satisfied answers, in `n`. */
export interface FunnelUnit {
  name: string;
  x: number;
  n: number;
}

export interface FunnelOptions {
  /** The share that is expected of everyone, 0…1. @default that of all units together */
  target?: number;
  /** Units with fewer answers are not shown: their people could be recognised. @default 5 */
  suppress?: number;
}

/**
 * A unit on the plot:
 * - `as-expected`: between the inner limits.
 * - `unusual-high`, `unusual-low`: outside the inner limits, where chance alone puts 5 of 100; among many units some always are.
 * - `high`, `low`: outside the outer limits, where chance alone puts 2 of 1,000. Ask why.
 * - `suppressed`: too few answers to be shown, or hidden together with one that has; nothing of it is here.
 * - `empty`: nobody answered.
 * - `impossible`: more hits than answers, or counts that are not whole.
 */
export interface FunnelPoint {
  name: string;
  place: 'as-expected' | 'unusual-high' | 'unusual-low' | 'high' | 'low' | 'suppressed' | 'empty' | 'impossible';
  value: number | null;
  n: number | null;
}

export interface FunnelPlot {
  /** The share that every unit is held against; null where nobody answered. */
  target: number | null;
  points: FunnelPoint[];
  /**
   * - `empty`: nobody answered.
   * - `bad-target`: the target is no share between 0 and 1.
   * - `overdispersed`: the units differ by more than chance and a few outliers explain, so that something sets all of them apart, such as
   *   what they are asked to do; the limits then cry wolf.
   */
  warnings: ('empty' | 'bad-target' | 'overdispersed')[];
}

/**
 * Where the limits of a funnel plot are at `n` answers: a share beyond them has a chance under 0.025 on its side for the inner limits,
 * under 0.001 for the outer. Exact binomial, so that few answers are not called unusual.
 *
 * @see Spiegelhalter 2005, "Funnel plots for comparing institutional performance", Statistics in Medicine 24(8)
 *
 * @example
 * funnelLimits(0.8, 20) // { inner: [0.6, 0.95], outer: [0.5, 1] }
 */
export const funnelLimits = (
  target: number,
  n: number,
): { inner: [low: number, high: number]; outer: [low: number, high: number] } => ({
  inner: limits(target, n, 0.025),
  outer: limits(target, n, 0.001),
});

const limits = (p: number, n: number, tail: number): [number, number] =>
  n > 0 && p >= 0 && p <= 1
    ? [firstWhole(n, (k) => atMost(k, n, p) >= tail) / n, (n - firstWhole(n, (k) => atLeast(n - k, n, p) >= tail)) / n]
    : [0, 1];

/**
 * Which teams differ from the rest by more than chance: each unit's share against limits that are wide for few answers and narrow for
 * many. A league table cannot say this; there the smallest units stand at both ends.
 *
 * @see Spiegelhalter 2005, "Funnel plots for comparing institutional performance", Statistics in Medicine 24(8)
 *
 * @example
 * const teams = [{ name: 'north', x: 80, n: 100 }, { name: 'south', x: 162, n: 200 }, { name: 'west', x: 20, n: 50 }];
 * funnelPlot(teams, { target: 0.8 }).points.map(({ place }) => place) // ['as-expected', 'as-expected', 'low']
 */
export function funnelPlot(units: readonly FunnelUnit[], { target, suppress = 5 }: FunnelOptions = {}): FunnelPlot {
  const possible = units.map(({ x, n }) => Number.isInteger(x) && Number.isInteger(n) && canBe(x, n));
  const good = units.filter(({ n }, i) => possible[i] && n > 0);
  const all = good.reduce((sum, { n }) => sum + n, 0);
  const p = target ?? (all > 0 ? good.reduce((sum, { x }) => sum + x, 0) / all : null);
  const fair = p === null || (p >= 0 && p <= 1);
  const hidden = suppressed(
    units.map(({ n }, i) => (possible[i] ? n : 0)),
    suppress,
    // What all have together gives away a single hidden unit; a target of its own does not.
    target === undefined,
  );
  return {
    target: fair ? p : null,
    points: units.map(({ name, x, n }, i): FunnelPoint => {
      if (!possible[i]) return { name, place: 'impossible', value: null, n: null };
      if (hidden.has(i)) return { name, place: 'suppressed', value: null, n: null };
      if (n === 0 || p === null || !fair) return { name, place: 'empty', value: n > 0 ? x / n : null, n };
      return { name, place: place(x, n, p), value: x / n, n };
    }),
    warnings: all === 0 ? ['empty'] : !fair ? ['bad-target'] : overdispersed(good, p!) ? ['overdispersed'] : [],
  };
}

function place(x: number, n: number, p: number): FunnelPoint['place'] {
  const [below, above] = [atMost(x, n, p), atLeast(x, n, p)];
  if (below < 0.001) return 'low';
  if (above < 0.001) return 'high';
  if (below < 0.025) return 'unusual-low';
  return above < 0.025 ? 'unusual-high' : 'as-expected';
}

/** Whether the units lie 1.3 times as far off as chance has them, a tenth on either side pulled in to the next. */
function overdispersed(units: readonly FunnelUnit[], p: number): boolean {
  if (units.length < enoughPeriods) return false;
  const distances = units.map(({ x, n }) => (x / n - p) / Math.sqrt((p * (1 - p)) / n)).sort((a, b) => a - b);
  const tenth = Math.floor(units.length / 10);
  const [low, high] = [distances[tenth]!, distances.at(-1 - tenth)!];
  const squares = distances.reduce((sum, z) => sum + Math.min(high, Math.max(low, z)) ** 2, 0);
  return squares / units.length > 1.3 ** 2;
}

import { type Histogram, mergeHistograms } from '../tally/histogram.ts';
import type { Score, ScoreOptions, Scorer } from './score.ts';

/** What was answered at one touchpoint, in the order of the journey. */
export interface Touchpoint {
  touchpoint: string;
  /** The part of the journey that it belongs to. @default the touchpoint itself */
  stage?: string;
  tally: Histogram;
}

/** A point of the curve. */
export interface JourneyPoint {
  /** The touchpoint or the stage. */
  name: string;
  score: Score;
}

export interface JourneyCurve {
  points: JourneyPoint[];
  /** Where it is highest, and where lowest; null below two points that have enough answers. */
  peak: Extreme | null;
  pit: Extreme | null;
}

export interface Extreme {
  name: string;
  /** Whether its interval lies clear of every other point's. If not, another may be the true peak or pit. */
  clear: boolean;
}

export interface JourneyOptions extends ScoreOptions {
  /** Whether touchpoints of a stage become one point: their answers together, not the mean of their scores. @default 'touchpoint' */
  by?: 'touchpoint' | 'stage';
  /** Points with fewer answers are never named the peak or the pit. @default 5 */
  minimum?: number;
}

/**
 * A journey as a curve: one score per touchpoint or per stage, with the highest and the lowest.
 *
 * Stages are answers added up, so that a touchpoint with many answers weighs as many. Touchpoints that the same people
 * answered rise and fall together: their intervals are right for each, and too wide for the difference between two.
 *
 * @see Rosenbaum, Otalora & Ramírez 2017, "How to create a realistic customer journey map", Business Horizons 60(1)
 *
 * @example
 * const journey = [
 *   { touchpoint: 'search', tally: { counts: { 9: 40, 3: 10 }, unanswered: {} } },
 *   { touchpoint: 'payment', tally: { counts: { 9: 10, 3: 40 }, unanswered: {} } },
 * ];
 * journeyCurve(journey, npsScore).pit // { name: 'payment', clear: true }
 */
export function journeyCurve(
  touchpoints: readonly Touchpoint[],
  score: Scorer,
  options: JourneyOptions = {},
): JourneyCurve {
  const { by = 'touchpoint', minimum = 5, ...scoring } = options;
  const tallies = new Map<string, Histogram>();
  for (const { touchpoint, stage = touchpoint, tally } of touchpoints) {
    const name = by === 'stage' ? stage : touchpoint;
    const before = tallies.get(name);
    tallies.set(name, before ? mergeHistograms(before, tally) : tally);
  }
  const points = [...tallies].map(([name, tally]) => ({ name, score: score(tally, scoring) }));
  const usable = points.filter((point) => point.score.value !== null && point.score.n >= minimum);
  return { points, peak: extreme(usable, 1), pit: extreme(usable, -1) };
}

/** The highest point for a sign of 1, the lowest for −1; of equals the first. */
function extreme(points: readonly JourneyPoint[], sign: 1 | -1): Extreme | null {
  if (points.length < 2) return null;
  const best = points.reduce((a, b) => (sign * b.score.value! > sign * a.score.value! ? b : a));
  const clear = points.every(
    ({ name, score }) => name === best.name || apart(best.score.interval, score.interval, sign),
  );
  return { name: best.name, clear };
}

const apart = (best: Score['interval'], other: Score['interval'], sign: 1 | -1): boolean =>
  best !== null && other !== null && (sign > 0 ? best[0] > other[1] : best[1] < other[0]);

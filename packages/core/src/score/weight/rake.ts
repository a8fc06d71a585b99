import { canBe } from '../bad-counts.ts';
import type { ScoreWarning } from '../score.ts';
import { kish } from './kish.ts';

/** Answers that share a place in every margin. */
export interface RakeCell {
  /** Its level in each margin: `{ age: 'young', plan: 'free' }`. */
  at: Readonly<Record<string, string>>;
  /** Answers in it. */
  n: number;
}

/** What each level of each margin has of the population, as shares or heads: `{ age: { young: 0.4, old: 0.6 } }`. */
export type RakeTargets = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface RakeOptions {
  /** The largest relative error of a margin that will do. @default 1e-9 */
  tolerance?: number;
  /** When to give up. @default 1000 */
  cycles?: number;
  /** The largest weight, as a multiple of the median answer's; 5 is common. Larger ones are cut and the rest raked again. @default nothing is cut */
  trim?: number;
}

export interface Raking {
  /** The weight of an answer in each cell, in the order of the cells, with the mean 1; null where none can be right. */
  weights: number[] | null;
  /** How often all margins were gone through. */
  cycles: number;
  /** The largest relative error of a margin that is left. */
  error: number | null;
  /** Kish's effective number of answers under these weights. */
  effective: number | null;
  designEffect: number | null;
  warnings: ScoreWarning[];
}

/**
 * Weights under which every margin is as in the population, where only the margins are known and not the cells: iterative proportional
 * fitting, to convergence. An empty cell stays empty. A level that the population has but nobody answered (`empty-cell`), or that
 * answered without a target (`bad-target`), has no solution; margins that contradict each other do not converge (`not-converged`).
 *
 * Standard errors of `weightedMean` and the like under these weights are a little too large, since they do not know the margins.
 *
 * @see Deming & Stephan 1940, "On a least squares adjustment of a sampled frequency table when the expected marginal totals are known", Annals of Mathematical Statistics 11(4)
 *
 * @example
 * const cells = [
 *   { at: { age: 'young', plan: 'free' }, n: 10 },
 *   { at: { age: 'young', plan: 'paid' }, n: 10 },
 *   { at: { age: 'old', plan: 'free' }, n: 20 },
 *   { at: { age: 'old', plan: 'paid' }, n: 20 },
 * ];
 * rake(cells, { age: { young: 0.5, old: 0.5 }, plan: { free: 0.8, paid: 0.2 } }).weights // [2.4, 0.6, 1.2, 0.3]
 */
export function rake(cells: readonly RakeCell[], targets: RakeTargets, options: RakeOptions = {}): Raking {
  const { tolerance = 1e-9, cycles: most = 1000, trim } = options;
  const n = cells.reduce((sum, cell) => sum + cell.n, 0);
  const read = readTargets(cells, targets, n);
  if (typeof read === 'string') {
    return { weights: null, cycles: 0, error: null, effective: null, designEffect: null, warnings: [read] };
  }
  const weights = cells.map(() => 1);
  let cycles = 0;
  let error = Number.POSITIVE_INFINITY;
  do {
    cycles++;
    for (const margin of read) fit(cells, weights, margin);
    const cut = trim !== undefined && cutTo(cells, weights, trim);
    error = Math.max(...read.map((margin) => errorOf(cells, weights, margin)));
    if (!cut && error <= tolerance) break;
  } while (cycles < most);
  return {
    weights,
    cycles,
    error,
    ...kish({
      n,
      weight: cells.reduce((sum, cell, i) => sum + cell.n * weights[i]!, 0),
      squares: cells.reduce((sum, cell, i) => sum + cell.n * weights[i]! ** 2, 0),
    }),
    warnings: error <= tolerance ? [] : ['not-converged'],
  };
}

/** One level of one margin. */
interface Level {
  /** Places of its cells. */
  cells: number[];
  /** What its answers shall weigh together. */
  target: number;
}

function readTargets(cells: readonly RakeCell[], targets: RakeTargets, n: number): Level[][] | ScoreWarning {
  if (!cells.every((cell) => canBe(cell.n, n))) return 'bad-counts';
  if (n === 0) return 'empty';
  const read: Level[][] = [];
  for (const [margin, levels] of Object.entries(targets)) {
    const whole = Object.values(levels).reduce((sum, target) => sum + target, 0);
    const sound = Object.values(levels).every((target) => target >= 0) && whole > 0 && whole < Number.POSITIVE_INFINITY;
    const known = cells.every(({ at, n: here }) => here === 0 || Object.hasOwn(levels, at[margin] ?? ''));
    if (!sound || !known) return 'bad-target';
    const places = Object.entries(levels).map(([level, target]) => ({
      cells: cells.flatMap(({ at }, i) => (at[margin] === level ? [i] : [])),
      target: (target / whole) * n,
    }));
    if (places.some(({ cells: here, target }) => target > 0 && !here.some((i) => cells[i]!.n > 0))) return 'empty-cell';
    read.push(places);
  }
  return read;
}

const weightAt = (cells: readonly RakeCell[], weights: readonly number[], level: Level): number =>
  level.cells.reduce((sum, i) => sum + cells[i]!.n * weights[i]!, 0);

function fit(cells: readonly RakeCell[], weights: number[], margin: readonly Level[]): void {
  for (const level of margin) {
    const now = weightAt(cells, weights, level);
    if (now > 0) for (const i of level.cells) weights[i]! *= level.target / now;
  }
}

const errorOf = (cells: readonly RakeCell[], weights: readonly number[], margin: readonly Level[]): number =>
  Math.max(
    0,
    ...margin.map((level) => {
      const off = Math.abs(weightAt(cells, weights, level) - level.target);
      return off === 0 ? 0 : off / level.target;
    }),
  );

/** Cuts weights above `trim` times the median answer's, and says whether it cut more than rounding. */
function cutTo(cells: readonly RakeCell[], weights: number[], trim: number): boolean {
  const limit = trim * median(cells, weights);
  let cut = false;
  for (const [i, weight] of weights.entries()) {
    if (weight <= limit) continue;
    weights[i] = limit;
    cut ||= weight > limit * (1 + 1e-9) && cells[i]!.n > 0;
  }
  return cut;
}

/** The weight of the answer in the middle. */
function median(cells: readonly RakeCell[], weights: readonly number[]): number {
  const ranked = cells.map(({ n }, i) => ({ n, weight: weights[i]! })).sort((a, b) => a.weight - b.weight);
  let left = ranked.reduce((sum, { n }) => sum + n, 0) / 2;
  for (const { n, weight } of ranked) {
    left -= n;
    if (left <= 0) return weight;
  }
  return 1;
}

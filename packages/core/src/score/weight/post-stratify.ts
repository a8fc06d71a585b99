import { studentQuantile } from '../../distribution/student.ts';
import { isMoments, type Moments } from '../../tally/moments.ts';
import { badCounts } from '../bad-counts.ts';
import { type Score, type ScoreOptions, type ScoreWarning, scoreOf } from '../score.ts';
import { unscored, warned } from '../unscored.ts';

/** Weights per answer, by cell; null where none can be right. */
export interface PostStratification {
  weights: Record<string, number> | null;
  warnings: ScoreWarning[];
}

/**
 * The weight of an answer in each cell, so that the cells count as in the population: (target share)/(answered share). Weights have
 * the mean 1. Each answer is in one cell; a cell that is in the population but did not answer must be joined with another first
 * (`empty-cell`), and one that answered needs a target (`bad-target`).
 *
 * @param answered answers per cell.
 * @param population what each cell has of the population, as shares or heads.
 * @see Holt & Smith 1979, "Post stratification", JRSS A 142(1)
 *
 * @example
 * postStratify({ young: 20, old: 80 }, { young: 0.4, old: 0.6 }).weights // { young: 2, old: 0.75 }
 */
export function postStratify(
  answered: Readonly<Record<string, number>>,
  population: Readonly<Record<string, number>>,
): PostStratification {
  const problem = mismatch(answered, population);
  if (problem) return { weights: null, warnings: [problem] };
  const [n, whole] = [sum(answered), sum(population)];
  const weights = Object.entries(answered).map(([cell, count]) => [
    cell,
    count > 0 ? (population[cell]! * n) / (whole * count) : 0,
  ]);
  return { weights: Object.fromEntries(weights), warnings: [] };
}

export interface PostStratifiedOptions extends ScoreOptions {
  /** What the value cannot leave, such as `[0, 1]` for a share; the interval is clamped to it. @default nothing */
  range?: readonly [low: number, high: number];
}

/**
 * The mean of a population whose cells are known: each cell's mean by its share of the population. Its standard error counts only the
 * spread within cells, since that between them is known: √(n/(n − 1) · Σ(W/n_h)² Σ(x − m_h)²) with W the cell's share. The plain
 * weighted error is larger and would be wrong. For a share or an NPS, tally 1 and 0, or 1, 0 and −1: `momentsOn(scale, npsValue)`.
 *
 * @param cells moments of the answers of each cell.
 * @param population what each cell has of the population, as shares or heads.
 * @see Holt & Smith 1979, "Post stratification", JRSS A 142(1)
 *
 * @example
 * const cells = { young: momentsOf([2, 4]), old: momentsOf([4, 5, 5, 4]) };
 * postStratifiedMean(cells, { young: 0.5, old: 0.5 }).value // 3.75
 */
export function postStratifiedMean(
  cells: Readonly<Record<string, Moments>>,
  population: Readonly<Record<string, number>>,
  options: PostStratifiedOptions = {},
): Score {
  const method = 'post-stratified-mean/t';
  if (!Object.values(cells).every(isMoments)) return badCounts(method, options);
  const answered = Object.fromEntries(Object.entries(cells).map(([cell, { n }]) => [cell, n]));
  const n = sum(answered);
  const counts = { cells: Object.keys(cells).length };
  const problem = n > 0 && mismatch(answered, population);
  if (problem) return unscored(method, n, counts, options, problem);
  const whole = sum(population);
  const present = Object.entries(cells).filter(([, { n: here }]) => here > 0);
  const score = scoreOf(method, n, counts, options, () => {
    const parts = present.map(([cell, moments]) => ({ share: population[cell]! / whole, ...moments }));
    const value = parts.reduce((total, { share, mean }) => total + share * mean, 0);
    const within = parts.reduce((total, { share, n: here, m2 }) => total + (share / here) ** 2 * m2, 0);
    const se = n < 2 ? null : Math.sqrt((n / (n - 1)) * within);
    const [low, high] = options.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    return {
      value,
      se,
      interval: (level) => {
        if (se === null) return null;
        const margin = se && studentQuantile((1 + level) / 2, n - 1) * se;
        return [Math.max(low, value - margin), Math.min(high, value + margin)];
      },
    };
  });
  // A cell of one shows no spread, so the error is too small.
  return present.some(([, moments]) => moments.n < 2) ? warned(score, 'n<2') : score;
}

function mismatch(
  answered: Readonly<Record<string, number>>,
  population: Readonly<Record<string, number>>,
): ScoreWarning | null {
  const targets = Object.entries(population);
  if (targets.some(([, target]) => !(target >= 0 && target < Number.POSITIVE_INFINITY)) || !(sum(population) > 0))
    return 'bad-target';
  if (targets.some(([cell, target]) => target > 0 && !((Object.hasOwn(answered, cell) ? answered[cell]! : 0) > 0)))
    return 'empty-cell';
  if (Object.entries(answered).some(([cell, count]) => count > 0 && !Object.hasOwn(population, cell)))
    return 'bad-target';
  return null;
}

const sum = (cells: Readonly<Record<string, number>>): number => Object.values(cells).reduce((a, b) => a + b, 0);

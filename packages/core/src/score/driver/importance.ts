import type { CrossProducts } from '../../tally/cross-products.ts';
import { type Score, scoreOf } from '../score.ts';
import { unscored, warned } from '../unscored.ts';
import { type DriverModel, type DriverOptions, driverModel, driversOf, type NoModel } from './model.ts';

export interface ImportanceOptions extends DriverOptions {
  /**
   * Tallies of the same responses, each counted with weights drawn at random: see `addReplicates`. With at least 40 of
   * them the scores get a standard error and a percentile interval; without, they have none. @default none
   */
  replicates?: readonly CrossProducts[];
}

/** A way to split what the drivers explain together among them. */
export type Split = (model: DriverModel['model']) => number[];

/** Fewer replicates have no tail to read an interval from. */
const fewest = 40;

/**
 * Splits the explained variance among the drivers. Only replicates know how far such a split may be off.
 *
 * @see Efron & Tibshirani 1993, "An Introduction to the Bootstrap", chapter 13, for the percentile interval
 */
export function importance(what: string, tally: CrossProducts, options: ImportanceOptions, split: Split): Score[] {
  const read = driverModel(tally, options);
  if (!read.model) return refused(what, tally, options, read);
  const again = (options.replicates ?? [])
    .map((replicate) => driverModel(replicate, options).model)
    .filter((model) => model !== null)
    .map(split);
  const method = again.length >= fewest ? `${what}/percentile` : what;
  return split(read.model).map((value, i) => {
    const drawn = again.map((shares) => shares[i]!).sort((a, b) => a - b);
    const score = scoreOf(method, read.n, read.counts, options, () => ({
      value,
      se: drawn.length >= fewest ? deviation(drawn) : null,
      interval: (level) => (drawn.length >= fewest ? [at(drawn, (1 - level) / 2), at(drawn, (1 + level) / 2)] : null),
    }));
    return warned(score, ...read.warnings);
  });
}

/** The scores of drivers whose parts cannot be told, with the reason. */
export function refused(
  what: string,
  tally: CrossProducts,
  options: DriverOptions,
  { n, counts, warnings }: Omit<NoModel, 'model'>,
): Score[] {
  const score = { ...unscored(what, n, counts, options, warnings[0]!), warnings };
  return driversOf(tally, options).map(() => score);
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1));
}

/** The quantile of sorted values, between the two nearest. */
function at(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  return sorted[below]! + (place - below) * ((sorted[below + 1] ?? sorted[below]!) - sorted[below]!);
}

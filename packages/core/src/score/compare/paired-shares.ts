import { normalQuantile } from '../../distribution/normal.ts';
import { normalTwoSided } from '../../distribution/normal-cdf.ts';
import { onScales, type Pairs } from '../../tally/pairs.ts';
import { tango } from '../interval/tango.ts';
import { type ScoreOptions, scoreOf } from '../score.ts';
import { type Difference, noEvidence } from './evidence.ts';

export interface PairedShareOptions extends ScoreOptions {
  /** The answers whose share is compared, such as the satisfied ones. */
  counted: readonly (string | number)[];
  /** All answers of the scale; a pair with any other is invalid. @default whatever was answered */
  values?: readonly (string | number)[];
}

/**
 * The share of one answer less that of another, both given by the same people, −1…1: only those who changed tell anything.
 * Tango's score interval, and the p-value of McNemar's test without continuity correction, z = (b − c)/√(b + c),
 * for b who gave it first only and c who gave it second only.
 *
 * @see Tango 1998, "Equivalence test and confidence interval for the difference in proportions for the paired-sample design", Statistics in Medicine 17(8)
 * @see McNemar 1947, "Note on the sampling error of the difference between correlated proportions or percentages", Psychometrika 12(2)
 *
 * @example
 * const pairs = tallyPairs([['yes', 'no'], ['yes', 'yes'], ['no', 'no'], ['yes', 'no']]);
 * pairedShares(pairs, { counted: ['yes'] }).value // 0.5
 */
export function pairedShares(tally: Pairs, options: PairedShareOptions): Difference {
  const counted = new Set(options.counted.map(String));
  const values = options.values?.map(String) ?? [
    ...Object.keys(tally.counts),
    ...Object.values(tally.counts).flatMap((row) => Object.keys(row)),
  ];
  const scale = new Map(values.map((value) => [value, counted.has(value) ? 1 : 0]));
  const { n, pairs, invalid } = onScales(tally, scale);
  const of = (a: number, b: number): number =>
    pairs.reduce((sum, { first, second, count }) => sum + (first === a && second === b ? count : 0), 0);
  const [first, second] = [of(1, 0), of(0, 1)];
  const counts = { both: of(1, 1), first, second, neither: of(0, 0), invalid };
  const score = scoreOf('paired-shares/tango', n, counts, options, () => ({
    value: (first - second) / n,
    se: Math.sqrt(Math.max(0, (first + second) / n - ((first - second) / n) ** 2) / n),
    interval: (level) => tango(first, second, n, normalQuantile((1 + level) / 2)),
  }));
  if (first + second === 0) return { ...score, ...noEvidence };
  const statistic = (first - second) / Math.sqrt(first + second);
  return { ...score, statistic, df: [], p: normalTwoSided(statistic) };
}

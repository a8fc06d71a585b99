import { normalQuantile } from '../../distribution/normal.ts';
import { canBe } from '../bad-counts.ts';
import { defaultLevel, type ScoreWarning } from '../score.ts';

/** How many answers are needed. */
export interface Plan {
  /** Answers, not invitations: divide by the response rate that you expect. Null where no number would do. */
  n: number | null;
  warnings: ScoreWarning[];
}

/** What every plan may be told. */
export interface PlanOptions {
  /** Confidence level, between 0 and 1. @default 0.95 */
  level?: number;
  /** How many people there are in all, where they are few enough for it to matter. @default without end */
  population?: number;
}

/** What a comparison of two groups may be told. */
export interface ComparisonOptions {
  /** Confidence level, between 0 and 1. @default 0.95 */
  level?: number;
  /** How likely a difference of that size shall be found, between 0 and 1. @default 0.8 */
  power?: number;
}

const isProbability = (p: number): boolean => p > 0 && p < 1;

/** z of a two-sided level, or null where the level is none. */
export const twoSided = (level: number = defaultLevel): number | null =>
  isProbability(level) ? normalQuantile((1 + level) / 2) : null;

/** z of a two-sided level and z of a power, or null where one is none. */
export function levelAndPower({ level, power = 0.8 }: ComparisonOptions): [level: number, power: number] | null {
  const z = twoSided(level);
  return z !== null && isProbability(power) ? [z, normalQuantile(power)] : null;
}

/**
 * The answers for a margin: n₀ = z²V/E² for a variance V of one answer; of N people n₀/(1 + (n₀ − 1)/N); rounded up at the end.
 *
 * @see Cochran 1977, "Sampling Techniques", 3rd edition, 4.4
 */
export function forMargin(margin: number, variance: number, { level, population }: PlanOptions): Plan {
  const z = twoSided(level);
  if (z === null) return { n: null, warnings: ['bad-level'] };
  if (!(margin > 0 && variance >= 0 && (population === undefined || canBe(1, population)))) return infeasible;
  const unlimited = (z * z * variance) / (margin * margin);
  return rounded(population === undefined ? unlimited : unlimited / (1 + (unlimited - 1) / population));
}

/**
 * The margin of `n` answers: z √(V/n), of N people times √((N − n)/(N − 1)).
 *
 * @see Cochran 1977, "Sampling Techniques", 3rd edition, 2.6
 */
export function marginOf(n: number, variance: number, { level, population }: PlanOptions): number | null {
  const z = twoSided(level);
  if (z === null || !(n > 0 && variance >= 0) || (population !== undefined && !canBe(n, population))) return null;
  const left = population === undefined ? 1 : (population - n) / Math.max(1, population - 1);
  return z * Math.sqrt((variance / n) * left);
}

/** No number of answers would do. */
export const infeasible: Plan = { n: null, warnings: ['infeasible-margin'] };

/** Answers come whole. */
export function rounded(n: number): Plan {
  // 96 that rounding made 96.00000000000001 is 96.
  const whole = Math.max(1, Math.ceil(n * (1 - 1e-12)));
  return Number.isSafeInteger(whole) ? { n: whole, warnings: [] } : infeasible;
}

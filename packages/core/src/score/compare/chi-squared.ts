import { chiSquaredSurvival } from '../../distribution/chi-squared.ts';
import { canBe } from '../bad-counts.ts';
import { cautions, type TestResult, untested } from './evidence.ts';

/** A χ² test with the size of what it found. */
export interface ContingencyResult extends TestResult {
  /** Cramér's V, 0 (no relation) to 1 (one tells the other). */
  cramersV: number | null;
}

/**
 * Whether several groups answer alike: Pearson's χ² of a table of counts, a row for each group and a column for each answer.
 * Rows and columns that are empty are left out. Expected counts under 5 earn the warning `expected<5`: join rare answers first.
 *
 * χ² = Σ(O − E)²/E, E = row · column/n · df = (rows − 1)(columns − 1) · V = √(χ²/(n · (min(rows, columns) − 1)))
 *
 * @see Pearson 1900, "On the criterion …", Philosophical Magazine 50
 * @see Cramér 1946, "Mathematical Methods of Statistics", chapter 21
 *
 * @example
 * contingency([[56, 14], [48, 32]]).statistic // 7.0234…
 */
export function contingency(table: readonly (readonly number[])[]): ContingencyResult {
  const method = 'contingency/chi-squared';
  const width = Math.max(0, ...table.map((row) => row.length));
  const rows = table.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? 0));
  const none = (...reason: Parameters<typeof untested>): ContingencyResult => ({
    ...untested(...reason),
    cramersV: null,
  });
  if (!rows.flat().every((count) => canBe(count, Number.MAX_SAFE_INTEGER))) return none(method, 0, {}, 'bad-counts');
  const across = rows.map(sum);
  const down = Array.from({ length: width }, (_, i) => sum(rows.map((row) => row[i]!)));
  const n = sum(across);
  const [groups, answers] = [across.filter(Boolean).length, down.filter(Boolean).length];
  const counts = { groups, answers };
  if (n === 0) return none(method, n, counts, 'empty');
  if (groups < 2 || answers < 2) return none(method, n, counts, 'zero-variance');
  let statistic = 0;
  let rare = false;
  for (const [i, row] of rows.entries())
    for (const [j, observed] of row.entries()) {
      const expected = (across[i]! * down[j]!) / n;
      if (expected === 0) continue;
      statistic += (observed - expected) ** 2 / expected;
      rare ||= expected < 5;
    }
  const df = (groups - 1) * (answers - 1);
  const cramersV = Math.min(1, Math.sqrt(statistic / n / (Math.min(groups, answers) - 1)));
  const warnings = rare ? ['expected<5' as const, ...cautions(n)] : cautions(n);
  return { statistic, df: [df], p: chiSquaredSurvival(statistic, df), n, method, warnings, counts, cramersV };
}

/**
 * Whether answers are spread as expected, such as the last period's shares: Pearson's χ² of goodness of fit.
 * The expected shares are scaled to sum to 1.
 *
 * @see Pearson 1900, "On the criterion …", Philosophical Magazine 50
 *
 * @example
 * goodnessOfFit([16, 18, 16, 14, 12, 12], [1, 1, 1, 1, 1, 1]).statistic // 2
 */
export function goodnessOfFit(observed: readonly number[], expected: readonly number[]): TestResult {
  const method = 'goodness-of-fit/chi-squared';
  const [n, whole] = [sum(observed), sum(expected)];
  const sound = observed.length === expected.length && observed.every((o) => canBe(o, Number.MAX_SAFE_INTEGER));
  if (!sound || !expected.every((e) => e / whole > 1e-100)) return untested(method, 0, {}, 'bad-counts');
  if (n === 0) return untested(method, n, {}, 'empty');
  if (observed.length < 2) return untested(method, n, {}, 'zero-variance');
  const wanted = expected.map((share) => (share / whole) * n);
  const statistic = sum(wanted.map((e, i) => (observed[i]! - e) ** 2 / e));
  const df = observed.length - 1;
  const warnings = wanted.some((e) => e < 5) ? ['expected<5' as const, ...cautions(n)] : cautions(n);
  return { statistic, df: [df], p: chiSquaredSurvival(statistic, df), n, method, warnings, counts: {} };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, x) => total + x, 0);

import { normalTwoSided } from '../../distribution/normal-cdf.ts';
import { canBe } from '../bad-counts.ts';
import { cautions, type TestResult, untested } from './evidence.ts';
import type { Part } from './share-difference.ts';

/**
 * Whether a share may be `expected`, 0 < expected < 1, such as last year's figure or a promise: the z test that agrees with
 * Wilson's interval, z = (p − p₀)/√(p₀(1 − p₀)/n).
 *
 * @see Wilson 1927, "Probable inference, the law of succession, and statistical inference", JASA 22(158)
 *
 * @example
 * shareTest({ x: 56, n: 70 }, 0.7).p // 0.0678…
 */
export function shareTest({ x, n }: Part, expected: number): TestResult {
  const method = 'share-test/z';
  if (!(canBe(x, n) && expected > 0 && expected < 1)) return untested(method, 0, {}, 'bad-counts');
  if (n === 0) return untested(method, n, { x, n }, 'empty');
  const statistic = (x / n - expected) / Math.sqrt((expected * (1 - expected)) / n);
  return { statistic, df: [], p: normalTwoSided(statistic), n, method, warnings: cautions(n), counts: { x, n } };
}

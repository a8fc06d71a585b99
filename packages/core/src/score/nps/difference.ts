import { normalQuantile } from '../../distribution/normal.ts';
import { normalTwoSided } from '../../distribution/normal-cdf.ts';
import type { Histogram } from '../../tally/histogram.ts';
import { type Difference, noEvidence } from '../compare/evidence.ts';
import { defaultPseudo, type NpsOptions, netShare, npsGroups, withPseudo } from '../nps.ts';
import { scoreOf } from '../score.ts';
import { unscored } from '../unscored.ts';

/**
 * One NPS less another of people who are not the same, −2…2. The value is the plain difference; interval and p-value are made with
 * the made-up answers of `npsScore` added to both: θ′₁ − θ′₂ ± z √(se′₁² + se′₂²), and z = (θ′₁ − θ′₂)/√(se′₁² + se′₂²).
 *
 * @see Sauro & Lewis 2016, "Quantifying the User Experience", 2nd edition, for the adjusted test
 * @see Rocks 2016, "Interval estimation for the Net Promoter Score", The American Statistician 70(4)
 *
 * @example
 * const before = { counts: { 10: 40, 8: 30, 3: 30 }, unanswered: {} };
 * const after = { counts: { 10: 55, 8: 27, 3: 18 }, unanswered: {} };
 * npsDifference(after, before).value // 0.27
 * npsDifference(after, before).p // 0.0186…
 */
export function npsDifference(first: Histogram, second: Histogram, options: NpsOptions = {}): Difference {
  const { pseudo = defaultPseudo } = options;
  const method = pseudo.every((added) => added === 0) ? 'nps-difference/wald' : 'nps-difference/adjusted-wald';
  const [a, b] = [npsGroups(first), npsGroups(second)];
  const n = a.n + b.n;
  const counts = { n1: a.n, n2: b.n, invalid: a.counts.invalid + b.counts.invalid };
  if (a.n === 0 || b.n === 0) return { ...unscored(method, n, counts, options, 'empty'), ...noEvidence };
  const [one, two] = [netShare(withPseudo(a, pseudo)), netShare(withPseudo(b, pseudo))];
  const apart = one.value - two.value;
  const adjusted = Math.hypot(one.se, two.se);
  const score = scoreOf(method, n, counts, options, () => ({
    value: netShare(a).value - netShare(b).value,
    se: Math.hypot(netShare(a).se, netShare(b).se),
    interval: (level) => {
      const margin = normalQuantile((1 + level) / 2) * adjusted;
      return [Math.max(-2, apart - margin), Math.min(2, apart + margin)];
    },
  }));
  if (!(adjusted > 0)) return { ...score, ...noEvidence };
  return { ...score, statistic: apart / adjusted, df: [], p: normalTwoSided(apart / adjusted) };
}

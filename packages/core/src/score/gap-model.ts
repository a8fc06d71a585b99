import { studentQuantile, studentTwoSided } from '../distribution/student.ts';
import type { Moments } from '../tally/moments.ts';
import { type Score, type ScoreOptions, scoreOf } from './score.ts';
import { unscored } from './unscored.ts';

/** Where the same items have been asked: of whom, or of which document in an audit. All on one scale. */
export type GapSide =
  | 'customerExpectation'
  | 'managementPerception'
  | 'serviceSpecification'
  | 'serviceDelivery'
  | 'externalCommunication'
  | 'customerPerception'
  | 'employeePerception';

/** One gap of the model. */
export interface ModelGap {
  /** Its number in the model, 1–7. */
  gap: number;
  /** What falls short, and of what. */
  of: GapSide;
  against: GapSide;
  /** `of` less `against`, negative where it falls short, with Welch's interval. */
  difference: Score;
  /** Two-sided p-value of Welch's t test; null where there is no spread to judge by. */
  p: number | null;
}

/** What each gap compares: the later in the chain of service less the earlier. */
const model: readonly (readonly [of: GapSide, against: GapSide])[] = [
  ['managementPerception', 'customerExpectation'],
  ['serviceSpecification', 'managementPerception'],
  ['serviceDelivery', 'serviceSpecification'],
  ['serviceDelivery', 'externalCommunication'],
  ['customerPerception', 'customerExpectation'],
  ['employeePerception', 'customerExpectation'],
  ['employeePerception', 'managementPerception'],
];

/**
 * The gap model of service quality: seven comparisons between groups that were asked the same, with Welch's t.
 * Gaps for which a side is missing are left out. Gap 5 comes here from separate groups; where the same visitors gave both
 * answers use `servqualScores`, whose paired differences know more. Gaps 2, 3 and 4 rest on ratings of an audit.
 *
 * difference ± t(ν) √(s₁²/n₁ + s₂²/n₂), ν of Welch and Satterthwaite
 *
 * @see Parasuraman, Zeithaml & Berry 1985, "A conceptual model of service quality", Journal of Marketing 49(4), for gaps 1–5
 * @see Luk & Layton 2002, "Perception gaps in customer expectations", Service Industries Journal 22(2), for gaps 6 and 7
 * @see Welch 1947, "The generalization of Student's problem when several different population variances are involved", Biometrika 34
 *
 * @example
 * gapModel({ customerExpectation: momentsOf([6, 7, 6]), managementPerception: momentsOf([5, 4, 6]) })[0]!.difference.value // -1.3333…
 */
export function gapModel(sides: Partial<Record<GapSide, Moments>>, options: ScoreOptions = {}): ModelGap[] {
  return model.flatMap(([of, against], i) => {
    const [a, b] = [sides[of], sides[against]];
    return a && b ? [{ gap: i + 1, of, against, ...compared(a, b, options) }] : [];
  });
}

function compared(a: Moments, b: Moments, options: ScoreOptions): { difference: Score; p: number | null } {
  const counts = { of: a.n, against: b.n };
  const n = a.n + b.n;
  if (a.n === 0 || b.n === 0) return { difference: unscored('gap/welch', n, counts, options, 'empty'), p: null };
  const [va, vb] = [a, b].map(({ n, m2 }) => (n > 1 ? m2 / (n - 1) / n : null)) as [number | null, number | null];
  const se = va === null || vb === null ? null : Math.sqrt(va + vb);
  const df = se ? (va! + vb!) ** 2 / (va! ** 2 / (a.n - 1) + vb! ** 2 / (b.n - 1)) : 0;
  const value = a.mean - b.mean;
  const difference = scoreOf('gap/welch', n, counts, options, () => ({
    value,
    se,
    interval: (level) => {
      if (se === null) return null;
      const margin = se && studentQuantile((1 + level) / 2, df) * se;
      return [value - margin, value + margin];
    },
  }));
  if (se === null && !difference.warnings.includes('n<2')) difference.warnings.push('n<2');
  return { difference, p: se ? studentTwoSided(value / se, df) : null };
}

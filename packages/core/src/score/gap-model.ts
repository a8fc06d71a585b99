import type { Moments } from '../tally/moments.ts';
import type { Difference } from './compare/evidence.ts';
import { meanDifference } from './compare/mean-difference.ts';
import type { ScoreOptions } from './score.ts';

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
  /** `of` less `against`, negative where it falls short, with Welch's interval and p-value. */
  difference: Difference;
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
 * @see Parasuraman, Zeithaml & Berry 1985, "A conceptual model of service quality", Journal of Marketing 49(4), for gaps 1–5
 * @see Luk & Layton 2002, "Perception gaps in customer expectations", Service Industries Journal 22(2), for gaps 6 and 7
 *
 * @example
 * gapModel({ customerExpectation: momentsOf([6, 7, 6]), managementPerception: momentsOf([5, 4, 6]) })[0]!.difference.value // -1.3333…
 */
export function gapModel(sides: Partial<Record<GapSide, Moments>>, options: ScoreOptions = {}): ModelGap[] {
  return model.flatMap(([of, against], i) => {
    const [a, b] = [sides[of], sides[against]];
    return a && b ? [{ gap: i + 1, of, against, difference: meanDifference(a, b, options) }] : [];
  });
}

import type { Profile } from '../finding.ts';
import { longestWay } from '../length.ts';
import { type LintRule, ofSurvey } from '../rule.ts';

const most: Partial<Record<Profile, number>> = { micro: 3, relationship: 15 };

/** Every question more costs visitors. */
export const tooManyQuestions: LintRule = {
  id: 'too-many-questions',
  severity: 'warning',
  evidence: 'mixed',
  about: `More questions on the longest way than ${most.micro} in a micro-survey or ${most.relationship} in one about the relationship.`,
  source:
    'Galesic & Bosnjak 2009, Public Opinion Quarterly 73(2): length costs starts and quality; the limits themselves are vendors’ figures',
  message: ({ count, most }) => `A visitor may meet ${count} questions; ${most} are what such a survey has room for.`,
  remedy: 'Leave out what nobody will act on, or ask it under a condition.',
  check: ofSurvey((subject) => {
    const limit = most[subject.profile];
    const count = longestWay(subject);
    return limit !== undefined && count > limit && { data: { count, most: limit } };
  }),
};

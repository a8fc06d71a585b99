import { isHeadline } from '../headline.ts';
import { type LintRule, ofSurvey } from '../rule.ts';

/** Who has just rated the parts rates their sum. */
export const generalAfterSpecific: LintRule = {
  id: 'general-after-specific',
  severity: 'warning',
  evidence: 'mixed',
  about: 'An overall rating behind questions of the role specific.',
  source: 'Schuman & Presser 1981; Schwarz, Strack & Mai 1991, Public Opinion Quarterly 55(1)',
  message: ({ before }) => `The overall rating comes after ${before}, which colours it.`,
  remedy: 'Ask for the whole first, then for its parts.',
  check: ofSurvey(({ items }) => {
    const before = items.find(({ question }) => question.role === 'specific');
    const late = before && items.find((item) => item.index > before.index && isHeadline(item));
    return late && { item: late, data: { before: before.question.id } };
  }),
};

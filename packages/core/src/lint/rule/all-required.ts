import { type LintRule, ofSurvey } from '../rule.ts';

/** Forced answers are answers, and not more. */
export const allRequired: LintRule = {
  id: 'all-required',
  severity: 'warning',
  inProfile: { quiz: 'info', assessment: 'info' },
  evidence: 'strong',
  about: 'Every question required, from two questions on, and none with a way out.',
  source: 'Gutenberg & Lim 2016; Décieux et al. 2015: forced answers raise drop-out and lower quality',
  message: ({ count }) => `All ${count} questions must be answered, and none can be declined.`,
  remedy: 'Require what the survey is of no use without.',
  check: ofSurvey(({ items }) => {
    const asked = items.filter(({ family }) => family !== 'statement');
    return (
      asked.length > 1 &&
      asked.every(({ question, hasWayOut }) => question.required && !hasWayOut) && { data: { count: asked.length } }
    );
  }),
};

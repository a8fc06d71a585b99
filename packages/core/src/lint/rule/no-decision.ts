import { type LintRule, ofSurvey } from '../rule.ts';

/** What nobody will act on need not be asked. */
export const noDecision: LintRule = {
  id: 'no-decision',
  severity: 'info',
  evidence: 'custom',
  about:
    'Questions that do not say what will be decided with their answers, in surveys that ask for more than a moment: relationship, research and assessment.',
  source: 'custom: there is no point in asking if nothing will change',
  message: ({ ids }) => `Nobody has written down what will be decided with ${(ids as string[]).join(', ')}.`,
  remedy: 'Write it into decision, or leave the question out.',
  check: ofSurvey(({ items, profile }) => {
    if (profile === 'micro' || profile === 'quiz') return undefined;
    const ids = items
      .filter(({ family, question }) => family !== 'statement' && family !== 'personal' && !question.decision?.trim())
      .map(({ question }) => question.id);
    return ids.length > 0 && { data: { ids } };
  }),
};

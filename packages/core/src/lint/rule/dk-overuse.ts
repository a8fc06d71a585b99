import { type LintRule, ofSurvey } from '../rule.ts';

const fewest = 3;

/** Offered everywhere, "don't know" is the quickest answer. */
export const dkOveruse: LintRule = {
  id: 'dk-overuse',
  severity: 'info',
  evidence: 'mixed',
  about: `“Don’t know” offered on every rating, from ${fewest} ratings on.`,
  source:
    'Krosnick et al. 2002, Public Opinion Quarterly 66(3): no-opinion options did not raise the quality of answers',
  message: ({ count }) => `All ${count} ratings offer not to know.`,
  remedy: 'Offer it where a visitor may really not know.',
  check: ofSurvey(({ items }) => {
    const ratings = items.filter(({ scale }) => scale);
    return (
      ratings.length >= fewest &&
      ratings.every(({ question }) => question.dontKnow) && { data: { count: ratings.length } }
    );
  }),
};

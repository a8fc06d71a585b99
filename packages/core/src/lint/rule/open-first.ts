import { type LintRule, ofSurvey } from '../rule.ts';

/** Writing first is the hardest way to begin. */
export const openFirst: LintRule = {
  id: 'open-first',
  severity: 'info',
  evidence: 'mixed',
  about: 'An open question before any rating.',
  source: 'Dillman, Smyth & Christian 2014; Pew puts open questions first where the closed ones would suggest answers',
  message: () => 'It begins with an open question.',
  remedy: 'Begin with the rating, unless its words would suggest what to write.',
  check: ofSurvey(({ items }) => {
    const asked = items.filter(({ family }) => family !== 'statement');
    const [first, ...rest] = asked;
    return first?.family === 'open' && rest.some(({ scale }) => scale) && { item: first };
  }),
};

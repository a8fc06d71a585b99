import { hit, hits } from '../phrase.ts';
import { type LintRule, ofStem } from '../rule.ts';

/** "Often" is once a week to one and every hour to another. */
export const vagueQuantifier: LintRule = {
  id: 'vague-quantifier',
  severity: 'info',
  evidence: 'strong',
  about: 'A word for how often or how much that everybody takes differently, without a period or a number.',
  source: 'Schaeffer 1991, Public Opinion Quarterly 55(3); Graesser et al. 2006, QUAID, class 2',
  message: ({ phrase }) => `“${phrase}” is another number for everybody.`,
  remedy: 'Give a period or a number, such as in the last 7 days.',
  check: ofStem(({ tokens, lexicon }) => {
    if (hit(tokens, lexicon.definite) || tokens.some(({ word }) => /^\d/.test(word))) return undefined;
    const found = hits(tokens, lexicon.vague).find(
      ({ at }) => !lexicon.asksHowMuch.includes(tokens[at - 1]?.word ?? ''),
    );
    return found && { data: { phrase: found.phrase }, span: found.span };
  }),
};

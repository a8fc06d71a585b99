import { hit } from '../phrase.ts';
import { type LintRule, ofStem } from '../rule.ts';

/** People know what they did better than what they would do. */
export const hypothetical: LintRule = {
  id: 'hypothetical',
  severity: 'info',
  evidence: 'mixed',
  about: 'A question about what is not the case. Pairs of Kano’s kind, which need it, are left alone.',
  source: 'Austin & Pinkleton 2015, Strategic Public Relations Management; Sheeran 2002 on intentions and behaviour',
  message: ({ phrase }) => `“${phrase}” asks about something that is not the case.`,
  remedy: 'Ask what the visitor did, saw or needed.',
  check: ofStem(({ tokens, lexicon }, { family }) => {
    // “Would you recommend us if you were asked” is about what people do.
    if (family === 'structured' || hit(tokens, lexicon.recommend)) return undefined;
    const found = hit(tokens, lexicon.hypothetical);
    return found && { data: { phrase: found.phrase }, span: found.span };
  }),
};

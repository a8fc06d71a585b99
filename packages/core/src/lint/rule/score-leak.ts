import { hit } from '../phrase.ts';
import { type LintRule, ofStem } from '../rule.ts';

/** Who knows what is at stake answers for somebody else. */
export const scoreLeak: LintRule = {
  id: 'jargon-score-leak',
  severity: 'info',
  evidence: 'custom',
  about: 'A question that tells how its answer will be counted or rewarded.',
  source: 'Reichheld, Darnell & Burns 2021, "Net Promoter 3.0", Harvard Business Review, on scores that are gamed',
  message: ({ phrase }) => `“${phrase}” tells the visitor how the answer will be counted.`,
  remedy: 'Leave it out; ask about the visitor, not about the score.',
  check: ofStem(({ tokens, lexicon }) => {
    const found = hit(tokens, lexicon.leaks);
    return found && { data: { phrase: found.phrase }, span: found.span };
  }),
};

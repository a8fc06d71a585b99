import { hit, without } from '../phrase.ts';
import { type LintRule, ofStem } from '../rule.ts';

/** Who agrees with "always" if it was almost always? */
export const absolute: LintRule = {
  id: 'absolute',
  severity: 'warning',
  evidence: 'custom',
  about: 'A word that leaves no room between all and nothing, in a question that is scored.',
  source: 'Bradburn, Sudman & Wansink 2004, Asking Questions',
  message: ({ phrase }) => `“${phrase}” leaves no room for almost.`,
  remedy: 'Take the word out, or ask how often or how much.',
  check: ofStem(({ tokens, lexicon }, { family, scale }) => {
    if (!scale && family !== 'closed') return undefined;
    const found = hit(without(tokens, lexicon.noAbsolutes), lexicon.absolutes);
    return found && { data: { phrase: found.phrase }, span: found.span };
  }),
};

import { hit } from '../phrase.ts';
import { type LintRule, ofStem } from '../rule.ts';

/** Some words bring an opinion along. */
export const loadedWord: LintRule = {
  id: 'loaded-word',
  severity: 'warning',
  evidence: 'mixed',
  about: 'A word that carries an opinion of its own.',
  source: 'Rugg 1941, Public Opinion Quarterly 5(1); Schuman & Presser 1981',
  message: ({ phrase }) => `“${phrase}” carries an opinion of its own.`,
  remedy: 'Say what is meant without judging it.',
  check: ofStem(({ tokens, lexicon }, _, { circumstances: { loaded = [] } }) => {
    const found = hit(tokens, lexicon.loaded) ?? hit(tokens, loaded);
    return found && { data: { phrase: found.phrase }, span: found.span };
  }),
};

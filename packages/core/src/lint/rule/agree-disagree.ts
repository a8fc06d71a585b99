import { hit } from '../phrase.ts';
import { type LintRule, ofStem } from '../rule.ts';

/** Some agree with whatever is said. */
export const agreeDisagree: LintRule = {
  id: 'agree-disagree',
  severity: 'info',
  evidence: 'mixed',
  about: 'Agreement with a statement where a scale of its own exists: satisfied, likely, often, important.',
  source:
    'Saris, Revilla, Krosnick & Shaeffer 2010, Survey Research Methods 4(1); Lelkes & Weiss 2015, doi 10.1177/2053168015604173, found no difference',
  message: ({ phrase, instead }) => `“${phrase}” could be asked on a scale of ${instead}.`,
  remedy: 'Ask for it directly: about one in ten agrees with anything.',
  check: ofStem(({ tokens, lexicon }, { scale }) => {
    if (scale?.construct !== 'agreement') return undefined;
    for (const [instead, phrases] of Object.entries(lexicon.directly)) {
      const found = hit(tokens, phrases);
      if (found) return { data: { phrase: found.phrase, instead }, span: found.span };
    }
    return undefined;
  }),
};

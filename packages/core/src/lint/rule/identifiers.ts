import { hit } from '../phrase.ts';
import { type LintRule, ofItem } from '../rule.ts';

/** Who asks for an address says what for. */
export const identifiers: LintRule = {
  id: 'identifiers',
  severity: 'warning',
  evidence: 'law',
  about:
    'An open question for a name, an address or a number to call, without a word on what for and without a consent.',
  source: 'GDPR, articles 5 and 13',
  message: ({ what }) => `It asks for ${what} and does not say what for.`,
  remedy: 'Use the type contact, which has a purpose, or say in the help text what it is for and when it is deleted.',
  check: ofItem(({ family, field, stems: [stem], question, lexicon }, { items }) => {
    if (family !== 'open') return undefined;
    const input = ['email', 'tel'].find((input) => field('input') === input);
    const found = stem?.lexicon && hit(stem.tokens, stem.lexicon.identifiers);
    const what = input ?? found?.phrase;
    // A permission of its own says what for.
    const asked = items.some(({ family }) => family === 'personal');
    const said = stem && lexicon && hit(stem.tokens, lexicon.purposes);
    return (
      what !== undefined && !asked && !said && question.help === undefined && { data: { what }, span: found?.span }
    );
  }),
};

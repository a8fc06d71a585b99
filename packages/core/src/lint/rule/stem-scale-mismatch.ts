import type { Construct } from '../../question/type.ts';
import { hit } from '../phrase.ts';
import { type LintRule, ofStem } from '../rule.ts';
import type { Lexicon } from '../words/index.ts';

/** Nobody can answer "How important …" with "very satisfied". */
export const stemScaleMismatch: LintRule = {
  id: 'stem-scale-mismatch',
  severity: 'error',
  evidence: 'definition',
  about: 'A question about one thing and a scale about another: how important, and satisfied at the end of the scale.',
  source: 'it follows from the words: the answer does not fit the question',
  message: ({ asked, scale }) => `It asks for ${asked}, and its scale is one of ${scale}.`,
  remedy: 'Use a scale whose words answer the question.',
  check: ofStem(({ tokens, lexicon, statement }, { scale }) => {
    // “I am satisfied with how easy it was” asks for nothing.
    if (statement) return undefined;
    if (!scale?.construct || scale.construct === 'performance' || scale.construct === 'maturity') {
      // Levels of maturity are described one by one, and still are no answer to how important something is.
      const asked = scale?.construct === 'maturity' && askedFor(tokens, lexicon);
      return asked && { data: { asked, scale: 'maturity' } };
    }
    const asked = askedFor(tokens, lexicon);
    // A scale of effort may well be one of ease: less is better, and the words say so.
    const fits =
      asked === undefined || asked === scale.construct || (asked === 'effort' && scale.construct === 'amount');
    return fits ? undefined : { data: { asked, scale: scale.construct } };
  }),
};

/** What a question asks for, told by its words; undefined where several or none tell. */
function askedFor(tokens: Parameters<typeof hit>[0], lexicon: Lexicon): Construct | undefined {
  const found = Object.entries(lexicon.constructs).filter(([, { asked }]) => hit(tokens, asked));
  return found.length === 1 ? (found[0]![0] as Construct) : undefined;
}

import { hit, hits } from '../phrase.ts';
import { type LintRule, ofStem } from '../rule.ts';

/** A question that expects an answer gets it. */
export const leading: LintRule = {
  id: 'leading',
  severity: 'warning',
  evidence: 'custom',
  about: 'A question that lets the visitor know which answer is hoped for.',
  source: 'Pew Research Center, "Writing survey questions"; Loftus 1975, Cognitive Psychology 7(4)',
  message: ({ phrase }) => `“${phrase}” lets the visitor know which answer is hoped for.`,
  remedy: 'Ask neutrally, and name both ends of the scale or none.',
  check: ofStem(({ tokens, lexicon, statement }) => {
    const opener = hit(tokens, lexicon.leading);
    // In a statement one agrees or disagrees with the praise; in a question it stands there as a fact.
    const praise = statement
      ? undefined
      : hits(tokens, lexicon.praise).find(({ at }) => lexicon.beforePraise.includes(tokens[at - 1]?.word ?? ''));
    const found = opener ?? praise;
    return found && { data: { phrase: found.phrase }, span: found.span };
  }),
};

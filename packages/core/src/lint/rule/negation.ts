import { hits, without } from '../phrase.ts';
import { type LintRule, ofStem } from '../rule.ts';

/** To disagree with what is not so is a double negative before the visitor has answered. */
export const negation: LintRule = {
  id: 'negation',
  severity: 'warning',
  evidence: 'strong',
  about: 'A negative in a statement that one agrees or disagrees with; two negatives in any scored question.',
  source:
    'Krosnick & Presser 2010, Handbook of Survey Research; Swain, Weathers & Niedrich 2008, Journal of Marketing Research 45(1)',
  message: ({ words, twice }) =>
    twice
      ? `It turns itself round twice: ${(words as string[]).map((word) => `“${word}”`).join(' and ')}.`
      : `To disagree with “${(words as string[])[0]}” is a double negative.`,
  remedy: 'Say it in the positive.',
  check: ofStem(({ tokens, lexicon }, { family, scale }) => {
    if (!scale && family !== 'closed') return undefined;
    const left = without(tokens, [...lexicon.noNegations]);
    const found = [...hits(left, lexicon.negations), ...hits(left, lexicon.negativeWords)].sort((a, b) => a.at - b.at);
    const first = found[0];
    if (!first) return undefined;
    const second = found.find(({ at }) => at >= first.at + first.length);
    // Two bad things side by side are no double negative; a "not" before one of them is.
    const turned = hits(left, lexicon.negations)[0];
    const twice = second !== undefined && turned !== undefined && turned.at <= second.at;
    if (!twice && scale?.construct !== 'agreement') return undefined;
    return {
      data: { words: [first.phrase, ...(twice ? [second.phrase] : [])], twice },
      severity: twice ? 'error' : undefined,
      span: first.span,
    };
  }),
};

import { hit } from '../phrase.ts';
import { type LintRule, ofItem } from '../rule.ts';

/** Both halves of the pair have to be about the same thing, one with it and one without. */
export const kanoPair: LintRule = {
  id: 'kano-pair',
  severity: 'error',
  evidence: 'definition',
  about:
    'A pair of Kano’s kind whose halves are alike, or of which none or both are in the negative. That there are two halves and five answers, `check` holds.',
  source: 'Kano, Seraku, Takahashi & Tsuji 1984; Berger et al. 1993, Center for Quality of Management Journal 2(4)',
  message: ({ why }) => `${why}`,
  remedy: 'Ask how the visitor feels if the thing is there, and how if it is not.',
  check: ofItem(({ stems, field }) => {
    if (field('functional') === undefined || field('dysfunctional') === undefined) return undefined;
    const [functional, dysfunctional] = stems.slice(-2);
    if (!functional || !dysfunctional) return undefined;
    if (functional.words.trim().toLowerCase() === dysfunctional.words.trim().toLowerCase())
      return { data: { why: 'Both halves ask the same.' }, path: ['dysfunctional'] };
    const { lexicon } = dysfunctional;
    if (!lexicon) return undefined;
    const [with_, without] = [functional, dysfunctional].map(({ tokens }) =>
      Boolean(hit(tokens, lexicon.negations) ?? hit(tokens, lexicon.negativeWords)),
    );
    // "With" and "without", "slow" and "fast" are opposites, too; only a turned-round pair is surely wrong.
    return with_ && !without && { data: { why: 'Its halves stand in each other’s place.' }, path: ['functional'] };
  }),
};

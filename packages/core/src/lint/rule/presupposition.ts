import { hit } from '../phrase.ts';
import { type LintRule, ofStem } from '../rule.ts';

/** Who has had no delivery still has to say how it was. */
export const presupposition: LintRule = {
  id: 'presupposition',
  severity: 'info',
  evidence: 'custom',
  about:
    'A rating of something that not every visitor has had to do with, without a condition, an event before it, or a way out.',
  source: 'Graesser et al. 2006, QUAID, class 6; Pew Research Center, "Writing survey questions"',
  message: ({ thing }) => `Not every visitor has had to do with “${thing}”.`,
  remedy: 'Offer that it does not apply, ask first, or show the survey after an event.',
  check: ofStem(({ tokens, lexicon }, { scale, question, hasWayOut, path }, { survey }) => {
    if (!scale || hasWayOut || question.when || survey.targeting?.on || !hit(tokens, lexicon.asksHowItWas))
      return undefined;
    const thing = hit(tokens, lexicon.optionalThings);
    return (
      thing && {
        data: { thing: thing.phrase },
        span: thing.span,
        fix: [{ op: 'add', path: `/${path.join('/')}/notApplicable`, value: true }],
      }
    );
  }),
};

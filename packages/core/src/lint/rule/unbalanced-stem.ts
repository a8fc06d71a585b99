import { hit } from '../phrase.ts';
import { type LintRule, ofStem } from '../rule.ts';

/** Named alone, one pole may draw answers; the experiment found little of it. */
export const unbalancedStem: LintRule = {
  id: 'unbalanced-stem',
  severity: 'info',
  evidence: 'mixed',
  about: 'A question that names one pole of its scale and not the other: satisfied, without dissatisfied.',
  source: 'Liu & Cho 2016: full, minimal and no balance gave very similar distributions',
  message: ({ one, other }) => `It names “${one}” and not “${other}”.`,
  remedy: 'Name both or none, if the wording is still free to choose.',
  check: ofStem(({ tokens, lexicon, statement }, { scale }) => {
    if (statement || scale?.poles !== 'bipolar') return undefined;
    for (const pair of lexicon.poles)
      for (const [one, other] of [pair, [pair[1], pair[0]]] as const) {
        const found = hit(tokens, [one]);
        if (found && !hit(tokens, [other])) return { data: { one, other }, span: found.span };
      }
    return undefined;
  }),
};

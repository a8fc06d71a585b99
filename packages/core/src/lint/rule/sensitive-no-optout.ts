import { pointer } from '../patch.ts';
import { hit } from '../phrase.ts';
import { type LintRule, ofItem } from '../rule.ts';

/** Some things people would rather not say. */
export const sensitiveNoOptout: LintRule = {
  id: 'sensitive-no-optout',
  severity: 'warning',
  evidence: 'mixed',
  about: 'A question about income, origin, health, religion and the like without “prefer not to say”.',
  source: 'Tourangeau & Yan 2007, Psychological Bulletin 133(5); GDPR, article 9',
  message: ({ word }) => `“${word}” is something that some would rather not say, and they cannot say so.`,
  remedy: 'Offer not to say, and say what the answer is for.',
  check: ofItem(({ stems: [stem], options, family, hasWayOut, lexicon, path }) => {
    if (!stem || !lexicon || hasWayOut || family === 'statement') return undefined;
    const found = hit(stem.tokens, lexicon.sensitive);
    if (!found || options.some(({ tokens }) => hit(tokens, lexicon.preferNot))) return undefined;
    const english = lexicon.preferNot.includes('prefer not');
    return {
      data: { word: found.phrase },
      path: stem.path.slice(path.length),
      span: found.span,
      fix:
        options.length === 0
          ? [{ op: 'add', path: pointer([...path, 'notApplicable']), value: english ? 'Prefer not to say' : true }]
          : english
            ? [
                {
                  op: 'add',
                  path: pointer([...path, 'options', '-']),
                  value: { id: 'prefer-not-to-say', text: 'Prefer not to say', pinned: true, exclusive: true },
                },
              ]
            : undefined,
    };
  }),
};

import { hit } from '../phrase.ts';
import { type LintRule, ofItem } from '../rule.ts';
import { valence } from '../scale.ts';

/** Another question may be a good one, and is no NPS. */
export const npsWording: LintRule = {
  id: 'nps-wording',
  severity: 'error',
  evidence: 'definition',
  about:
    'A question scored as NPS that does not ask whether one would recommend, or whose ends are empty or turned round.',
  source: 'Reichheld 2003, "The one number you need to grow", Harvard Business Review 81(12)',
  message: ({ why }) => `It is scored as NPS, and ${why}.`,
  remedy: 'Ask how likely the visitor is to recommend, from not at all to extremely likely, or use another type.',
  check: ofItem(({ scores, stems, scale, lexicon }) => {
    if (!scores.includes('nps') || !lexicon) return undefined;
    const [stem] = stems;
    if (stem && lexicon.recommend.length > 0 && !hit(stem.tokens, lexicon.recommend))
      return { data: { why: 'does not ask whether the visitor would recommend' } };
    const [low, high] = [scale?.labels[0], scale?.labels.at(-1)].map((label) =>
      label ? valence(label, lexicon) : undefined,
    );
    return low !== undefined && high !== undefined && low > high && { data: { why: 'its ends are turned round' } };
  }),
};

import { type LintRule, ofItem } from '../rule.ts';
import { valence } from '../scale.ts';

/** Three ways to be satisfied and one not to be. */
export const unbalancedScale: LintRule = {
  id: 'unbalanced-scale',
  severity: 'warning',
  evidence: 'mixed',
  about: 'A scale with words for each point that has more good than bad ones, or the other way round.',
  source: 'Friedman & Amoo 1999, "Rating the rating scales", Journal of Marketing Management 9(3)',
  message: ({ good, bad }) => `It has ${good} good and ${bad} bad points.`,
  remedy: 'Give both sides as many points.',
  check: ofItem(({ scale, lexicon }) => {
    if (!lexicon || !scale?.own.labels || scale.poles === 'unipolar') return undefined;
    const values = scale.labels.map((label) => (label === undefined ? undefined : valence(label, lexicon)));
    if (values.length < 3 || values.some((value) => value === undefined)) return undefined;
    const good = values.filter((value) => value! > 0).length;
    const bad = values.filter((value) => value! < 0).length;
    return good !== bad && { data: { good, bad } };
  }),
};

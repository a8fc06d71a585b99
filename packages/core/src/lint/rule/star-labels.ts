import { type LintRule, ofItem } from '../rule.ts';

/** To who does not see them, stars are words. */
export const starLabels: LintRule = {
  id: 'star-5-labels',
  severity: 'info',
  evidence: 'custom',
  about: 'Stars without words for each of them.',
  source: 'WCAG 2.2, success criterion 1.1.1; Krosnick & Presser 2010 on labels for each point',
  message: ({ points, labels }) => `It has ${points} stars and words for ${labels}.`,
  remedy: 'Give a label for each star, or use five of satisfaction, which have them.',
  check: ofItem(({ scale, field }) => {
    if (field('look') !== 'stars' || scale?.points === undefined) return undefined;
    const labels = scale.labels.filter((label) => label !== undefined).length;
    return labels < scale.points && { data: { points: scale.points, labels } };
  }),
};

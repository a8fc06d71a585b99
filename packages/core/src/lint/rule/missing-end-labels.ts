import { en } from '../../texts/en.ts';
import { type LintRule, ofItem } from '../rule.ts';

/** Is 1 the best or the worst? */
export const missingEndLabels: LintRule = {
  id: 'missing-end-labels',
  severity: 'error',
  evidence: 'strong',
  about:
    'A scale whose ends have no words, for the eye or for a screen reader; a warning where they have but our general ones.',
  source: 'Krosnick & Presser 2010, Handbook of Survey Research, on the clarity of points',
  message: ({ general }) =>
    general ? 'Its ends say “lowest” and “highest”, and of what they do not say.' : 'An end of its scale has no words.',
  remedy: 'Give low and high, a label for each point, or a scale of the library.',
  check: ofItem(({ scale, question }) => {
    if (!scale) return undefined;
    const ends = [scale.labels[0], scale.labels.at(-1)];
    if (ends.some((label) => label === undefined || label.trim() === '')) return { data: { general: false } };
    const [, low, high] = en.rating;
    const general = ends[0] === low && ends[1] === high && question.help === undefined;
    return general && { data: { general }, severity: 'warning' as const };
  }),
};

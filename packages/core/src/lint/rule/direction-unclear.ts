import { type LintRule, ofItem } from '../rule.ts';
import { valence } from '../scale.ts';

/** Scored the wrong way round, the best shop is the worst. */
export const directionUnclear: LintRule = {
  id: 'direction-unclear',
  severity: 'error',
  evidence: 'definition',
  about: 'A scale of effort or rank, or one that begins with its good end, that does not say which end is better.',
  source: 'it follows from the scoring: a mean and a top box need to know the good end',
  message: ({ why }) => `${why}, and it does not say which end is better.`,
  remedy: 'Set better to lower or higher, or turn the scale round.',
  check: ofItem(({ scale, lexicon, field, scores }) => {
    if (!lexicon || !scale?.own.labels || field('better') !== undefined || scores.includes('nps')) return undefined;
    const [first, last] = [scale.labels[0], scale.labels.at(-1)].map((label) =>
      label === undefined ? undefined : valence(label, lexicon),
    );
    const turned = first !== undefined && last !== undefined && first > last;
    if (!turned && scale.construct !== 'effort') return undefined;
    return {
      data: { why: turned ? 'Its scale begins with its good end' : 'Effort is better where there is less of it' },
    };
  }),
};

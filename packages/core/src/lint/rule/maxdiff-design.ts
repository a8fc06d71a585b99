import type { MaxDiffQuestion } from '../../question/maxdiff.ts';
import { maxDiffSets } from '../../question/maxdiff.ts';
import { maxDiffDesign } from '../../question/maxdiff-design.ts';
import { type LintRule, ofItem } from '../rule.ts';

/** What is shown more often is picked more often. */
export const maxdiffDesign: LintRule = {
  id: 'maxdiff-design',
  severity: 'error',
  evidence: 'custom',
  about:
    'Best–worst sets that show an item less than three times, some items more often than others, or more than five at once.',
  source: 'Orme 2005, Sawtooth Software Research Paper Series',
  message: ({ why }) => `${why}`,
  remedy: 'Leave sets out, so that balanced ones are mixed for each visitor; setSize 4 or 5, times 3.',
  check: ofItem(({ scores, parts, question }) => {
    if (!scores.some((name) => name.startsWith('bestWorst:'))) return undefined;
    const sets = maxDiffSets(question as MaxDiffQuestion, 'lint');
    const { least, most, largest, doubts } = maxDiffDesign(
      parts.map(({ id }) => id),
      sets,
    );
    const said = {
      'few-showings': `An item is shown ${least === 1 ? 'once' : `${least} times`}; its own answers say little of it.`,
      'unequal-showings': `An item is shown ${least} times, another ${most}; the one has more chances to be picked.`,
      'large-sets': `A set has ${largest} items, which are hard to compare.`,
    };
    return doubts.map((doubt) => ({ data: { doubt, why: said[doubt] } }));
  }),
};

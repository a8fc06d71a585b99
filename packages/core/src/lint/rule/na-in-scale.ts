import { orderOf } from '../order.ts';
import { pointer } from '../patch.ts';
import { hits, tokensOf } from '../phrase.ts';
import { type LintRule, ofItem } from '../rule.ts';
import type { Lexicon } from '../words/index.ts';

/** "Not applicable" is no 6 out of 5. */
export const naInScale: LintRule = {
  id: 'na-in-scale',
  severity: 'error',
  evidence: 'definition',
  about: '“Not applicable” or “don’t know” as a point of a scale, or between the options of an ordered list.',
  source: 'it follows from the scoring: what is no answer would enter the mean',
  message: ({ label }) => `“${label}” would count as a point.`,
  remedy: 'Take it out and set notApplicable or dontKnow, which enter no score.',
  check: ofItem(({ scale, options, field, lexicon, path }) => {
    if (!lexicon) return undefined;
    const own = scale?.own.labels ? scale.labels : [];
    const at = own.findIndex((label) => label !== undefined && isNoAnswer(label, lexicon));
    if (at >= 0) {
      const label = own[at];
      const removable = Array.isArray(field('labels')) && own.length > 3 && field('points') === undefined;
      return {
        data: { label },
        fix: removable
          ? [
              { op: 'remove' as const, path: pointer([...path, 'labels', at]) },
              { op: 'add' as const, path: pointer([...path, 'notApplicable']), value: true },
            ]
          : undefined,
      };
    }
    const between = options.findIndex(
      ({ words }, i) =>
        i > 0 && i < options.length - 1 && isNoAnswer(words, lexicon) && !isNoAnswer(options[i + 1]!.words, lexicon),
    );
    if (between < 0) return undefined;
    const order = orderOf(
      options.filter((_, i) => i !== between),
      lexicon,
    );
    return (
      order !== undefined &&
      order !== 'the alphabet' && { data: { label: options[between]!.words }, path: ['options', between] }
    );
  }),
};

const isNoAnswer = (label: string, lexicon: Lexicon): boolean =>
  hits(tokensOf(label), lexicon.noAnswer).some(({ at }) => at === 0);

import { standsApart } from '../item.ts';
import { orderOf } from '../order.ts';
import { pointer } from '../patch.ts';
import { hit } from '../phrase.ts';
import { type LintRule, ofItem } from '../rule.ts';

/** Who finds nothing that fits takes what is nearest, or leaves. */
export const missingOther: LintRule = {
  id: 'missing-other',
  severity: 'warning',
  evidence: 'custom',
  about: 'A list of reasons, channels or kinds, of which no list has all, without "Other" or "None of these".',
  source: 'Pew Research Center, "Writing survey questions"; Dillman, Smyth & Christian 2014',
  message: () => 'Its list cannot have everything, and has no place for the rest.',
  remedy: 'Add an option with other: true, which lets the visitor write, or one for none of these.',
  check: ofItem(({ family, options, lexicon, stems, field, path }) => {
    if (family !== 'closed' || !lexicon || options.length < 3 || field('key') !== undefined) return undefined;
    const asks = stems[0] && hit(stems[0].tokens, lexicon.openEnded);
    if (!asks || options.some((option) => standsApart(option, lexicon)) || orderOf(options, lexicon)) return undefined;
    const english = lexicon.otherOptions.includes('other');
    // In another language the words would be ours to guess.
    return english
      ? {
          fix: [
            {
              op: 'add',
              path: pointer([...path, 'options', '-']),
              value: { id: freeId(options), text: 'Other', other: true },
            },
          ],
        }
      : {};
  }),
};

const freeId = (options: readonly { id: string }[]): string => {
  const ids = new Set(options.map(({ id }) => id));
  return ids.has('other') ? 'something-else' : 'other';
};

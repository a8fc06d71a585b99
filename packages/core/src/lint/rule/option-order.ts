import { type Choice, type Item, standsApart } from '../item.ts';
import { orderOf } from '../order.ts';
import { type Operation, pointer } from '../patch.ts';
import { type LintRule, ofItem } from '../rule.ts';

const few = 4;

/** What stands first is taken more often. */
export const optionOrder: LintRule = {
  id: 'option-order',
  severity: 'warning',
  evidence: 'strong',
  about: `A list of more than ${few} options without an order of its own that is not shuffled.`,
  source:
    'Krosnick & Alwin 1987, Public Opinion Quarterly 51(2); 6.5 points on average in the General Social Survey of 1984',
  message: ({ count }) =>
    `Its ${count} options stand in the same order for everybody, and what stands first is taken more often.`,
  remedy: 'Set shuffle; options for other and for none keep their place.',
  check: ofItem((item) => {
    const { lexicon, field, path } = item;
    const list = inSight(item).filter((option) => !standsApart(option, lexicon));
    if (list.length <= few || field('shuffle') || orderOf(list, lexicon)) return undefined;
    // Words that stand apart without saying so would be shuffled along.
    const loose = inSight(item).filter((option) => standsApart(option, lexicon) && !option.apart);
    return {
      data: { count: list.length },
      fix: [...loose.map(pinned), { op: 'add', path: pointer([...path, 'shuffle']), value: true }],
    };
  }),
};

/** Options that a visitor sees at once; the columns of a grid are a scale, and stay. */
const inSight = ({ options, parts, folded, field }: Item): readonly Choice[] =>
  parts.length > 0 || folded || field('left') !== undefined ? [] : options;

/** An option as one that keeps its place. */
const pinned = ({ id, words, at, bare }: Choice): Operation =>
  bare
    ? { op: 'replace', path: pointer(at), value: { id, text: words, pinned: true } }
    : { op: 'add', path: pointer([...at, 'pinned']), value: true };

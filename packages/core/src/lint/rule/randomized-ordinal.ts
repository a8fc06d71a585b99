import { orderOf } from '../order.ts';
import { pointer } from '../patch.ts';
import { type LintRule, ofItem } from '../rule.ts';

/** Thursday, Monday, Saturday … */
export const randomizedOrdinal: LintRule = {
  id: 'randomized-ordinal',
  severity: 'error',
  evidence: 'custom',
  about: 'A list that has an order of its own, such as ranges, days or a scale, and is shuffled.',
  source: 'Dillman, Smyth & Christian 2014: visitors look for the order, and answer slower and wrong without it',
  message: ({ order }) => `Its options are in the order of ${order}, and it is shuffled.`,
  remedy: 'Take shuffle out.',
  check: ofItem(({ options, parts, field, lexicon, path }) => {
    const order = field('shuffle') && parts.length === 0 ? orderOf(options, lexicon) : undefined;
    return (
      order !== undefined && {
        data: { order },
        path: ['shuffle'],
        fix: [{ op: 'remove', path: pointer([...path, 'shuffle']) }],
      }
    );
  }),
};

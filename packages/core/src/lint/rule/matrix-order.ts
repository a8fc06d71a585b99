import { orderOf } from '../order.ts';
import { pointer } from '../patch.ts';
import { type LintRule, ofItem } from '../rule.ts';

/** What stands first is the measure for the rest. */
export const matrixOrder: LintRule = {
  id: 'matrix-order',
  severity: 'info',
  evidence: 'mixed',
  about: 'Three rows or more that are not shuffled.',
  source: 'Krosnick & Alwin 1987, Public Opinion Quarterly 51(2); the same evidence as for the order of options',
  message: ({ rows }) => `Its ${rows} rows stand in the same order for everybody.`,
  remedy: 'Set shuffle, unless the rows follow each other.',
  check: ofItem(
    ({ parts, field, lexicon, path }) =>
      Array.isArray(field('rows')) &&
      parts.length > 2 &&
      !field('shuffle') &&
      !orderOf(parts, lexicon) && {
        data: { rows: parts.length },
        fix: [{ op: 'add', path: pointer([...path, 'shuffle']), value: true }],
      },
  ),
};

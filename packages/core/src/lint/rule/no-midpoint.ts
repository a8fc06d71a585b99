import { type LintRule, ofItem, oncePerScale } from '../rule.ts';

/** Who is in the middle has to lie. */
export const noMidpoint: LintRule = {
  id: 'no-midpoint',
  severity: 'info',
  evidence: 'mixed',
  about: 'A scale with two poles and an even number of points, four or more.',
  source: 'Krosnick & Tahk 2008: a midpoint raises reliability; for some constructs it does not',
  message: ({ points }) => `It has two poles, ${points} points and no middle.`,
  remedy: 'Add a point in the middle, unless visitors are meant to take sides.',
  check: oncePerScale(
    ofItem(({ scale }) => {
      if (scale?.poles !== 'bipolar' || !scale.own.length || scale.points === undefined) return undefined;
      return scale.points >= 4 && scale.points % 2 === 0 && { data: { points: scale.points } };
    }),
  ),
};

import type { Item } from '../item.ts';
import { type Found, type LintRule, ofSurvey } from '../rule.ts';

/** A gap needs both sides of each item, and each item in one dimension. */
export const servqualBalance: LintRule = {
  id: 'servqual-balance',
  severity: 'warning',
  evidence: 'definition',
  about:
    'Expectations and perceptions of other items, items in no dimension or in two, or weights that do not add up to 100.',
  source: 'Parasuraman, Zeithaml & Berry 1988, Journal of Retailing 64(1)',
  message: ({ why }) => `${why}`,
  remedy: 'Use the same items on both sides, each in one dimension, and weights of 100 in all.',
  check: ofSurvey(({ items }) => [...items.flatMap(ofGap), ...ofTwoGrids(items)]),
};

function ofGap(item: Item): Omit<Found, 'path'>[] {
  const dimensions = item.field('dimensions') as Record<string, string[]> | undefined;
  const weights = item.field('weights') as Record<string, unknown> | undefined;
  const found: Omit<Found, 'path'>[] = [];
  if (dimensions) {
    const placed = Object.values(dimensions).flat();
    const twice = placed.find((id, i) => placed.indexOf(id) < i);
    const lost = item.parts.find(({ id }) => !placed.includes(id));
    if (twice !== undefined) found.push({ item, data: { why: `The item ${twice} is in two dimensions.` } });
    if (lost) found.push({ item, data: { why: `The item ${lost.id} is in no dimension.` } });
  }
  if (typeof weights === 'object' && weights !== null) {
    const sum = Object.values(weights).reduce<number>((sum, weight) => sum + (Number(weight) || 0), 0);
    if (Math.abs(sum - 100) > 0.5) found.push({ item, data: { why: `Its weights add up to ${sum}.` } });
  }
  return found;
}

/** Two grids, one of what is expected and one of what is perceived, told by their ids. */
function ofTwoGrids(items: readonly Item[]): Omit<Found, 'path'>[] {
  const grid = (name: RegExp): Item | undefined => items.find(({ grid, question }) => grid && name.test(question.id));
  const [expected, perceived] = [grid(/expect/i), grid(/perce/i)];
  if (!expected || !perceived || expected === perceived) return [];
  const ids = ({ parts }: Item): string =>
    parts
      .map(({ id }) => id)
      .sort()
      .join('\n');
  return ids(expected) === ids(perceived)
    ? []
    : [{ item: perceived, data: { why: `Its rows are not those of ${expected.question.id}.` } }];
}

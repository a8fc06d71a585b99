import { isHeadline } from '../headline.ts';
import { type LintRule, ofSurvey } from '../rule.ts';

/** A number says that, and not why. */
export const ratingWithoutWhy: LintRule = {
  id: 'rating-without-why',
  severity: 'info',
  evidence: 'custom',
  about: 'An overall rating, or a single one, with no open question behind it.',
  source: 'Reichheld 2006, The Ultimate Question; custom',
  message: () => 'Nobody will know why it was rated so.',
  remedy: 'Add an optional comment behind it.',
  check: ofSurvey(({ items }) => {
    const ratings = items.filter(({ family }) => family === 'rating');
    const headline = items.find(isHeadline) ?? (ratings.length === 1 ? ratings[0] : undefined);
    const why = headline && items.some(({ family, index }) => family === 'open' && index > headline.index);
    return (
      headline &&
      !why && {
        item: headline,
        fix: [
          {
            op: 'add',
            path: `/questions/${headline.index + 1}`,
            value: { type: 'comment', id: freeId(items.map(({ question }) => question.id)) },
          },
        ],
      }
    );
  }),
};

const freeId = (taken: readonly string[]): string => {
  let id = 'why';
  for (let n = 2; taken.includes(id); n++) id = `why-${n}`;
  return id;
};

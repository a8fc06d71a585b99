import { type Found, type LintRule, ofSurvey } from '../rule.ts';

const fewest = 3;

/** Two right answers to a question that takes one. */
export const quizMultipleKeys: LintRule = {
  id: 'quiz-multiple-keys',
  severity: 'error',
  evidence: 'definition',
  about: `Several fully right options where one can be chosen, every option right where several can; as a hint, ${fewest} or more true–false questions with the same key.`,
  source: 'Haladyna, Downing & Rodriguez 2002, Applied Measurement in Education 15(3)',
  message: ({ right, same }) =>
    same === undefined
      ? `${right} of its options are right.`
      : `All ${right} questions of this kind have the answer ${same}.`,
  remedy: 'Leave one right option where one can be chosen, and mix what is true with what is not.',
  check: ofSurvey(({ items }) => {
    const found: Omit<Found, 'path'>[] = items.flatMap((item) => {
      const key = item.field('key');
      const right = Array.isArray(key)
        ? item.several && key.length === item.options.length
          ? key.length
          : 0
        : typeof key === 'object' && key !== null && !item.several && item.options.length > 0
          ? Object.values(key).filter((earned) => earned === 1).length
          : 0;
      return right > 1 ? [{ item, data: { right } }] : [];
    });
    const keys = items.map(({ field }) => field('key')).filter((key) => typeof key === 'boolean');
    if (keys.length >= fewest && new Set(keys).size === 1)
      found.push({ data: { right: keys.length, same: keys[0] }, severity: 'info' });
    return found;
  }),
};

import { type LintRule, ofSurvey } from '../rule.ts';

const share = 0.7;
const fewest = 3;

/** Who knows nothing picks the longest. */
export const quizLongestCorrect: LintRule = {
  id: 'quiz-longest-correct',
  severity: 'info',
  evidence: 'custom',
  about: `The right option the longest one in ${100 * share} % of the questions or more, from ${fewest} questions on.`,
  source: 'Haladyna, Downing & Rodriguez 2002, Applied Measurement in Education 15(3)',
  message: ({ longest, of }) => `In ${longest} of ${of} questions the right option is the longest.`,
  remedy: 'Make wrong options as long as right ones.',
  check: ofSurvey(({ items }) => {
    const keyed = items.flatMap(({ options, field }) => {
      const key = field('key');
      const right = options.find(({ id }) => id === key);
      return right && options.length > 1 ? [{ right, options }] : [];
    });
    const longest = keyed.filter(({ right, options }) =>
      options.every((option) => option === right || option.words.length < right.words.length),
    ).length;
    return keyed.length >= fewest && longest >= share * keyed.length && { data: { longest, of: keyed.length } };
  }),
};

import * as z from 'zod';
import { each, may, type Rule } from '../rule.ts';
import { meanScore } from '../score/mean.ts';
import { byValue } from '../tally/counting.ts';
import type { Histogram } from '../tally/histogram.ts';
import { onScale, wholeNumbers } from '../tally/scale.ts';
import { textRule, textSchema } from '../text.ts';
import { base, isWhole } from './base.ts';
import type { QuestionType } from './type.ts';

/** How far something is in place, from 0 to 4, with words that say for each level what is seen there. */
export type MaturityQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z.looseObject({
    ...base('maturity'),
    levels: z.array(textSchema()).length(5).optional().meta({
      description: 'What is seen at each level, from 0 to 4. Default: our words, from nothing to everywhere.',
    }),
  });

export const rules = (): Record<string, Rule> => ({ levels: may(each(textRule, 5, 5)) });

export const check = (_: MaturityQuestion, answer: unknown): boolean => isWhole(answer, 0, 4);

export const type: QuestionType<MaturityQuestion, number, Histogram> = {
  family: 'rating',
  offers: ({ levels }) => [0, 1, 2, 3, 4].map((value) => ({ value, text: levels?.[value] })),
  wording: (_, { maturity: [text, ...labels] }) => ({ text, labels }),
  construct: () => 'maturity',
  counting: () => byValue,
  // The level of an assessment is for `maturity`, which takes all its items.
  scores: () => ({
    mean: (tally, options = {}) => meanScore('mean', onScale(tally, wholeNumbers(0, 4)), options),
  }),
};

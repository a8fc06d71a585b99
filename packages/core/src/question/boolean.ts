import * as z from 'zod';
import { may, type Rule } from '../rule.ts';
import { choiceShare } from '../score/choice.ts';
import { markTrueFalse } from '../score/mark.ts';
import { byValue } from '../tally/counting.ts';
import type { Histogram } from '../tally/histogram.ts';
import { textRule, textSchema } from '../text.ts';
import { base } from './base.ts';
import { pointsRule, pointsSchema } from './quiz.ts';
import type { QuestionType } from './type.ts';

/** Yes or no; in a quiz, true or false. */
export type BooleanQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z.looseObject({
    ...base('boolean'),
    yes: textSchema().optional().meta({ description: 'The words for true. Default: Yes.' }),
    no: textSchema().optional().meta({ description: 'The words for false. Default: No.' }),
    points: pointsSchema(),
    key: z.boolean().optional().meta({ description: 'Makes it a question of a quiz: the right answer.' }),
  });

export const rules = (): Record<string, Rule> => ({ yes: may(textRule), no: may(textRule), points: pointsRule });

export const check = (_question: BooleanQuestion, answer: unknown): boolean => typeof answer === 'boolean';

export const mark = ({ key }: BooleanQuestion, answer: boolean): number | null =>
  typeof key === 'boolean' ? markTrueFalse(answer, key) : null;

export const type: QuestionType<BooleanQuestion, boolean, Histogram> = {
  family: 'closed',
  offers: ({ yes, no }) => [
    { value: true, text: yes },
    { value: false, text: no },
  ],
  wording: (_, { boolean: [text, ...labels] }) => ({ text, labels }),
  counting: () => byValue,
  scores: () => ({
    yes: (tally, options) => choiceShare(tally, { ...options, option: 'true', options: ['true', 'false'] }),
  }),
  mark,
};

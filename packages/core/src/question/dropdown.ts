import * as z from 'zod';
import { is, may, type Rule } from '../rule.ts';
import type { Histogram } from '../tally/histogram.ts';
import { base } from './base.ts';
import { oneOfType } from './one-of.ts';
import { isOption, type OwnWords, optionsRule, optionsSchema, shuffleSchema } from './options.ts';
import { keyCheck, optionKeySchema, pointsRule, pointsSchema } from './quiz.ts';
import type { QuestionType } from './type.ts';

/** One of many options, out of a list that opens: countries, branches, products. */
export type DropdownQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z
    .looseObject({
      ...base('dropdown'),
      options: optionsSchema(2, 500).meta({ description: 'What there is to choose from, two to five hundred.' }),
      shuffle: shuffleSchema(),
      points: pointsSchema(),
      key: optionKeySchema(),
    })
    .check(keyCheck);

export const rules = (): Record<string, Rule> => ({
  options: optionsRule(2, 500),
  shuffle: may(is('boolean')),
  points: pointsRule,
});

export const check = (question: DropdownQuestion, answer: unknown): boolean => isOption(question.options, answer);

export const type: QuestionType<DropdownQuestion, string | OwnWords, Histogram> = {
  .../* @__PURE__ */ oneOfType<DropdownQuestion>(({ dropdown }) => dropdown),
  folded: true,
};

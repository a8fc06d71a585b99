import * as z from 'zod';
import type { Rule } from '../rule.ts';
import { choiceShare } from '../score/choice.ts';
import { byValue } from '../tally/counting.ts';
import type { Histogram } from '../tally/histogram.ts';
import { base } from './base.ts';
import { isOption, type OwnWords, optionId, optionOffers, optionsRule, optionsSchema } from './options.ts';
import type { QuestionType } from './type.ts';

/** One of several options. */
export type ChoiceQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z.looseObject({
    ...base('choice'),
    options: optionsSchema(2, 50).meta({ description: 'What there is to choose from, two to fifty.' }),
  });

export const rules = (): Record<string, Rule> => ({ options: optionsRule(2, 50) });

export const check = (question: ChoiceQuestion, answer: unknown): boolean => isOption(question.options, answer);

export const type: QuestionType<ChoiceQuestion, string | OwnWords, Histogram> = {
  family: 'closed',
  offers: ({ options }) => optionOffers(options),
  wording: (_, { choice }) => ({ text: choice }),
  counting: () => ({ ...byValue, add: (tally, answer) => byValue.add(tally, optionId(answer)) }),
  scores: ({ options }) =>
    Object.fromEntries(
      options
        .map(optionId)
        .map((option, _, all) => [
          `share:${option}`,
          (tally, options) => choiceShare(tally, { ...options, option, options: all }),
        ]),
    ),
};

import * as z from 'zod';
import { hrefRule, hrefSchema } from '../href.ts';
import { may, type Rule } from '../rule.ts';
import { consentShare } from '../score/consent.ts';
import { byValue } from '../tally/counting.ts';
import type { Histogram } from '../tally/histogram.ts';
import { textRule, textSchema } from '../text.ts';
import { base } from './base.ts';
import type { QuestionType } from './type.ts';

/** Permission for something that is named. It starts as not given, and only a visitor can give it. */
export type ConsentQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z.looseObject({
    ...base('consent'),
    purpose: textSchema().meta({ description: 'What is agreed to, in a whole sentence. It stands beside the box.' }),
    href: hrefSchema().optional().meta({ description: 'Where the terms or the privacy notice stand.' }),
    label: textSchema().optional().meta({ description: 'The words of the link to them.' }),
  });

export const rules = (): Record<string, Rule> => ({ purpose: textRule, href: may(hrefRule), label: may(textRule) });

export const check = (_question: ConsentQuestion, answer: unknown): boolean => answer === true;

export const type: QuestionType<ConsentQuestion, boolean, Histogram> = {
  family: 'personal',
  offers: ({ purpose }) => [{ value: true, text: purpose }],
  wording: (_, { consent: [text, ...labels] }) => ({ text, labels }),
  counting: () => byValue,
  scores: () => ({ given: consentShare }),
};

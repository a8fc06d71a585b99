import * as z from 'zod';
import { may, type Rule } from '../rule.ts';
import { byValue } from '../tally/counting.ts';
import type { Histogram } from '../tally/histogram.ts';
import { textRule, textSchema } from '../text.ts';
import { base, takesNone } from './base.ts';
import type { QuestionType } from './type.ts';

/** Words between questions: an introduction, an explanation. It takes no answer. */
export type SectionQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z.looseObject({
    ...base('section'),
    title: textSchema().optional().meta({ description: 'A heading above the text.' }),
    text: textSchema().meta({ description: 'What there is to read.' }),
  });

export const rules = (): Record<string, Rule> => ({ title: may(textRule), text: textRule });

export const check = takesNone;

export const type: QuestionType<SectionQuestion, never, Histogram> = {
  family: 'statement',
  offers: () => [],
  wording: (_, { section }) => ({ text: section }),
  counting: () => byValue,
  scores: () => ({}),
};

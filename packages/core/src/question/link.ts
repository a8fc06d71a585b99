import * as z from 'zod';
import { hrefRule, hrefSchema } from '../href.ts';
import { may, type Rule } from '../rule.ts';
import { byValue } from '../tally/counting.ts';
import type { Histogram } from '../tally/histogram.ts';
import { textRule, textSchema } from '../text.ts';
import { base, takesNone } from './base.ts';
import type { QuestionType } from './type.ts';

/** A call to action: a link to a page, a mail or a phone. It takes no answer. */
export type LinkQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z.looseObject({
    ...base('link'),
    href: hrefSchema().meta({ description: 'Where it leads: http, https, mailto or tel.' }),
    label: textSchema().optional().meta({ description: 'The words of the link.' }),
  });

export const rules = (): Record<string, Rule> => ({ href: hrefRule, label: may(textRule) });

export const check = takesNone;

export const type: QuestionType<LinkQuestion, never, Histogram> = {
  family: 'statement',
  offers: () => [],
  wording: (_, { link: [text, ...labels] }) => ({ text, labels }),
  counting: () => byValue,
  scores: () => ({}),
};

import * as z from 'zod';
import { may, type Rule } from '../rule.ts';
import { npsScore } from '../score/nps.ts';
import { byValue } from '../tally/counting.ts';
import type { Histogram } from '../tally/histogram.ts';
import { textRule, textSchema } from '../text.ts';
import { base, isWhole } from './base.ts';
import { pointsBetween, type QuestionType } from './type.ts';

/** How likely the visitor is to recommend, 0–10. The scale is fixed: no other may be called NPS. */
export type NpsQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z.looseObject({
    ...base('nps'),
    low: textSchema().optional().meta({ description: 'The words at 0.' }),
    high: textSchema().optional().meta({ description: 'The words at 10.' }),
  });

export const rules = (): Record<string, Rule> => ({ low: may(textRule), high: may(textRule) });

export const check = (_question: NpsQuestion, answer: unknown): boolean => isWhole(answer, 0, 10);

export const type: QuestionType<NpsQuestion, number, Histogram> = {
  family: 'rating',
  offers: ({ low, high }) => pointsBetween(0, 10, low, high),
  wording: (_, { nps: [text, ...labels] }) => ({ text, labels }),
  construct: () => 'likelihood',
  counting: () => byValue,
  scores: () => ({ nps: npsScore }),
};

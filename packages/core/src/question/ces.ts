import * as z from 'zod';
import { may, oneOf, type Rule } from '../rule.ts';
import { cesEasy, cesEffort, cesMean } from '../score/ces.ts';
import { byValue } from '../tally/counting.ts';
import type { Histogram } from '../tally/histogram.ts';
import { textRule, textSchema } from '../text.ts';
import { base, isWhole } from './base.ts';
import { pointsBetween, type QuestionType } from './type.ts';

/** How easy it was, 1–7: agreement with a statement (CES 2.0), or from very difficult to very easy; or how much effort it took, 1–5 (CES 1.0). */
export type CesQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z.looseObject({
    ...base('ces'),
    scale: z.enum(['agreement', 'ease', 'effort']).optional().meta({
      description:
        'Agreement that it was easy, or difficult to easy, both 1–7; or effort, 1–5, where less is better. Default: agreement.',
    }),
    low: textSchema().optional().meta({ description: 'The words at 1.' }),
    high: textSchema().optional().meta({ description: 'The words at the last point.' }),
  });

export const rules = (): Record<string, Rule> => ({
  scale: may(oneOf('agreement', 'ease', 'effort')),
  low: may(textRule),
  high: may(textRule),
});

/** The last point of the question's scale. */
const last = ({ scale }: CesQuestion): number => (scale === 'effort' ? 5 : 7);

export const check = (question: CesQuestion, answer: unknown): boolean => isWhole(answer, 1, last(question));

export const type: QuestionType<CesQuestion, number, Histogram> = {
  family: 'rating',
  offers: (question) => pointsBetween(1, last(question), question.low, question.high),
  wording: ({ scale = 'agreement' }, { [scale]: [text, ...labels] }) => ({ text, labels }),
  construct: ({ scale = 'agreement' }) => scale,
  counting: () => byValue,
  // The direction is the question's: no score has to guess from the answers whether more is better.
  scores: ({ scale }) => (scale === 'effort' ? { effort: cesEffort } : { mean: cesMean, easy: cesEasy }),
};

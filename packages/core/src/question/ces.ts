import * as z from 'zod';
import { may, oneOf, type Rule } from '../rule.ts';
import { cesEasy, cesMean } from '../score/ces.ts';
import type { QuestionScores } from '../score/score.ts';
import { textRule, textSchema } from '../text.ts';
import { base, isWhole } from './base.ts';

/** How easy it was, 1–7: agreement with a statement (CES 2.0), or from very difficult to very easy. */
export type CesQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z.looseObject({
    ...base('ces'),
    scale: z
      .enum(['agreement', 'ease'])
      .optional()
      .meta({ description: 'Agreement that it was easy, or difficult to easy. Default: agreement.' }),
    low: textSchema().optional().meta({ description: 'The words at 1.' }),
    high: textSchema().optional().meta({ description: 'The words at 7.' }),
  });

export const rules = (): Record<string, Rule> => ({
  scale: may(oneOf('agreement', 'ease')),
  low: may(textRule),
  high: may(textRule),
});

export const check = (_question: CesQuestion, answer: unknown): boolean => isWhole(answer, 1, 7);

export const scores = (_question: CesQuestion): QuestionScores => ({ mean: cesMean, easy: cesEasy });

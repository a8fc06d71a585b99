import * as z from 'zod';
import { may, type Rule, whole } from '../rule.ts';
import { byValue } from '../tally/counting.ts';
import type { Histogram } from '../tally/histogram.ts';
import { textRule, textSchema } from '../text.ts';
import { base } from './base.ts';
import type { Holding, QuestionType } from './type.ts';

/** What the visitor has to say, in their own words. */
export type CommentQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z.looseObject({
    ...base('comment'),
    maxLength: z.int().min(1).max(10_000).optional().meta({ description: 'The most characters. Default: 2000.' }),
    placeholder: textSchema().optional().meta({ description: 'A hint inside the empty box.' }),
  });

export const rules = (): Record<string, Rule> => ({ maxLength: may(whole(1, 10_000)), placeholder: may(textRule) });

/** @default 2000 */
export const maxLength = (question: CommentQuestion): number => question.maxLength ?? 2000;

export const check = (question: CommentQuestion, answer: unknown): boolean =>
  typeof answer === 'string' && answer.trim() !== '' && answer.length <= maxLength(question);

export const holds = (): Holding => 'words';

export const type: QuestionType<CommentQuestion, string, Histogram> = {
  family: 'open',
  offers: () => [],
  wording: (_, { comment }) => ({ text: comment }),
  counting: () => byValue,
  // Words have counts, no score.
  scores: () => ({}),
};

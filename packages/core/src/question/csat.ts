import * as z from 'zod';
import { may, oneOf, type Rule, whole } from '../rule.ts';
import { csatMean, csatTopBox, defaultTop } from '../score/csat.ts';
import { byValue } from '../tally/counting.ts';
import type { Histogram } from '../tally/histogram.ts';
import { textRule, textSchema } from '../text.ts';
import { base, isWhole } from './base.ts';
import { pointsBetween, type QuestionType } from './type.ts';

/** How satisfied the visitor is, from 1 to `points`. */
export type CsatQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z
    .looseObject({
      ...base('csat'),
      points: z
        .int()
        .min(2)
        .max(10)
        .optional()
        .meta({ description: 'The number of points. Default: 5, or 2 with thumbs, which have no more.' }),
      look: z
        .enum(['numbers', 'stars', 'faces', 'thumbs', 'slider'])
        .optional()
        .meta({ description: 'How the scale is drawn; the answer is the same number. Default: numbers.' }),
      top: z
        .int()
        .min(1)
        .max(5)
        .optional()
        .meta({ description: 'How many points count as satisfied. Default: 2, or 1 on two and three points.' }),
      low: textSchema().optional().meta({ description: 'The words at 1.' }),
      high: textSchema().optional().meta({ description: 'The words at the last point.' }),
    })
    .check(({ value, issues }) => {
      const { top } = value;
      const all = points(value);
      if (value.look === 'thumbs' && all !== 2) {
        const params = { value: all };
        issues.push({ code: 'custom', message: 'thumbs-are-two', path: ['points'], params, input: all });
        return;
      }
      // A number that is itself impossible has its own issue.
      if (!top || top > 5 || all < 2) return;
      const params = { value: top, maximum: all - 1 };
      if (top >= all) issues.push({ code: 'custom', message: 'top-too-large', path: ['top'], params, input: top });
    });

export const rules = (): Record<string, Rule> => ({
  points: may(whole(2, 10)),
  look: may(oneOf('numbers', 'stars', 'faces', 'thumbs', 'slider')),
  low: may(textRule),
  high: may(textRule),
});

/** @default 5, or 2 with thumbs */
export const points = ({ points, look }: { points?: number | undefined; look?: string | undefined }): number =>
  points ?? (look === 'thumbs' ? 2 : 5);

export const check = (question: CsatQuestion, answer: unknown): boolean => isWhole(answer, 1, points(question));

export const type: QuestionType<CsatQuestion, number, Histogram> = {
  family: 'rating',
  offers: (question) => pointsBetween(1, points(question), question.low, question.high),
  wording: (_, { csat: [text, ...labels] }) => ({ text, labels }),
  construct: () => 'satisfaction',
  counting: () => byValue,
  scores: (question) => {
    const scale = { points: points(question), top: question.top ?? defaultTop(points(question)) };
    return {
      topBox: (tally, options) => csatTopBox(tally, { ...options, ...scale }),
      mean: (tally, options) => csatMean(tally, { ...options, ...scale }),
    };
  },
};

import * as z from 'zod';
import { each, found, may, oneOf, type Rule, whole } from '../rule.ts';
import { defaultTop } from '../score/csat.ts';
import { ratingBox, ratingMean } from '../score/rating.ts';
import type { QuestionScores } from '../score/score.ts';
import { byValue } from '../tally/counting.ts';
import type { Histogram } from '../tally/histogram.ts';
import { textRule, textSchema } from '../text.ts';
import { base, isWhole } from './base.ts';
import { type LibraryScale, scaleLibrary, scaleNames } from './scale-library.ts';
import { pointsBetween, type QuestionType } from './type.ts';

/** A point on a scale of any kind: one of the library, one whose points all have words, or one with words for both ends. */
export type RatingQuestion = z.infer<ReturnType<typeof schema>>;

const looks = ['numbers', 'stars', 'faces', 'labels'] as const;

export const schema = () =>
  z
    .looseObject({
      ...base('rating'),
      scale: z
        .enum(scaleNames)
        .optional()
        .meta({ description: 'A scale of the library, which has words for each point.' }),
      labels: z
        .array(textSchema())
        .min(2)
        .max(11)
        .optional()
        .meta({ description: 'Words of your own for each point, from the least to the most, two to eleven.' }),
      low: textSchema().optional().meta({ description: 'The words at the first point, in place of ours.' }),
      high: textSchema().optional().meta({ description: 'The words at the last point, in place of ours.' }),
      look: z.enum(looks).optional().meta({
        description:
          'How the scale is drawn; the answer is the same number. Default: labels where each point has words, else numbers.',
      }),
      from: z.int().min(0).max(1).optional().meta({ description: 'The number of the first point. Default: 1.' }),
      better: z.enum(['higher', 'lower']).nullable().optional().meta({
        description:
          'Which end is the good one: higher, lower, or null if neither is. Default: what the scale says, else higher.',
      }),
      points: z.int().min(2).max(11).optional().meta({
        description: 'The number of points. Default: that of the labels or of the scale, else 5.',
      }),
      top: z
        .int()
        .min(1)
        .max(5)
        .optional()
        .meta({ description: 'How many points at the good end count. Default: 2, or 1 on two and three points.' }),
    })
    .check(({ value, issues }) => {
      const known = possiblePoints(value);
      if (value.points !== undefined && known && !known.includes(value.points)) {
        const params = { value: value.points, known };
        issues.push({ code: 'custom', message: 'not-one-of', path: ['points'], params, input: value.points });
        return;
      }
      const maximum = points(value) - 1;
      const params = { value: value.top, maximum };
      if (maximum > 0 && value.top !== undefined && value.top <= 5 && value.top > maximum)
        issues.push({ code: 'custom', message: 'top-too-large', path: ['top'], params, input: value.top });
    });

export const rules = (question: RatingQuestion): Record<string, Rule> => ({
  scale: may(oneOf(...scaleNames)),
  labels: may(each(textRule, 2, 11)),
  low: may(textRule),
  high: may(textRule),
  look: may(oneOf(...looks)),
  from: may(whole(0, 1)),
  points: may((value, path) => {
    const known = possiblePoints(question);
    const issue = whole(2, 11)(value, path);
    return issue ?? (known?.includes(value) === false ? found('not-one-of', path, { value, known }) : undefined);
  }),
});

const libraryScale = ({ scale }: RatingQuestion): LibraryScale | undefined => scale && scaleLibrary[scale];

/** The numbers of points that its words allow; undefined where any number will do. */
const possiblePoints = (question: RatingQuestion): readonly number[] | undefined =>
  question.labels ? [question.labels.length] : libraryScale(question)?.points;

/** How many points its scale has. @default 5 */
export const points = (question: RatingQuestion): number => question.points ?? possiblePoints(question)?.[0] ?? 5;

/** @default 1 */
const from = (question: RatingQuestion): number => question.from ?? 1;

const better = (question: RatingQuestion): 'higher' | 'lower' | null => {
  if (question.better !== undefined) return question.better;
  const scale = libraryScale(question);
  return scale ? scale.better : 'higher';
};

export const check = (question: RatingQuestion, answer: unknown): boolean =>
  isWhole(answer, from(question), from(question) + points(question) - 1);

export const type: QuestionType<RatingQuestion, number, Histogram> = {
  family: 'rating',
  offers: (question) => {
    const [first, { labels, low, high }] = [from(question), question];
    return labels
      ? labels.map((text, i) => ({ value: first + i, text }))
      : pointsBetween(first, first + points(question) - 1, low, high);
  },
  wording: (question, { rating: [text, ...ends], scales }) => {
    const scale = question.scale && scales[question.scale];
    return scale ? { text: scale.text, labels: scale.labels[points(question)] ?? ends } : { text, labels: ends };
  },
  construct: (question) => libraryScale(question)?.construct,
  counting: () => byValue,
  scores: (question) => {
    const [all, end] = [points(question), better(question)];
    const scale = {
      from: from(question) as 0 | 1,
      points: all,
      top: question.top ?? defaultTop(all),
      better: end,
    };
    const scores: QuestionScores = {
      [end === 'lower' ? 'bottomBox' : 'topBox']: (tally, options) => ratingBox(tally, { ...options, ...scale }),
      mean: (tally, options) => ratingMean(tally, { ...options, ...scale }),
    };
    return scores;
  },
};

import * as z from 'zod';
import { may, type Rule, whole } from '../rule.ts';
import { byValue, type Counting } from '../tally/counting.ts';
import type { Histogram } from '../tally/histogram.ts';
import { base } from './base.ts';
import { isPicture } from './data-picture.ts';
import type { Holding, QuestionType } from './type.ts';

/** A picture of what the visitor sees, with what is private blackened before it leaves the page. */
export type ScreenshotQuestion = z.infer<ReturnType<typeof schema>>;

/** The fewest characters in which a page can still be made out, and the most that a collector has to take. */
const [least, most] = [10_000, 180_000];

export const schema = () =>
  z.looseObject({
    ...base('screenshot'),
    maxLength: z
      .int()
      .min(least)
      .max(most)
      .optional()
      .meta({
        description: `The most characters of the answer. The fewer, the coarser the picture. Default: ${most}.`,
      }),
  });

export const rules = (): Record<string, Rule> => ({ maxLength: may(whole(least, most)) });

/** @default 180000 */
export const maxLength = (question: Pick<ScreenshotQuestion, 'maxLength'>): number => question.maxLength ?? most;

export const check = (question: ScreenshotQuestion, answer: unknown): boolean =>
  isPicture(answer) && answer.length <= maxLength(question);

export const holds = (): Holding => 'details';

/** How many pictures there are, and none of what is in them: a tally travels further than an answer may. */
const byNumber: Counting<string, Histogram> = { ...byValue, add: (tally) => byValue.add(tally, 'given') };

export const type: QuestionType<ScreenshotQuestion, string, Histogram> = {
  family: 'personal',
  pictures: true,
  offers: () => [],
  wording: (_, { screenshot }) => ({ text: screenshot }),
  counting: () => byNumber,
  // What is seen in them has no score.
  scores: () => ({}),
};

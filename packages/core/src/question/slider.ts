import * as z from 'zod';
import { is, may, type Rule, size } from '../rule.ts';
import { numbersMean, numbersMedian } from '../score/numbers.ts';
import { byValue } from '../tally/counting.ts';
import type { Histogram } from '../tally/histogram.ts';
import { textRule, textSchema } from '../text.ts';
import { base } from './base.ts';
import { type Limit, limitCheck, limitRule } from './limits.ts';
import { isNumber, largest, smallest } from './number.ts';
import type { QuestionType } from './type.ts';

/** A place on a line from `min` to `max`. It starts without a handle: a place that nobody chose would count as an answer. */
export type SliderQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z
    .looseObject({
      ...base('slider'),
      max: z.number().min(-largest).max(largest).optional().meta({ description: 'Where it ends. Default: 100.' }),
      step: z.number().min(smallest).max(largest).optional().meta({
        description: 'How far apart its places are. Default: 1.',
      }),
      unit: textSchema().optional().meta({ description: 'What stands behind the number, such as %.' }),
      low: textSchema().optional().meta({ description: 'The words at its start.' }),
      high: textSchema().optional().meta({ description: 'The words at its end.' }),
      min: z.number().min(-largest).max(largest).optional().meta({
        description: 'Where it starts, at least one step before max. Default: 0.',
      }),
    })
    .check(limitCheck('min', latest));

const bound = is('number', size(-largest, largest));

export const rules = (question: SliderQuestion): Record<string, Rule> => ({
  max: may(bound),
  step: may(is('number', size(smallest, largest))),
  unit: may(textRule),
  low: may(textRule),
  high: may(textRule),
  min: (value, path) => may(bound)(value, path) ?? limitRule(question, latest)(value, path),
});

/** @default 0, 100 and 1 */
const line = ({ min = 0, max = 100, step = 1 }: SliderQuestion) => ({ min, max, step });

/** The last place where it can start. */
const latest: Limit = (question: SliderQuestion) => {
  const { max, step } = line(question);
  return typeof max === 'number' && typeof step === 'number' ? max - step : undefined;
};

const fits = (question: SliderQuestion, value: unknown): value is number => {
  const places = line(question);
  return isNumber(places, value, places.min);
};

export const check = fits;

export const type: QuestionType<SliderQuestion, number, Histogram> = {
  family: 'rating',
  offers: () => [],
  wording: (_, { slider: [text, ...labels] }) => ({ text, labels }),
  counting: () => byValue,
  scores: (question) => ({
    mean: (tally, options) => numbersMean(tally, (number) => fits(question, number), options),
    median: (tally, options) => numbersMedian(tally, (number) => fits(question, number), options),
  }),
};

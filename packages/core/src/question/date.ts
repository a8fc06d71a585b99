import * as z from 'zod';
import { found, is, may, type Rule } from '../rule.ts';
import { byValue } from '../tally/counting.ts';
import type { Histogram } from '../tally/histogram.ts';
import { base } from './base.ts';
import { type Limit, limitCheck, limitRule } from './limits.ts';
import type { QuestionType } from './type.ts';

/** A day. */
export type DateQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z
    .looseObject({
      ...base('date'),
      max: z.iso.date().optional().meta({ description: 'The last day that can be given, for example 2027-01-31.' }),
      min: z.iso.date().optional().meta({ description: 'The first.' }),
    })
    .check(limitCheck('min', latest));

const dayRule: Rule = is('string', (value, path) => (isDay(value) ? undefined : found('bad-date', path, { value })));

export const rules = (question: DateQuestion): Record<string, Rule> => ({
  max: may(dayRule),
  min: may((value, path) => dayRule(value, path) ?? limitRule(question, latest)(value, path)),
});

/** Days are written so that they sort as texts. */
const latest: Limit = ({ max }: DateQuestion) => max;

/** A day that no calendar has, such as the 30th of February, comes back as another one or not at all. */
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && value.length === 10 && new Date(value).toJSON()?.slice(0, 10) === value;

export const check = ({ min = '', max = '~' }: DateQuestion, answer: unknown): boolean =>
  isDay(answer) && answer >= min && answer <= max;

export const type: QuestionType<DateQuestion, string, Histogram> = {
  family: 'open',
  offers: () => [],
  wording: (_, { date }) => ({ text: date }),
  counting: () => byValue,
  // Days have counts, no score.
  scores: () => ({}),
};

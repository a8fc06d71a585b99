import * as z from 'zod';
import { is, may, oneOf, type Rule, size, whole } from '../rule.ts';
import { type Blank, markBlanks } from '../score/mark.ts';
import { numbersMean, numbersMedian } from '../score/numbers.ts';
import { byValue } from '../tally/counting.ts';
import type { Histogram } from '../tally/histogram.ts';
import { textRule, textSchema } from '../text.ts';
import { base } from './base.ts';
import { isWritten } from './contact-format.ts';
import { type Limit, limitCheck, limitRule } from './limits.ts';
import { isNumber, largest, smallest } from './number.ts';
import { pointsRule, pointsSchema } from './quiz.ts';
import type { Holding, QuestionType } from './type.ts';

/** A few words, an address or a number, on one line. */
export type TextQuestion = z.infer<ReturnType<typeof schema>>;

const inputs = ['text', 'email', 'url', 'tel', 'number'] as const;

export const schema = () =>
  z
    .looseObject({
      ...base('text'),
      input: z.enum(inputs).optional().meta({ description: 'What is written. Default: text.' }),
      maxLength: z.int().min(1).max(1000).optional().meta({ description: 'The most characters. Default: 200.' }),
      placeholder: textSchema().optional().meta({ description: 'A hint inside the empty line.' }),
      unit: textSchema().optional().meta({ description: 'What stands behind a number, such as kg.' }),
      points: pointsSchema(),
      key: z
        .union([z.array(z.string().min(1).max(200)).min(1).max(50), z.number()], { error: 'bad-text-key' })
        .optional()
        .meta({ description: 'Makes it a question of a quiz: the texts that are right, or the number that is.' }),
      tolerance: z
        .number()
        .min(0)
        .optional()
        .meta({ description: 'How far off a number may be that is still right. Default: 0.' }),
      max: z.number().min(-largest).max(largest).optional().meta({ description: 'The largest number.' }),
      step: z.number().min(smallest).max(largest).optional().meta({
        description: 'How far apart numbers are, from min on, or from 0: 1 for whole numbers. Default: any number.',
      }),
      min: z.number().min(-largest).max(largest).optional().meta({ description: 'The smallest number.' }),
    })
    .check(limitCheck('min', latest));

const bound = is('number', size(-largest, largest));

export const rules = (question: TextQuestion): Record<string, Rule> => ({
  input: may(oneOf(...inputs)),
  maxLength: may(whole(1, 1000)),
  placeholder: may(textRule),
  unit: may(textRule),
  points: pointsRule,
  max: may(bound),
  step: may(is('number', size(smallest, largest))),
  min: may((value, path) => bound(value, path) ?? limitRule(question, latest)(value, path)),
});

const latest: Limit = ({ max }: TextQuestion) => max;

/** @default 200 */
const maxLength = (question: TextQuestion): number => question.maxLength ?? 200;

const isNumeric = ({ input }: TextQuestion): boolean => input === 'number';

const fits = (question: TextQuestion, value: unknown): value is number => isNumber(question, value, question.min);

export function check(question: TextQuestion, answer: unknown): boolean {
  const { input = 'text' } = question;
  if (input === 'number') return fits(question, answer);
  if (typeof answer !== 'string' || answer.trim() === '' || answer.length > maxLength(question)) return false;
  return input === 'text' || isWritten(input, answer);
}

/** What asks for an address, a phone or a number is to have it. */
export const holds = ({ input = 'text' }: { input?: unknown }): Holding => (input === 'text' ? 'words' : 'details');

export function mark(question: TextQuestion, answer: string | number): number | null {
  const blank = blankOf(question);
  return blank && markBlanks([String(answer)], [blank]);
}

export const type: QuestionType<TextQuestion, string | number, Histogram> = {
  family: 'open',
  offers: () => [],
  wording: ({ input = 'text' }, { text: { [input]: text } }) => ({ text }),
  counting: () => byValue,
  // Words have counts, no score.
  scores: (question) =>
    isNumeric(question)
      ? {
          mean: (tally, options) => numbersMean(tally, (number) => fits(question, number), options),
          median: (tally, options) => numbersMedian(tally, (number) => fits(question, number), options),
        }
      : {},
  mark,
};

/** The key as that of one blank; null if there is none, or none that can be read. */
function blankOf({ key, tolerance = 0 }: TextQuestion): Blank | null {
  if (typeof key === 'number') return { number: key, tolerance };
  return Array.isArray(key) ? { accept: key.filter((text) => typeof text === 'string') } : null;
}

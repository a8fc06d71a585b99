import * as z from 'zod';
import { is, may, type Rule, size } from '../rule.ts';
import { constantSumShares } from '../score/constant-sum.ts';
import type { Scorer } from '../score/score.ts';
import {
  addConstantSum,
  type ConstantSumOptions,
  type ConstantSumTally,
  emptyConstantSum,
  mergeConstantSums,
} from '../tally/constant-sum.ts';
import { emptyMoments } from '../tally/moments.ts';
import { textRule, textSchema } from '../text.ts';
import { base } from './base.ts';
import { isByPart } from './by-part.ts';
import { optionId, optionOffers, optionsRule, optionsSchema, shuffleSchema } from './options.ts';
import type { QuestionType } from './type.ts';

/** Points, or anything else that there is a fixed amount of, to be split among options. */
export type ConstantSumQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z
    .looseObject({
      ...base('constant-sum'),
      options: optionsSchema(2, 30).meta({ description: 'What there is to split among, two to thirty.' }),
      total: z.number().min(1).max(1e6).optional().meta({ description: 'What there is to split. Default: 100.' }),
      min: z.number().min(0).max(1e6).optional().meta({ description: 'The least for each option. Default: 0.' }),
      unit: textSchema().optional().meta({ description: 'What is split: points, hours, %. Default: points.' }),
      shuffle: shuffleSchema(),
    })
    .check(({ value, issues }) => {
      const { min = 0, total = 100, options } = value;
      const params = { value: min, maximum: total / options.length };
      if (min * options.length > total)
        issues.push({ code: 'custom', message: 'minimum-too-large', path: ['min'], params, input: min });
    });

export const rules = (): Record<string, Rule> => ({
  options: optionsRule(2, 30),
  total: may(is('number', size(1, 1e6))),
  min: may(is('number', size(0, 1e6))),
  unit: may(textRule),
  shuffle: may(is('boolean')),
});

/** What an answer adds up to, and how far it may be off: thirds of 100 are 33.3. */
export const sumOf = ({ total = 100 }: ConstantSumQuestion): Required<ConstantSumOptions> => ({
  total,
  tolerance: total * 0.005,
});

export function check(question: ConstantSumQuestion, answer: unknown): boolean {
  const options = question.options.map(optionId);
  const { total, tolerance } = sumOf(question);
  // A least that cannot be is as much as can.
  const min = Math.min(question.min ?? 0, total / options.length);
  const enough = (points: unknown): boolean => Number.isFinite(points) && (points as number) >= min;
  if (!isByPart(answer, options, enough)) return false;
  const given = Object.values(answer as Record<string, number>);
  const sum = given.reduce((a, b) => a + b, 0);
  return Math.abs(sum - total) <= tolerance && (min === 0 || given.length === options.length);
}

export const type: QuestionType<ConstantSumQuestion, Record<string, number>, ConstantSumTally> = {
  family: 'structured',
  // Any number of points, which are no list.
  offers: () => [],
  parts: ({ options }) => optionOffers(options),
  wording: (_, { constantSum: [text, unit] }) => ({ text, labels: [unit] }),
  counting(question) {
    const options = question.options.map(optionId);
    return {
      empty: emptyConstantSum,
      add: (tally, points) => addConstantSum(tally, points, options, sumOf(question)),
      merge: mergeConstantSums,
    };
  },
  scores: (question) =>
    Object.fromEntries(
      question.options.map(optionId).map((option) => [`share:${option}`, shareOf(option, sumOf(question).total)]),
    ),
};

const shareOf =
  (option: string, total: number): Scorer<ConstantSumTally> =>
  (tally, given) => {
    const moments = Object.hasOwn(tally.options, option) ? tally.options[option]! : emptyMoments();
    return constantSumShares({ ...tally, options: { [option]: moments } }, { ...given, total })[option]!;
  };

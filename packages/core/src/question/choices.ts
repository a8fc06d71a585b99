import * as z from 'zod';
import { is, may, type Rule, whole } from '../rule.ts';
import { chosenShare } from '../score/choices.ts';
import { markMulti } from '../score/mark.ts';
import type { Scorer } from '../score/score.ts';

import type { Counting } from '../tally/counting.ts';
import { addComment, emptyTags, mergeTags, type TagTally } from '../tally/tags.ts';
import { base } from './base.ts';
import { type Limit, limitCheck, limitRule } from './limits.ts';
import {
  isOption,
  type Option,
  type OwnWords,
  optionId,
  optionOffers,
  optionsRule,
  optionsSchema,
  shuffleSchema,
} from './options.ts';
import { keyCheck, pointsRule, pointsSchema } from './quiz.ts';
import type { QuestionType } from './type.ts';

/** Several of several options. */
export type ChoicesQuestion = z.infer<ReturnType<typeof schema>>;

export const schema = () =>
  z
    .looseObject({
      ...base('choices'),
      options: optionsSchema(2, 50).meta({ description: 'What there is to choose from, two to fifty.' }),
      shuffle: shuffleSchema(),
      points: pointsSchema(),
      key: z
        .array(z.string().min(1).max(200))
        .min(1)
        .max(50)
        .optional()
        .meta({ description: 'Makes it a question of a quiz: the ids of the right options.' }),
      marking: z.enum(['all-or-nothing', 'right-minus-wrong']).optional().meta({
        description:
          'What a partly right answer earns: nothing, or right less wrong options as a share of the key. Default: all-or-nothing.',
      }),
      max: z.int().min(1).max(50).optional().meta({ description: 'The most options that can be chosen.' }),
      min: z.int().min(1).max(50).optional().meta({
        description: 'The fewest that make an answer; an exclusive option is one alone. Default: 1.',
      }),
    })
    .check(limitCheck('min', most), keyCheck);

export const rules = (question: ChoicesQuestion): Record<string, Rule> => ({
  options: optionsRule(2, 50),
  shuffle: may(is('boolean')),
  points: pointsRule,
  max: may(whole(1, 50)),
  min: may((value, path) => whole(1, 50)(value, path) ?? limitRule(question, most)(value, path)),
});

const isExclusive = (option: Option): boolean => typeof option !== 'string' && Boolean(option.exclusive);

/** As many as can be chosen together. */
const most: Limit = ({ options, max }: ChoicesQuestion) =>
  Array.isArray(options)
    ? Math.min(max ?? Infinity, Math.max(1, options.filter((option) => !isExclusive(option)).length))
    : undefined;

export function check({ options, min = 1, max = options.length }: ChoicesQuestion, answer: unknown): boolean {
  if (!Array.isArray(answer) || answer.length === 0 || answer.length > options.length) return false;
  const chosen = [...answer];
  if (!chosen.every((one) => isOption(options, one))) return false;
  const ids = new Set(chosen.map(optionId));
  if (ids.size < chosen.length) return false;
  const [alone, together] = [options.filter(isExclusive), options.filter((option) => !isExclusive(option))];
  // "None of these" says all there is to say, however many are asked for.
  if (alone.some((option) => ids.has(optionId(option)))) return ids.size === 1;
  // Where options are carried over from an earlier answer there may be fewer of them than are asked for.
  return ids.size >= Math.min(min, together.length) && ids.size <= max;
}

/** Each answer once, whatever its length: shares are of respondents, and may add up to more than 1. */
const byChosen: Counting<readonly (string | OwnWords)[], TagTally> = {
  empty: emptyTags,
  add: (tally, answer) => addComment(tally, answer.map(optionId)),
  merge: mergeTags,
};

export const mark = ({ key, marking }: ChoicesQuestion, answer: readonly (string | OwnWords)[]): number | null =>
  Array.isArray(key) ? markMulti(answer.map(optionId), key, marking) : null;

export const type: QuestionType<ChoicesQuestion, readonly (string | OwnWords)[], TagTally> = {
  family: 'closed',
  offers: ({ options }) => optionOffers(options),
  wording: (_, { choices }) => ({ text: choices }),
  counting: () => byChosen,
  scores: ({ options }) => {
    const share =
      (option: string): Scorer<TagTally> =>
      (tally, given) =>
        chosenShare(tally, option, given);
    return Object.fromEntries(options.map(optionId).map((option) => [`share:${option}`, share(option)]));
  },
  mark,
};

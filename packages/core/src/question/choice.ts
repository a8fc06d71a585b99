import * as z from 'zod';
import { choiceShare } from '../score/choice.ts';
import type { QuestionScores } from '../score/score.ts';
import { textSchema } from '../text.ts';
import { base } from './base.ts';

/** One of several options. */
export type ChoiceQuestion = z.infer<ReturnType<typeof schema>>;

/** One option: its id travels, its text is read. A bare string is both. */
export type Option = ChoiceQuestion['options'][number];

export const schema = () =>
  z
    .looseObject({
      ...base('choice'),
      options: z
        .array(
          z.union([z.string().min(1).max(200), z.looseObject({ id: z.string().min(1).max(64), text: textSchema() })], {
            error: 'bad-option',
          }),
        )
        .min(2)
        .max(50)
        .meta({ description: 'What there is to choose from, two to fifty.' }),
    })
    .check(({ value: { options }, issues }) => {
      const ids = options.map(optionId);
      for (const [i, id] of ids.entries())
        if (ids.indexOf(id) < i)
          issues.push({ code: 'custom', message: 'duplicate-option', path: ['options', i], params: { id }, input: id });
    });

/** What travels when an option is chosen. */
export const optionId = (option: string | { id: string }): string => (typeof option === 'string' ? option : option.id);

export const check = (question: ChoiceQuestion, answer: unknown): boolean =>
  question.options.some((option) => optionId(option) === answer);

export const scores = (question: ChoiceQuestion): QuestionScores =>
  Object.fromEntries(
    question.options
      .map(optionId)
      .map((option, _, all) => [
        `share:${option}`,
        (tally, options) => choiceShare(tally, { ...options, option, options: all }),
      ]),
  );

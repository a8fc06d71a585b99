import * as z from 'zod';
import { kindOf } from '../kind.ts';
import { each, fields, found, type Rule, text } from '../rule.ts';
import { choiceShare } from '../score/choice.ts';
import type { QuestionScores } from '../score/score.ts';
import { textRule, textSchema } from '../text.ts';
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

export const rules = (): Record<string, Rule> => ({
  options: (value, path) => {
    const option: Rule = (value, path) =>
      typeof value === 'string'
        ? text(1, 200)(value, path)
        : kindOf(value) === 'object'
          ? fields({ id: text(1, 64), text: textRule })(value, path)
          : found('bad-option', path);
    const issue = each(option, 2, 50)(value, path);
    if (issue) return issue;
    const ids = (value as ChoiceQuestion['options']).map(optionId);
    const twice = ids.findIndex((id, i) => ids.indexOf(id) < i);
    return twice < 0 ? undefined : found('duplicate-option', [...path, twice], { id: ids[twice] });
  },
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

import * as z from 'zod';
import { kindOf } from '../kind.ts';
import { each, fields, found, is, may, type Rule, text } from '../rule.ts';
import { type Text, textRule, textSchema } from '../text.ts';
import type { Offer } from './type.ts';

/** One option: its id travels, its text is read. A bare string is both. */
export type Option = z.infer<ReturnType<typeof optionSchema>>;

const optionSchema = () =>
  z.union(
    [
      z.string().min(1).max(200),
      z.looseObject({
        id: z.string().min(1).max(64).meta({ description: 'Names the option in an answer; a visitor never reads it.' }),
        text: textSchema(),
        pinned: z.boolean().optional().meta({
          description:
            'Keeps its place when the others are shuffled. Default: true of other and exclusive, false of the rest.',
        }),
        exclusive: z
          .boolean()
          .optional()
          .meta({ description: 'Goes with no other: none of these. Of use where several can be chosen.' }),
        other: z.boolean().optional().meta({ description: 'Lets the visitor write what it is.' }),
      }),
    ],
    { error: 'bad-option' },
  );

/** A list of options without two of the same id. */
export const optionsSchema = (minimum: number, maximum: number) => listSchema(optionSchema(), minimum, maximum);

/** A list of things with ids, of which no two are the same. */
export const listSchema = <T extends z.ZodType<string | { id: string }>>(item: T, minimum: number, maximum: number) =>
  z
    .array(item)
    .min(minimum)
    .max(maximum)
    .check(({ value, issues }) => {
      const ids = value.map(optionId);
      for (const [i, id] of ids.entries())
        if (ids.indexOf(id) < i)
          issues.push({ code: 'custom', message: 'duplicate-option', path: [i], params: { id }, input: id });
    });

const optionRule: Rule = (value, path) => {
  const flag = may(is('boolean'));
  return typeof value === 'string'
    ? text(1, 200)(value, path)
    : kindOf(value) === 'object'
      ? fields({ id: text(1, 64), text: textRule, pinned: flag, exclusive: flag, other: flag })(value, path)
      : found('bad-option', path);
};

export const optionsRule =
  (minimum: number, maximum: number, option: Rule = optionRule): Rule =>
  (value, path) => {
    const issue = each(option, minimum, maximum)(value, path);
    if (issue) return issue;
    const ids = (value as Option[]).map(optionId);
    const twice = ids.findIndex((id, i) => ids.indexOf(id) < i);
    return twice < 0 ? undefined : found('duplicate-option', [...path, twice], { id: ids[twice] });
  };

/** Whether each visitor gets the options in an order of their own. */
export const shuffleSchema = () =>
  z.boolean().optional().meta({
    description:
      'Gives each visitor the options in another order. Pinned ones keep their place, as do other and exclusive ones that do not say otherwise. Default: false.',
  });

/** What travels when an option is chosen. */
export const optionId = (option: string | { id: string }): string => (typeof option === 'string' ? option : option.id);

/** Options as what a question offers. */
export const optionOffers = (options: readonly (string | { id: string; text: Text })[]): Offer[] =>
  options.map((option) => (typeof option === 'string' ? { value: option } : { value: option.id, text: option.text }));

/** An option with the visitor's own words for it. */
export interface OwnWords {
  id: string;
  text: string;
}

/** Whether a value is one of the options: its id, or, where the visitor may write, its id with some words. */
export const isOption = (options: readonly Option[], answer: unknown): answer is string | OwnWords =>
  options.some((option) => {
    if (optionId(option) === answer) return true;
    if (typeof option === 'string' || !option.other || kindOf(answer) !== 'object') return false;
    const { id, text, ...rest } = answer as OwnWords;
    return (
      id === option.id &&
      typeof text === 'string' &&
      text.trim() !== '' &&
      text.length <= 200 &&
      Object.keys(rest).length === 0
    );
  });

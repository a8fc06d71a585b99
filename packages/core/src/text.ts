import * as z from 'zod';
import { kindOf } from './kind.ts';
import { fields, none, type Rule, text as string } from './rule.ts';

// On its own, since a page reads texts without a look at what they are.
export { words } from './words.ts';

/** Words a visitor reads: one string, or one per language (BCP 47 tags as keys). */
export type Text = z.infer<ReturnType<typeof textSchema>>;

export const textSchema = () =>
  z
    .union(
      [
        z.string().max(2000),
        z
          .record(z.string(), z.string().max(2000))
          .refine((text) => Object.keys(text).length > 0, 'bad-text')
          .meta({ minProperties: 1 }),
      ],
      { error: 'bad-text' },
    )
    .meta({ description: 'One string, or one string per language tag.' });

export const textRule: Rule = (value, path) => {
  const short = string(0, 2000);
  if (typeof value === 'string') return short(value, path);
  const tags = kindOf(value) === 'object' ? Object.keys(value) : [];
  return tags.length > 0
    ? fields(Object.fromEntries(tags.map((tag) => [tag, short])))(value, path)
    : none(value, 'bad-text', 'text', path);
};

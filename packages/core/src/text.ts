import * as z from 'zod';
import { kindOf } from './kind.ts';
import { fields, none, type Rule, text as string } from './rule.ts';

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

/**
 * The words for a locale: its tag, whatever the case of its letters, then the tag without its last part, and so on;
 * then English, then whatever comes first.
 *
 * @see RFC 4647, section 3.4 (lookup)
 *
 * @example
 * words({ en: 'Thank you', de: 'Danke' }, 'de-AT') // 'Danke'
 * words({ en: 'Thank you', 'zh-Hant': '謝謝' }, 'zh-hant-TW') // '謝謝'
 */
export function words(text: Text, locale: string): string {
  if (typeof text === 'string') return text;
  for (let tag = locale.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-'))))
    for (const key in text) if (key.toLowerCase() === tag) return text[key]!;
  return text['en'] ?? Object.values(text)[0] ?? '';
}

import * as z from 'zod';

/** Words a visitor reads: one string, or one per language (BCP 47 tags as keys). */
export type Text = z.infer<ReturnType<typeof textSchema>>;

export const textSchema = () =>
  z
    .union([z.string().max(2000), z.record(z.string(), z.string().max(2000))], { error: 'bad-text' })
    .meta({ description: 'One string, or one string per language tag.' });

/**
 * The words for a locale: the exact tag, then its language, then English, then whatever comes first.
 *
 * @example
 * words({ en: 'Thank you', de: 'Danke' }, 'de-AT') // 'Danke'
 */
export function words(text: Text, locale: string): string {
  if (typeof text === 'string') return text;
  const own = (tag: string): string | undefined => (Object.hasOwn(text, tag) ? text[tag] : undefined);
  return own(locale) ?? own(locale.split('-')[0]!) ?? own('en') ?? Object.values(text)[0] ?? '';
}

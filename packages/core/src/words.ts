import type { Text } from './text.ts';

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

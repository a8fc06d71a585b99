import type { Text } from '../text.ts';
import { words } from '../text.ts';
import type { Path } from './finding.ts';

/** What a visitor of a locale reads, and in which language it is written. */
export interface Spoken {
  words: string;
  /** The first part of its tag: `en` of `en-GB`. */
  language: string;
  path: Path;
}

export const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0]!;

/** A text as a visitor of a locale reads it. A bare string is taken to be in that locale's language. */
export function spoken(text: Text, locale: string, path: Path): Spoken {
  const read = words(text, locale);
  if (typeof text === 'string') return { words: read, language: languageOf(locale), path };
  // Looked up by the very function that a visitor's page uses, for its order is not ours to repeat.
  const tag = Object.keys(text).find((key) => words({ '': '', [key]: 'x' }, locale) === 'x' && text[key] === read);
  const key = tag ?? Object.keys(text).find((key) => text[key] === read) ?? locale;
  return { words: read, language: languageOf(key), path: [...path, key] };
}

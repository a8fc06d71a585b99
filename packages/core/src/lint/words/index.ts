import { de } from './de.ts';
import { en } from './en.ts';
import type { Lexicon } from './lexicon.ts';

export type { Lexicon } from './lexicon.ts';

/** The words of each language that has any, by the first part of its tag. */
export const lexicons: Readonly<Record<string, Lexicon>> = { de, en };

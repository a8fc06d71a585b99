import type { ShellOptions } from '../shell.ts';
import type { LateTexts } from '../text/texts.ts';

/** English. */
export const en: LateTexts['places'] = ['Feedback', 'Start the survey'];

/** Our words in the language of the prompt's other words, where the survey has none of its own for a tab. */
export const placeWords = ({ texts }: ShellOptions): LateTexts['places'] => texts?.places ?? en;

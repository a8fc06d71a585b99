// The entry of earshot-language.js: what the prompt imports where its words are not to be English.

import type { ShellOptions } from '../shell.ts';
import { moreLines, promptLines, read } from '../text/lines.ts';
import { negotiate } from '../text/negotiate.ts';
import { speakMore, speakPrompt } from '../text/speak.ts';
import { type Spoken, spoken } from '../text/spoken.ts';
import type { MoreWords, PromptWords } from '../text/words.ts';
import { beside } from './beside.ts';
import type { Page } from './page.ts';
import type { Candidate } from './surveys.ts';

/** In which language a prompt is, and our words in it if that is not English. */
export interface Wording extends Partial<Spoken> {
  locale: string;
  texts?: ShellOptions['texts'];
}

/** Whether a survey says more than NPS, CSAT and a comment do. Nothing is known yet of its shape. */
function saysMore({ id, questions }: Candidate): boolean {
  const few = (question: unknown): boolean => {
    const { type, look, notApplicable, dontKnow } = Object(question);
    return /^(nps|csat|comment)$/.test(type) && !(look || notApplicable || dontKnow);
  };
  return questions ? ![questions].flat().every(few) : id === 'ces';
}

/**
 * Adds our words in the language that is wanted, if we have it: without them it stays English. Where neither the page nor
 * its tag says one, it is the first of the browser's languages that we have.
 */
export async function bring(wording: Wording, survey: Candidate, { guarded }: Page): Promise<void> {
  const { locale } = wording;
  const [tag, wanted] = negotiate(locale === navigator.language ? navigator.languages : [locale]) ?? [];
  // What cannot be loaded is told to the developer, and the visitor reads English.
  await guarded(async () => {
    if (!tag) return;
    const [prompt, more] = await Promise.all([file(tag), saysMore(survey) ? file(`${tag}-more`) : undefined]);
    wording.texts = {
      ...(more && speakMore({ tag, ...read<MoreWords>(more, moreLines) })),
      ...speakPrompt({ tag, ...read<PromptWords>(prompt, promptLines) }),
    };
  });
  Object.assign(wording, spoken(survey, wanted ?? locale, wording.texts?.tag));
}

const file = async (name: string): Promise<string> => (await (beside(name) as Promise<{ default: string }>)).default;

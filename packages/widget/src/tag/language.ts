// The entry of earshot-language.js: what the prompt imports where its words are not to be English.

import type { ShellOptions } from '../shell.ts';
import { kindLines, moreLines, promptLines, read, screenshotLines, stepLines } from '../text/lines.ts';
import { negotiate } from '../text/negotiate.ts';
import { speakMore, speakPrompt, speakScreenshot, speakSteps } from '../text/speak.ts';
import { type Spoken, spoken } from '../text/spoken.ts';
import type { KindWords, MoreWords, PromptWords, ScreenshotWords, StepWords } from '../text/words.ts';
import { beside } from './beside.ts';
import type { Page } from './page.ts';
import type { Candidate } from './surveys.ts';

/** In which language a prompt is, and our words in it if that is not English. */
export interface Wording extends Partial<Spoken> {
  locale: string;
  texts?: ShellOptions['texts'];
}

/** Whether a file of words has those of a question type: they are called like it. */
const has = (lines: object, type: unknown): boolean =>
  Object.hasOwn(
    lines,
    `${type}`.replace(/-./, ([, letter]) => letter!.toUpperCase()),
  );

/** Which words a survey needs besides. Nothing is known yet of its shape. */
export function needs({ id, questions }: Candidate): {
  more?: boolean;
  steps?: boolean;
  kinds?: boolean;
  screenshot?: boolean;
} {
  if (!questions) return { more: /^(ces|csat)$/.test(id) };
  const asked = [questions].flat().map(Object) as Record<string, unknown>[];
  const says = ({ type, look, notApplicable, dontKnow }: Record<string, unknown>): boolean =>
    !!(!has(promptLines, type) || look || notApplicable || dontKnow);
  return {
    more: asked.some(says),
    steps: true,
    kinds: asked.some(({ type }) => has(kindLines, type)),
    screenshot: asked.some(({ type }) => has(screenshotLines, type)),
  };
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
    const { more, steps, kinds, screenshot } = needs(survey);
    const also = async (needed: boolean | undefined, name: string): Promise<string | undefined> =>
      needed ? file(`${tag}-${name}`) : undefined;
    const [prompt, ...rest] = await Promise.all([
      file(tag),
      also(more, 'more'),
      also(steps, 'steps'),
      also(kinds, 'kinds'),
      also(screenshot, 'screenshot'),
    ]);
    wording.texts = {
      ...(rest[0] && speakMore({ tag, ...read<MoreWords>(rest[0], moreLines) })),
      ...(rest[1] && speakSteps({ tag, ...read<StepWords>(rest[1], stepLines) })),
      ...(rest[2] && read<KindWords>(rest[2], kindLines)),
      ...(rest[3] && speakScreenshot({ tag, ...read<ScreenshotWords>(rest[3], screenshotLines) })),
      ...speakPrompt({ tag, ...read<PromptWords>(prompt, promptLines) }),
    };
  });
  Object.assign(wording, spoken(survey, wanted ?? locale, wording.texts?.tag));
}

const file = async (name: string): Promise<string> => (await (beside(name) as Promise<{ default: string }>)).default;

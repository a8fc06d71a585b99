// The entry of earshot-prompt.js: what the loader imports when a survey is due, or when answers wait to be sent.
import { type Display, instruments, type Survey } from '@earshot/core';
import type { WidgetEvent } from '../event.ts';
import { mount } from '../mount.ts';
import type { Whole } from '../shell.ts';
import type { StepsAsk } from '../view/ask.ts';
import type { Wording } from './language.ts';
import { outlet } from './outlet.ts';
import type { Page } from './page.ts';
import { respondent } from './respondent.ts';
import type { Settings } from './settings.ts';
import { simple } from './simple.ts';
import type { Candidate } from './surveys.ts';
import { take } from './take.ts';
import type { Trouble } from './trouble.ts';

export { outlet };

const ready: Record<string, Survey> = { ...instruments };

/** The survey that is being answered. */
let live = '';

// Said by a name, so that it is left to the browser and not bundled.
const file = './earshot-language.js';
const placing = './earshot-places.js';
const guarding = './earshot-privacy.js';
const cornering = './earshot-corner.js';

/** What looks after what is written: as soon as somebody writes, it brings earshot-privacy.js, which takes its place. */
export const care = {
  meet(ask: StepsAsk, root: ShadowRoot, page: Page, settings: Settings, isDue?: () => boolean): void {
    root.addEventListener(
      'beforeinput',
      () => page.guarded(() => import(guarding).then(() => care.meet(ask, root, page, settings, isDue))),
      { once: true },
    );
  },
};

/**
 * The language of a prompt: as it is given, else that of the page, else that of the browser; and our words in it, where
 * they are not to be English. If they cannot be had, it stays English.
 */
export async function wording(
  survey: Candidate,
  page: Page,
  locale: string = document.documentElement.lang || navigator.language,
): Promise<Wording> {
  const words: Wording = { locale };
  await page.guarded(
    async () =>
      /^en/i.test(locale) || ((await import(file)) as typeof import('./language.ts')).bring(words, survey, page),
  );
  return words;
}

/**
 * Shows a survey in place of the one that is shown, if that is another.
 *
 * @param isDue whether it still is due. Without it the survey is shown anyway, and whatever other tabs do.
 */
export async function show(
  survey: Candidate,
  settings: Settings,
  page: Page,
  turn: number,
  checker?: typeof import('./check.ts'),
  isDue?: () => boolean,
): Promise<void> {
  // What the tag says of it, the survey may say otherwise.
  const display = { ...settings, ...survey.display } as Display;
  const placed = { ...survey, display };
  const [whole, words, places] = await Promise.all([
    checker?.bring(placed, settings, page, isDue),
    wording(survey, page, settings.locale),
    // Only a popover in its corner comes with the prompt.
    /^(popover)?(bottom-end)?$/.test([display.as, display.at].join(''))
      ? usual(page)
      : (import(placing) as Promise<typeof import('./places.ts')>),
    checker || (page.recall(`draft:${survey.id}`) && import(guarding)),
  ]);
  const put = (): void => draw(placed, settings, page, words, places.mount, whole, isDue);
  // Neither hidden meanwhile, nor followed by another.
  if (turn === page.turn) await places.take(page, survey, put, isDue, display);
}

/**
 * In its corner. As soon as less of the page can be seen, or the visitor goes to something on it, there comes what keeps the
 * prompt off a phone's keyboard, and off that.
 */
function usual(page: Page): Pick<typeof import('./places.ts'), 'take' | 'mount'> {
  const bring = (): unknown => page.guarded(() => import(cornering));
  // The prompt stands beside the body, so that this hears of the page alone.
  document.body?.addEventListener('focusin', bring, { once: true });
  visualViewport?.addEventListener('resize', bring, { once: true });
  return { take, mount };
}

/** @throws a `Trouble` if its document has a fault, or its name stands for no instrument. Then nothing is shown. */
function draw(
  survey: Candidate,
  settings: Settings,
  page: Page,
  words: Wording,
  place: typeof mount,
  bring?: () => Whole,
  isDue?: () => boolean,
): void {
  if (live === survey.id) {
    page.mounted!.open();
    return;
  }
  const { endpoint, theme } = settings;
  const { survey: whole, ...rest } = bring?.() ?? builtIn(survey, settings, page);
  page.mounted?.unmount();
  page.mounted = place(whole, {
    meet: (ask, root) => care.meet(ask, root, page, settings, isDue),
    ...rest,
    ...words,
    outlet: (page.outlet ?? outlet)(endpoint, settings.storage),
    theme,
    attributes: page.attributes,
    respondent: respondent(page),
    mask: settings.mask,
    on(event: WidgetEvent) {
      const { type, survey } = event;
      if (type === 'shown') {
        live = survey;
        page.remember(`shown:${survey}`, `${Date.now()}`);
      }
      if (type === 'completed' || type === 'dismissed') {
        live = '';
        page.remember('open', '');
      }
      for (const [wanted, listener] of page.listeners) if (type === wanted) page.guarded(() => listener(event));
    },
  });
}

/** The instrument of a name, with whatever else is said of it. */
function builtIn(survey: Candidate, tag: Settings, { known }: Page): Whole {
  const { id } = survey;
  if (!Object.hasOwn(ready, id)) throw ['no-survey', id, id === tag.survey, known.has(id)] satisfies Trouble;
  return { survey: { ...survey, ...ready[id]! }, flow: simple };
}

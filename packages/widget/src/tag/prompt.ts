// The entry of earshot-prompt.js: what the loader imports when a survey is due, or when answers wait to be sent.
import { instruments, type Survey } from '@earshot/core';
import type { WidgetEvent } from '../event.ts';
import { mount } from '../mount.ts';
import type { Whole } from '../shell.ts';
import { outlet } from './outlet.ts';
import type { Page } from './page.ts';
import type { Settings } from './settings.ts';
import { simple } from './simple.ts';
import type { Candidate } from './surveys.ts';
import { take } from './take.ts';
import type { Trouble } from './trouble.ts';

export { outlet };

const ready: Record<string, Survey> = { ...instruments };

/** The survey that is being answered. */
let live = '';

/**
 * Shows a survey in place of the one that is shown, if that is another.
 *
 * @param isDue whether it still is due. Without it the survey is shown anyway, and whatever other tabs do.
 */
export async function show(
  survey: Candidate,
  settings: Settings,
  page: Page,
  checker?: typeof import('./check.ts'),
  isDue?: () => boolean,
): Promise<void> {
  const { turn } = page;
  const whole = await checker?.bring(survey);
  // Neither hidden meanwhile, nor followed by another.
  if (turn === page.turn) await take(page, survey, () => draw(survey, settings, page, whole), isDue);
}

/** @throws a `Trouble` if its document has a fault, or its name stands for no instrument. Then nothing is shown. */
function draw(survey: Candidate, settings: Settings, page: Page, bring?: () => Whole): void {
  if (live === survey.id) {
    page.mounted!.open();
    return;
  }
  const { endpoint, locale, theme } = settings;
  const { survey: whole, ...rest } = bring?.() ?? builtIn(survey, settings, page);
  page.mounted?.unmount();
  page.mounted = mount(whole, {
    ...rest,
    outlet: outlet(endpoint),
    locale,
    theme,
    attributes: { ...page.attributes },
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

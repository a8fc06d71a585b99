// The entry of earshot-targeting.js: what the loader imports for a tag that has a configuration.
import { milliseconds } from '@earshot/core';
import { gates } from './due.ts';
import type { Page } from './page.ts';
import type { Settings } from './settings.ts';
import { type Candidate, surveysOf } from './surveys.ts';

let page: Page;
const delayed = new Set<Candidate>();

/** Reads a configuration, and shows what is due, now and when the page changes. */
export async function target(settings: Settings, host: Page): Promise<void> {
  page = host;
  const surveys = await surveysOf(settings);
  for (const survey of surveys) page.known.set(survey.id, [survey, settings]);
  page.changed = changed;
  changed();
  // An application changes its path without a load. Nothing of `history` is patched to hear of it.
  if (surveys.some(({ targeting }) => targeting?.where)) {
    addEventListener('popstate', changed);
    window.navigation?.addEventListener('navigatesuccess', changed);
  }
}

function changed(): void {
  for (const each of page.known.values()) page.guarded(() => consider(...each));
}

/** Whether a survey would be shown now. One that belongs into the page is placed by its element, not by us. */
const isDue = (survey: Candidate): boolean =>
  !page.asked && survey.display?.as !== 'inline' && gates(survey, page).every(({ passed }) => passed);

/** Shows a survey that is due; after its delay, if it is still due then. */
function consider(survey: Candidate, settings: Settings): void {
  if (delayed.has(survey) || !isDue(survey)) return;
  const ask = (): void => {
    delayed.delete(survey);
    if (isDue(survey)) page.show(survey, settings);
  };
  const delay = milliseconds(survey.targeting?.delay ?? 0);
  if (delay) {
    delayed.add(survey);
    // A timer that is asked to wait longer than 31 bits does not wait at all.
    setTimeout(ask, Math.min(delay, 2 ** 31 - 1));
  } else ask();
}

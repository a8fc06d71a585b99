// The entry of earshot-targeting.js: what the loader imports for a tag that has a configuration.
import { type Gate, milliseconds } from '@earshot/core';
import { gates, isDue } from './due.ts';
import type { Page } from './page.ts';
import type { Settings } from './settings.ts';
import { type Candidate, surveysOf } from './surveys.ts';

const delayed = new Set<Candidate>();
let watching: boolean | undefined;

/** Reads a configuration, and shows what is due, now and when the page changes. */
export async function target(settings: Settings, page: Page): Promise<void> {
  const surveys = await surveysOf(settings);
  for (const survey of surveys) page.known.set(survey.id, [survey, settings]);
  const changed = (): void => {
    for (const [survey, from] of page.known.values()) page.guarded(() => consider(survey, from, page));
  };
  page.changed = changed;
  changed();
  // Where paths matter: an application changes them without a load. Nothing of `history` is patched.
  if (watching || !surveys.some(({ targeting }) => targeting?.where)) return;
  watching = true;
  if (window.navigation) navigation.addEventListener('navigatesuccess', changed);
  else addEventListener('popstate', changed);
}

/** Shows a survey that is due; after its delay, if it is still due then. */
function consider(survey: Candidate, settings: Settings, page: Page): void {
  if (page.asked || delayed.has(survey) || !isDue(survey, page)) return;
  const ask = (): void => {
    delayed.delete(survey);
    if (!page.asked && isDue(survey, page)) page.show(survey, settings);
  };
  const delay = milliseconds(survey.targeting?.delay ?? 0);
  if (delay) {
    delayed.add(survey);
    // A timer that is asked to wait longer than 31 bits does not wait at all.
    setTimeout(() => page.guarded(ask), Math.min(delay, 2 ** 31 - 1));
  } else ask();
}

/** What `explain` tells of one survey. It is due when all of its gates have passed. */
export interface Explained {
  survey: string;
  gates: Gate[];
}

/** Every survey with every gate, passed or not, as things stand now. */
export const explain = (page: Page): Explained[] =>
  [...page.known.values()].map(([survey]) => ({ survey: survey.id, gates: gates(survey, page) }));

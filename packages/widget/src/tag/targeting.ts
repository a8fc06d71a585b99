// The entry of earshot-targeting.js: what the loader imports for a tag that has a configuration.
import { milliseconds, plainlyDue } from '@earshot/core';
import type { Known, Page } from './page.ts';
import type { Settings } from './settings.ts';
import { type Candidate, surveysOf } from './surveys.ts';
import { visitor } from './visitor.ts';

let page: Page;

/** Reads a configuration, and shows what is due, now and when the page changes. */
export async function target(settings: Settings, host: Page): Promise<void> {
  page = host;
  const surveys = await surveysOf(settings, page);
  const ready = surveys.map((survey) => {
    const id = survey?.id;
    return typeof id === 'string' && !page.known.has(id)
      ? page.known.set(id, [survey, settings]) && isReady(survey)
      : undefined;
  });
  // All wait for the file of the rarer gates, if one needs it: its survey may be the one that goes first.
  if (ready.includes(undefined)) (await page.load('gates')).watch(page, surveys);
  page.changed = changed;
  changed();
  // An application changes its path without a load. Nothing of `history` is patched to hear of it.
  if (surveys.some((survey) => survey?.targeting?.where)) {
    addEventListener('popstate', changed);
    window.navigation?.addEventListener('navigatesuccess', changed);
  }
}

function changed(): void {
  page.known.forEach(consider);
}

/** Shows a survey that is due; after its delay, if it has been ready all the while. */
function consider(known: Known): void {
  const [survey, settings, ends] = known;
  // One that belongs into the page is placed by its element, not by us.
  if (page.asked || page.left.has(survey) || survey.display?.as === 'inline') return;
  const ready = (): boolean => (isReady(survey) ?? page.judge?.(survey)) as boolean;
  if (!ready()) known[2] = 0;
  else if (ends || page.recall(`draft:${survey.id}`)) {
    // Whoever has begun it waits no more.
    if (!(Date.now() < ends!)) page.show(survey, settings, ready);
  } else {
    const delay = milliseconds(survey.targeting?.delay ?? 0);
    known[2] = Date.now() + delay;
    setTimeout(changed, delay);
  }
}

/** Whether everything but the delay has passed, of a survey with none but the commonest gates. */
const isReady = (survey: Candidate): boolean | undefined =>
  plainlyDue(
    survey,
    Date.now(),
    location.pathname,
    +page.recall(`shown:${survey.id}`)!,
    page.events,
    page.recall(`draft:${survey.id}`),
    () => visitor(page),
  );

// The entry of earshot-targeting.js: what the loader imports for a tag that has a configuration.
import { type Gate, milliseconds } from '@earshot/core';
import { gates } from './due.ts';
import { fail } from './fail.ts';
import type { Page } from './page.ts';
import type { Settings } from './settings.ts';
import { type Candidate, surveysOf } from './surveys.ts';

let page: Page;

/** Reads a configuration, and shows what is due, now and when the page changes. */
export async function target(settings: Settings, host: Page): Promise<void> {
  page = host;
  const surveys = await surveysOf(settings);
  for (const survey of surveys) {
    // One that cannot be told from the others has a fault now; the rest is looked at when a survey is due.
    if (survey?.id && !page.known.has(survey.id)) page.known.set(survey.id, [survey, settings]);
    else leave(survey, undefined, surveys);
  }
  page.changed = changed;
  changed();
  // An application changes its path without a load. Nothing of `history` is patched to hear of it.
  if (surveys.some((survey) => survey?.targeting?.where)) {
    addEventListener('popstate', changed);
    window.navigation?.addEventListener('navigatesuccess', changed);
  }
}

/** Looks at a survey no more, and says why: its fault, or else what went wrong. */
function leave(survey: Candidate, problem: unknown, among?: Candidate[]): void {
  page.left.set(survey, 0);
  page.guarded(async () => (await page.check()).check(survey, problem, among));
}

function changed(): void {
  for (const [survey, settings] of page.known.values()) consider(survey, settings);
}

/** Shows a survey that is due; after its delay, if it is still due then. One survey's fault is not another's. */
function consider(survey: Candidate, settings: Settings, waited?: boolean): void {
  try {
    if (page.left.has(survey) || !isDue(survey)) return;
    const delay = waited ? 0 : milliseconds(survey.targeting?.delay ?? 0);
    if (delay) {
      page.left.set(survey, Date.now() + delay);
      // A timer that is asked to wait longer than 31 bits does not wait at all.
      setTimeout(
        () => {
          page.left.delete(survey);
          consider(survey, settings, true);
        },
        Math.min(delay, 2 ** 31 - 1),
      );
    } else page.show(survey, settings);
  } catch (problem) {
    leave(survey, problem);
  }
}

/** Whether a survey would be shown now. One that belongs into the page is placed by its element, not by us. */
function isDue(survey: Candidate): boolean {
  if (page.asked || survey.display?.as === 'inline') return false;
  const all = gates(survey, page);
  if (!all.every(canPass)) fail('bad-targeting', survey.id);
  return all.every(({ passed }) => passed);
}

/** Whether a gate could pass at some time: one that is not known cannot, nor one whose value cannot be read. */
const canPass = ({ gate, passed, wanted, next }: Gate): unknown =>
  passed ||
  { on: 1, where: 1, sample: (wanted as number) < 1, again: next, until: Date.parse(wanted as string) }[gate as 'on'];

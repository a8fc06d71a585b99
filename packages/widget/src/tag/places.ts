// The entry of earshot-places.js, which comes with a prompt that stands anywhere but in the corner of every prompt.
import { type Display, where } from '@earshot/core';
import type { Mounted } from '../mount.ts';
import { placeIssue } from '../place/issue.ts';
import { type Place, place } from '../place/place.ts';
import type { Tab } from '../place/tab.ts';
import { fail } from './fail.ts';
import type { Page } from './page.ts';
import type { Candidate } from './surveys.ts';
import { take as takeTurn } from './take.ts';

/** The tabs on this page, by the id of their survey. */
const tabs = new Map<string, Mounted>();

let page: Page;

/** Shows a survey as its display says. @throws a `Trouble` if that has a fault. */
export const mount: Place = (survey, options) => {
  const { id, display } = survey;
  const issue = placeIssue(display);
  if (issue) fail('bad-survey', JSON.stringify(id), issue);
  return place(survey, {
    ...options,
    on(event) {
      if (event.type === 'shown' && tabs.has(id)) pressed(tabs.get(id)!);
      options.on?.(event);
    },
  });
};

/** What a tab opens stands in place of what is shown; and in place of that, what comes later: but the tab remains. */
function pressed({ open, close }: Mounted): void {
  page.mounted?.unmount();
  page.mounted = { open, close, unmount: close };
  page.asked = true;
  page.remember('open', `${Date.now()}`);
}

/**
 * Draws what has to be due, as every prompt is drawn. A tab is none: it asks nobody before it is pressed, so it takes
 * no turn, and others may still ask. A page has been asked for by its link.
 */
export async function take(
  host: Page,
  survey: Candidate,
  draw: () => void,
  isDue?: () => boolean,
  { as }: Display = {},
): Promise<void> {
  page = host;
  if (as === 'page') draw();
  else if (as === 'tab') tab(survey, draw, !isDue);
  else await takeTurn(page, survey, draw, isDue);
}

/** Has a tab go and come back where an application goes on without a load to a path that is not, or is, its survey's. */
function follow({ targeting }: Candidate, { away }: Tab): void {
  const wanted = targeting?.where;
  if (!wanted) return;
  const look = (): void => {
    page.guarded(() => away(!where(wanted, { path: location.pathname, url: location.href }).passed));
  };
  addEventListener('popstate', look);
  window.navigation?.addEventListener('navigatesuccess', look);
}

function tab(survey: Candidate, draw: () => void, now: boolean): void {
  const { id } = survey;
  if (!tabs.has(id)) {
    const { mounted } = page;
    delete page.mounted;
    // Faulty or not, it is not looked at again.
    page.left.add(survey);
    try {
      draw();
      const drawn = page.mounted! as Tab;
      tabs.set(id, drawn);
      follow(survey, drawn);
    } finally {
      if (mounted) page.mounted = mounted;
      else delete page.mounted;
      page.asked = !!mounted;
      page.changed?.();
    }
  }
  if (now) tabs.get(id)!.open();
}

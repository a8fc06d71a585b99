import { evaluate, type Gate } from '@earshot/core';
import type { Page } from './page.ts';
import type { Candidate } from './surveys.ts';

/** Every gate of a survey, as things stand now. */
export function gates(survey: Candidate, { events, recall, remember }: Page): Gate[] {
  let visitor = '';
  // An identifier is made only for a survey that samples.
  if (survey.targeting?.sample !== undefined) {
    visitor = recall('visitor') ?? `${Math.random()}`;
    remember('visitor', visitor);
  }
  const shownAt = Number(recall(`shown:${survey.id}`)) || undefined;
  return evaluate(survey, { now: Date.now(), path: location.pathname, visitor, shownAt, events });
}

/** Whether a survey would be shown now. One that belongs into the page is placed by its element, not by us. */
export function isDue(survey: Candidate, page: Page): boolean {
  return survey.display?.as !== 'inline' && gates(survey, page).every(({ passed }) => passed);
}

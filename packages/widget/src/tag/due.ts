import { evaluate, type Gate } from '@earshot/core';
import { recall, visitor } from './memory.ts';
import type { Candidate } from './surveys.ts';

/** Names of the events that the host has tracked on this page. */
export const events: string[] = [];

/** Every gate of a survey, as things stand now. */
export function gates(survey: Candidate): Gate[] {
  return evaluate(survey, {
    now: Date.now(),
    path: location.pathname,
    // Made only for a survey that samples: no identifier without a use.
    visitor: survey.targeting?.sample === undefined ? '' : visitor(),
    shownAt: Number(recall(`shown:${survey.id}`)) || undefined,
    events,
  });
}

/** Whether a survey would be shown now. One that belongs into the page is placed by its element, not by us. */
export function isDue(survey: Candidate): boolean {
  return survey.display?.as !== 'inline' && gates(survey).every(({ passed }) => passed);
}

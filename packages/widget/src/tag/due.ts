import { evaluate, type Gate } from '@earshot/core';
import type { Page } from './page.ts';
import type { Candidate } from './surveys.ts';

/** Every gate of a survey, as things stand now. */
export function gates(survey: Candidate, { events, recall, remember }: Page): Gate[] {
  // An identifier is made only for a survey that samples.
  const visitor = survey.targeting?.sample === undefined ? '' : (recall('visitor') ?? `${Math.random()}`);
  if (visitor) remember('visitor', visitor);
  const shownAt = Number(recall(`shown:${survey.id}`)) || undefined;
  return evaluate(survey, { now: Date.now(), path: location.pathname, visitor, shownAt, events });
}

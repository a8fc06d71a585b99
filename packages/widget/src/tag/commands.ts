// What `window.earshot(command, …)` understands: each export is a command.
import type { Gate } from '@earshot/core';
import { events, gates } from './due.ts';
import * as stage from './stage.ts';
import type { Candidate } from './surveys.ts';
import { configured, considerAll, first } from './tags.ts';

export { hide } from './stage.ts';
export { adopt } from './tags.ts';

/** Shows a survey now: one of the configuration by its id, an instrument by its name, or a document. */
export async function show(survey: string | Candidate): Promise<void> {
  const named = typeof survey === 'string' ? { id: survey } : survey;
  const [known, settings] = (named === survey ? undefined : (await configured()).get(named.id)) ?? [named, first()];
  stage.show(known, settings);
}

/** Says that something has happened that a survey may wait for. */
export function track(event: string): void {
  events.push(event);
  considerAll();
}

/** Adds facts about the visitor. They travel with the responses that are begun later. */
export function attributes(facts: Record<string, unknown>): void {
  Object.assign(stage.attributes, facts);
}

/** Calls a listener at each event of a type. */
export function on(...pair: (typeof stage.listeners)[number]): void {
  stage.listeners.push(pair);
}

/** What `explain` tells of one survey. */
export interface Explained {
  survey: string;
  gates: Gate[];
}

/** Tells for every survey which gates passed and which did not, and on what. It is due when all have passed. */
export async function explain(tell: (told: Explained[]) => void = console.log): Promise<void> {
  tell([...(await configured()).values()].map(([survey]) => ({ survey: survey.id, gates: gates(survey) })));
}

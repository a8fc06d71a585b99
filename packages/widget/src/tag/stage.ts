import { milliseconds } from '@earshot/core';
import type { WidgetEvent } from '../event.ts';
import type { Mounted } from '../mount.ts';
import { complain, guarded } from './complain.ts';
import { isDue } from './due.ts';
import { outbox, prompt } from './halves.ts';
import { remember } from './memory.ts';
import type { Settings } from './settings.ts';
import type { Candidate } from './surveys.ts';

/** Facts about the visitor that the host has given. */
export const attributes: Record<string, unknown> = {};

/** What the host listens to, by the type of event. */
export const listeners: [type: WidgetEvent['type'], listener: (event: WidgetEvent) => void][] = [];

const delayed = new Set<Candidate>();
/** A visitor is asked once on a page, whatever else would be due. */
let asked = false;
let mounted: Mounted | undefined;
/** The survey that is being answered. */
let live: string | undefined;
/** One show after the other, so that the second finds what the first has mounted. */
let turn: Promise<void> = Promise.resolve();

/** Shows a survey, whether or not it is due. */
export function show(survey: Candidate, settings: Settings): void {
  turn = turn
    .then(() => Promise.all([prompt(), outbox()]))
    .then(([{ complete, mount }, { outlet }]) => {
      if (live === survey.id) return mounted!.open();
      hide();
      mounted?.unmount();
      const { endpoint, locale, theme } = settings;
      mounted = mount(complete(survey), {
        outlet: outlet(endpoint),
        attributes: { ...attributes },
        path: location.pathname,
        on,
        ...(locale && { locale }),
        ...(theme && { theme }),
      });
    })
    .catch(complain);
}

/** Closes the prompt, if there is one. */
export function hide(): void {
  mounted?.close();
}

/** Shows the survey that is due; after its delay, if it is still due then. */
export function consider(survey: Candidate, settings: Settings): void {
  if (asked || delayed.has(survey) || !isDue(survey)) return;
  const ask = (): void => {
    delayed.delete(survey);
    if (asked || !isDue(survey)) return;
    asked = true;
    show(survey, settings);
  };
  const delay = milliseconds(survey.targeting?.delay ?? 0);
  if (!delay) return ask();
  delayed.add(survey);
  // A timer that is asked to wait longer than 31 bits does not wait at all.
  setTimeout(() => guarded(ask), Math.min(delay, 2 ** 31 - 1));
}

function on(event: WidgetEvent): void {
  if (event.type === 'shown') {
    live = event.survey;
    remember(`shown:${live}`, String(Date.now()));
  }
  if (event.type === 'completed' || event.type === 'dismissed') live = undefined;
  for (const [type, listener] of listeners) if (type === event.type) guarded(() => listener(event));
}

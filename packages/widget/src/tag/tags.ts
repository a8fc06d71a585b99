import { complain, fail, guarded } from './complain.ts';
import { outbox, prompt } from './halves.ts';
import { waiting } from './outlet.ts';
import { type Settings, settingsOf } from './settings.ts';
import { consider } from './stage.ts';
import { type Candidate, surveysOf } from './surveys.ts';

const known: Map<string, [Candidate, Settings]> = new Map();
let main: Settings | undefined;
let reading: Promise<unknown> = parsed();
let watching: boolean | undefined;

/** The surveys of all tags by id, once they have been read. */
export const configured = (): Promise<typeof known> => reading.then(() => known);

/** The settings of the first tag: they serve for whatever no tag names. */
export function first(): Settings {
  return main ?? fail('no-endpoint');
}

/** Looks whether anything is due now. */
export function considerAll(): void {
  for (const [survey, settings] of known.values()) guarded(() => consider(survey, settings));
}

/** Does what a script tag says. */
export function adopt({ dataset }: HTMLElement): void {
  parsed().then(inline).catch(complain);
  // A tag without any of these only serves the elements in the page, and those have endpoints of their own.
  if (!(dataset['endpoint'] ?? dataset['survey'] ?? dataset['config'])) return;
  const settings = settingsOf(dataset, location.href);
  main ??= settings;
  reading = reading
    .then(() => surveysOf(settings))
    .then((surveys) => {
      for (const survey of surveys) known.set(survey.id, [survey, settings]);
      considerAll();
      watch(surveys);
    })
    .catch(complain);
  waiting()
    .then((some) => some && outbox().then(({ outlet }) => void outlet(settings.endpoint)))
    .catch(complain);
}

// The script is async: it may run before the elements and the JSON that it looks for have been parsed.
function parsed(): Promise<unknown> {
  return document.readyState === 'loading'
    ? new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
    : Promise.resolve();
}

/** Brings the custom element to a page that uses it. */
async function inline(): Promise<void> {
  if (!document.querySelector('earshot-survey')) return;
  const [{ defineEarshot }, { outlet }] = await Promise.all([prompt(), outbox()]);
  defineEarshot({ outlet: (endpoint) => outlet(endpoint || first().endpoint) });
}

// Where paths matter, a single-page application changes them without a load. Nothing of `history` is patched.
function watch(surveys: Candidate[]): void {
  if (watching || !surveys.some(({ targeting }) => targeting?.where)) return;
  watching = true;
  (window.navigation ?? window).addEventListener(window.navigation ? 'navigatesuccess' : 'popstate', considerAll);
}

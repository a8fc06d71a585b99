import { guarded } from './complain.ts';
import { fail } from './fail.ts';
import { load } from './files.ts';
import { again, recall, refuse } from './memory.ts';
import { waiting } from './outlet.ts';
import { page, show } from './page.ts';
import { type Settings, settingsOf } from './settings.ts';

let main: Settings | undefined;
let reading: Promise<unknown> | undefined;

/** Resolves when the configurations of all tags have been read. */
export const configured = (): Promise<unknown> => reading ?? parsed();

/** The settings of the first tag: they serve for whatever no tag names. */
export const first = (): Settings => main ?? fail('bad-endpoint');

/** Does what a script tag says. */
export function adopt({ dataset }: HTMLElement): void {
  inline();
  const { endpoint, survey, config } = dataset;
  if (dataset['storage']) refuse();
  // A tag without any of these serves the elements in the page, and those have endpoints of their own.
  if (!(endpoint ?? survey ?? config)) return;
  const settings = settingsOf(dataset);
  main ??= settings;
  const before = configured();
  reading = guarded(async () => {
    await before;
    if (config) await (await load('targeting')).target(settings, page);
    else if (survey) {
      const named = { id: survey };
      page.known.set(survey, [named, settings]);
      const isDue = (): boolean => !(Date.now() < +recall(`shown:${survey}`)! + again);
      if (!page.asked && isDue()) show(named, settings, isDue);
    }
  });
  guarded(async () => page.outlet ?? ((await waiting()) && (await load('prompt')).outlet(settings.endpoint)));
}

/** Brings the custom element to a page that uses it. */
const inline = (): unknown =>
  guarded(async () => {
    await parsed();
    if (document.querySelector('earshot-survey'))
      (await Promise.all([load('element'), load('prompt')]))[0].define(page, main);
    // A body that Turbo brings later may use it, too. Where there is no Turbo, nothing is listened to.
    await customElements.whenDefined('turbo-stream');
    addEventListener('turbo:load', inline);
  });

// The script is async: it may run before the elements and the JSON that it looks for have been parsed.
const parsed = async (): Promise<unknown> =>
  document.readyState === 'loading' && new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));

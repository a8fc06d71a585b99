import type { Explained } from './explain.ts';
import { fail } from './fail.ts';
import { load } from './files.ts';
import { type Page, page, show } from './page.ts';
import type { Candidate } from './surveys.ts';
import { adopt, configured, first } from './tags.ts';

/** What `window.earshot(command, …)` understands. */
export interface Commands {
  /** Shows a survey now: one of the configuration by its id, an instrument by its name, or a document. */
  show(survey: string | Candidate): Promise<void>;
  /** Closes the prompt, if there is one or one is being loaded. */
  hide(): void;
  /** Says that something has happened that a survey may wait for, and what is to be said about it. */
  track(event: string, properties?: Record<string, unknown>): void;
  /** Says who the visitor is: sampling draws by this id, and makes none of its own. */
  identify(id: string): void;
  /** Says whether the visitor has consented. It is not stored: say it on every page. */
  consent(given: boolean): void;
  /** Adds facts about the visitor. They travel with the responses that are begun later. */
  attributes(facts: Record<string, unknown>): void;
  /** Calls a listener at each event of a type. */
  on(...pair: Page['listeners'][number]): void;
  /** Tells for every survey which gates passed and which did not, and on what. @default console.log */
  explain(tell?: (told: Explained[]) => void): Promise<void>;
  /** Does what another script tag says. A second copy of the script hands over its own. */
  adopt(tag: HTMLElement): void;
}

/** Writes down what the host says, and looks whether anything is due now. */
const told =
  <Key extends 'id' | 'consent'>(key: Key) =>
  (value: Page[Key]): void => {
    page[key] = value;
    page.changed?.();
  };

/** @see Commands */
export const commands: Commands = {
  async show(survey) {
    const document = Object(survey) === survey;
    if (!document) await configured();
    const named = document ? (survey as Candidate) : { id: survey as string };
    const [known, settings] = page.known.get(survey as string) ?? [named, first()];
    await show(known, settings);
  },
  hide() {
    page.turn++;
    page.mounted?.close();
  },
  track(name, properties) {
    page.events.push({ name: name || fail('no-event'), at: Date.now(), properties });
    page.changed?.();
  },
  identify: told('id'),
  consent: told('consent'),
  attributes(facts) {
    Object.assign(page.attributes, facts);
    page.changed?.();
  },
  on(...pair) {
    if (!pair[1]?.call) fail('no-listener', pair[0]);
    page.listeners.push(pair);
  },
  async explain(tell) {
    await configured();
    (await load('trouble')).explain(page, tell);
  },
  adopt,
};

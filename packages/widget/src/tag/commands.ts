import type { Explained } from './explain.ts';
import { fail } from './fail.ts';
import { trouble } from './files.ts';
import { type Page, page, show } from './page.ts';
import type { Candidate } from './surveys.ts';
import { adopt, configured, first } from './tags.ts';

/** What `window.earshot(command, …)` understands. */
export interface Commands {
  /** Shows a survey now: one of the configuration by its id, an instrument by its name, or a document. */
  show(survey: string | Candidate): Promise<void>;
  /** Closes the prompt, if there is one. */
  hide(): void;
  /** Says that something has happened that a survey may wait for. */
  track(event: string): void;
  /** Adds facts about the visitor. They travel with the responses that are begun later. */
  attributes(facts: Record<string, unknown>): void;
  /** Calls a listener at each event of a type. */
  on(...pair: Page['listeners'][number]): void;
  /** Tells for every survey which gates passed and which did not, and on what. @default console.log */
  explain(tell?: (told: Explained[]) => void): Promise<void>;
  /** Does what another script tag says. A second copy of the script hands over its own. */
  adopt(tag: HTMLElement): void;
}

/** @see Commands */
export const commands: Commands = {
  async show(survey) {
    await configured();
    const named = Object(survey) === survey ? (survey as Candidate) : { id: survey as string };
    await show(...(page.known.get(survey as string) ?? ([named, first()] as const)));
  },
  hide() {
    page.mounted?.close();
  },
  track(event) {
    page.events.push(event || fail('no-event'));
    page.changed?.();
  },
  attributes(facts) {
    Object.assign(page.attributes, facts);
  },
  on(...pair) {
    if (!pair[1]?.call) fail('no-listener', pair[0]);
    page.listeners.push(pair);
  },
  async explain(tell = console.log) {
    await configured();
    tell((await trouble()).explain(page));
  },
  adopt,
};

import { fail } from './fail.ts';
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
  /** Says who the visitor is: it travels with their responses, and sampling draws by this id, and makes none of its own. */
  identify(id: string | undefined): void;
  /** Says whether the visitor has consented. It is not stored: say it on every page. */
  consent(given: boolean): void;
  /** Adds facts about the visitor. They travel with the responses that are begun later. */
  attributes(facts: Record<string, unknown>): void;
  /** Calls a listener at each event of a type. */
  on(...pair: Page['listeners'][number]): void;
  /** Does what another script tag says. A second copy of the script hands over its own. */
  adopt(tag: HTMLElement): void;
}

/** @see Commands */
export const commands: Commands = {
  async show(survey) {
    const named = Object(survey) === survey ? (survey as Candidate) : { id: survey as string };
    if (named !== survey) await configured();
    const [document, settings = first()] = page.known.get(survey as string) ?? [named];
    await show(document, settings);
  },
  hide() {
    page.turn++;
    page.mounted?.close();
  },
  track(name, properties) {
    page.events.push({ name: name || fail('no-event'), at: Date.now(), properties });
  },
  identify(id) {
    page.id = id;
  },
  consent(given) {
    page.consent = given;
  },
  attributes(facts) {
    Object.assign(page.attributes, facts);
  },
  on(...pair) {
    if (!pair[1]?.call) fail('no-listener', pair[0]);
    page.listeners.push(pair);
  },
  adopt,
};

import type { WidgetEvent } from '../event.ts';
import type { Mounted } from '../mount.ts';
import { guarded } from './complain.ts';
import { outbox, prompt } from './files.ts';
import { recall, remember } from './memory.ts';
import type { Settings } from './settings.ts';
import type { Candidate } from './surveys.ts';

/** What is known of the page that we are on, shared between the loader and what it imports. */
export interface Page {
  /** The surveys of all tags, by id. */
  known: Map<string, [survey: Candidate, settings: Settings]>;
  /** Names of the events that the host has tracked. */
  events: string[];
  /** Facts about the visitor that the host has given. */
  attributes: Record<string, unknown>;
  /** What the host listens to. */
  listeners: [type: WidgetEvent['type'], listener: (event: WidgetEvent) => void][];
  /** Whether the visitor has been asked. Once on a page is enough, whatever else would be due. */
  asked?: boolean;
  /** Looks whether anything is due, where something waits for the page to change. */
  changed?: () => void;
  show: typeof show;
  guarded: typeof guarded;
  recall: typeof recall;
  remember: typeof remember;
}

/** @see Page */
export const page: Page = {
  known: new Map(),
  events: [],
  attributes: {},
  listeners: [],
  show,
  guarded,
  recall,
  remember,
};

let mounted: Mounted | undefined;
/** The survey that is being answered. */
let live: string | undefined;
/** One show after the other, so that the second finds what the first has mounted. */
let turn: Promise<void> | undefined;

/** Shows a survey, whether or not it is due. */
export function show(survey: Candidate, { endpoint, locale, theme }: Settings): Promise<void> {
  const before = turn;
  page.asked = true;
  turn = guarded(async () => {
    const [{ complete, mount }, { outlet }] = await Promise.all([prompt(), outbox(), before]);
    if (live === survey.id) return mounted!.open();
    const whole = complete(survey);
    mounted?.unmount();
    mounted = mount(whole, { outlet: outlet(endpoint), locale, theme, attributes: { ...page.attributes }, on });
  });
  return turn;
}

/** Closes the prompt, if there is one. */
export function hide(): void {
  mounted?.close();
}

function on(event: WidgetEvent): void {
  const { type, survey } = event;
  if (type === 'shown') {
    live = survey;
    remember(`shown:${survey}`, `${Date.now()}`);
  }
  if (type === 'completed' || type === 'dismissed') live = '';
  for (const [wanted, listener] of page.listeners) if (type === wanted) guarded(() => listener(event));
}

import type { WidgetEvent } from '../event.ts';
import type { Mounted } from '../mount.ts';
import { guarded } from './complain.ts';
import { check, prompt } from './files.ts';
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
  asked?: boolean | undefined;
  /** The prompt, once there was one. */
  mounted?: Mounted;
  /** Looks whether anything is due, where something waits for the page to change. */
  changed?: () => void;
  /** Surveys that are not looked at: until the moment when their delay ends, or for good, which is 0, because of a fault. */
  left: Map<unknown, number>;
  show: typeof show;
  check: typeof check;
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
  left: new Map(),
  show,
  check,
  guarded,
  recall,
  remember,
};

/** One show after the other, so that the last one stays. */
let turn: Promise<void> | undefined;

/** Shows a survey, whether or not it is due. One that brings questions of its own is checked before. */
export function show(survey: Candidate, settings: Settings): Promise<void> {
  const before = turn;
  const { asked } = page;
  page.asked = true;
  turn = guarded(async () => {
    const [views, checker] = await Promise.all([prompt(), survey.questions && check(), before]);
    try {
      views.show(survey, settings, page, checker);
    } catch (problem) {
      // The visitor has seen nothing of it, so another survey may still ask.
      page.asked = asked;
      page.left.set(survey, 0);
      page.changed?.();
      throw problem;
    }
  });
  return turn;
}

import type { Outlet, TargetingFacts, TrackedEvent } from '@earshot/core';
import type { WidgetEvent } from '../event.ts';
import type { Mounted } from '../mount.ts';
import { guarded } from './complain.ts';
import { load } from './files.ts';
import { recall, remember } from './memory.ts';
import type { Settings } from './settings.ts';
import type { Candidate } from './surveys.ts';

/** A survey with the settings of its tag, and when its delay ends; 0 while it does not run. */
export type Known = [survey: Candidate, settings: Settings, ends?: number];

/** What is known of the page that we are on, shared between the loader and what it imports. */
export interface Page {
  /** The surveys of all tags, by id. */
  known: Map<string, Known>;
  /** What the host has tracked. */
  events: TrackedEvent[];
  /** Facts about the visitor that the host has given. */
  attributes: Record<string, unknown>;
  /** What the host listens to. */
  listeners: [type: WidgetEvent['type'], listener: (event: WidgetEvent) => void][];
  /** Whether the visitor has been asked. Once on a page is enough, whatever else would be due. */
  asked?: boolean | undefined;
  /** Whether the visitor has consented, if the host has said so. */
  consent?: boolean | undefined;
  /** Who the visitor is, if the host has said so. */
  id?: string | undefined;
  /** Values of the fields that a survey may declare as hidden, as far as the host has said them. */
  hidden?: Record<string, unknown>;
  /** Takes the responses in place of the queue, in a preview. */
  outlet?: (endpoint: string, storage?: string) => Outlet;
  /** How often a prompt was called for or hidden: what was on its way is not shown after that. */
  turn: number;
  /** The prompt, once there was one. */
  mounted?: Mounted;
  /** Looks whether anything is due, where something waits for the page to change. */
  changed?: () => void;
  /** Whether a survey with rarer gates has passed all of them but its delay. There once such a survey is known. */
  judge?: (survey: Candidate) => boolean;
  /** What earshot-gates.js has gathered. */
  seen?: () => Partial<TargetingFacts>;
  /** Surveys that are not looked at, because of a fault. */
  left: Set<unknown>;
  show: typeof show;
  load: typeof load;
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
  turn: 0,
  left: new Set(),
  show,
  load,
  guarded,
  recall,
  remember,
};

/**
 * Shows a survey. One that brings questions of its own is checked before.
 *
 * @param isDue whether it still is due. Without it the survey is shown anyway, and whatever other tabs do.
 */
export function show(survey: Candidate, settings: Settings, isDue?: () => boolean): Promise<void> {
  const turn = ++page.turn;
  page.asked = true;
  return guarded(async () => {
    const [views, checker] = await Promise.all([load('prompt'), survey.questions && load('check')]);
    await views.show(survey, settings, page, turn, checker, isDue);
  });
}

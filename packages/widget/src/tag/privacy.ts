// The entry of earshot-privacy.js: what comes with a survey of one's own, and else once somebody writes, or wrote earlier.
import type { Flow } from '@earshot/core';
import { draftAge, readDraft } from '../privacy/draft.ts';
import { type Ending, guard } from '../privacy/guard.ts';
import type { DraftStore } from '../privacy/keep.ts';
import { masked } from '../privacy/masked.ts';
import { localStore } from '../privacy/store.ts';
import type { StepsAsk } from '../view/ask.ts';
import type { Page } from './page.ts';
import { care } from './prompt.ts';
import type { Settings } from './settings.ts';
import { simple } from './simple.ts';
import { privacyAsked } from './visitor.ts';

export { masked };

// Until here what a visitor writes was masked coarsely.
const { told: _, ...plain } = simple;
simple.told = masked<Flow>(plain).told!;

forget();

care.meet = guardPrompt;

/** Looks after a prompt. One that was called for may be opened again, and then goes on where it was closed. */
function guardPrompt(ask: StepsAsk, _: ShadowRoot, page: Page, settings: Settings, isDue?: () => boolean): void {
  const { id, display } = ask.survey;
  const shown = `shown:${id}`;
  const store: DraftStore = {
    ...storeOf(ask, page, settings),
    lost: () => page.mounted?.unmount(),
  };
  const { write, erase } = store;
  store.write = (draft, text) => {
    write(draft, text);
    // Read as a number it is none, so that the survey is due on the next page; and here it stays what was shown when.
    page.remember(shown, `${draft.shown} draft`);
    // A page that is left is hidden after it has said that nothing is open on it.
    if (!document.hidden) page.remember('open', `${Date.now()}`);
  };
  store.erase = (draft) => {
    erase(draft);
    page.remember(shown, `${draft.shown}`);
  };
  const hear = (listener: (event: Ending) => void): void => {
    page.listeners.push(['completed', listener], ['dismissed', listener]);
  };
  guard(ask, { mask: settings.mask, store, hear, returns: !isDue || display?.as === 'tab' });
  // Gone with its page, it is open no more.
  addEventListener('pagehide', () => ask.question.value && page.remember('open', ''));
}

/**
 * Looks after what stands in the flow of a page: it is there whenever its page is.
 *
 * @public used by earshot-element.js, which imports this file by its address
 */
export function guardElement(ask: StepsAsk, page: Page, settings: Partial<Settings>, host: Element): void {
  const hear = (listener: (event: Ending) => void): void =>
    host.addEventListener('earshot', (event) => listener((event as CustomEvent<Ending>).detail));
  guard(ask, { mask: settings.mask, store: storeOf(ask, page, settings), hear, returns: true });
}

function storeOf({ survey: { id, targeting } }: StepsAsk, page: Page, { storage }: Partial<Settings>): DraftStore {
  return {
    ...localStore(id),
    isAllowed() {
      const { consent, outlet } = page;
      // A preview has an outlet of its own, and leaves nothing behind.
      if (storage === 'none' || consent === false || outlet) return false;
      return consent || !(privacyAsked() || targeting?.consent);
    },
  };
}

/** Takes away the drafts of all surveys that are too old. Those surveys have been shown, and rest again. */
function forget(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      const id = /^earshot:draft:(.+)/.exec(key)?.[1];
      if (!id || readDraft(localStorage.getItem(key) ?? '')) continue;
      localStorage.removeItem(key);
      const shown = `earshot:shown:${id}`;
      const at = Number.parseInt(localStorage.getItem(shown) ?? '', 10);
      localStorage.setItem(shown, `${at || Date.now() - draftAge}`);
    }
  } catch {
    // Nothing is stored here.
  }
}

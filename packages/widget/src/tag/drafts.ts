// The entry of earshot-drafts.js: what comes once there is something to keep.
import { draftAge, readDraft } from '../privacy/draft.ts';
import { type Ending, guard, type Known } from '../privacy/guard.ts';
import type { DraftStore } from '../privacy/keep.ts';
import { localStore } from '../privacy/store.ts';
import type { StepsAsk } from '../view/ask.ts';
import type { Page } from './page.ts';
import type { Settings } from './settings.ts';
import { privacyAsked } from './visitor.ts';

forget();

/** Looks after a prompt. One that was called for may be opened again, and then goes on where it was closed. */
export function guardPrompt(
  ask: StepsAsk,
  page: Page,
  { mask, storage }: Partial<Settings>,
  known: Known,
  isDue?: () => boolean,
): void {
  const { id, display } = ask.survey;
  const shown = `shown:${id}`;
  const store: DraftStore = {
    ...storeOf(ask, page, storage),
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
  guard(ask, { ...known, mask, store, hear, returns: !isDue || display?.as === 'tab' });
  // Gone with its page, it is open no more.
  addEventListener('pagehide', () => ask.question.value && page.remember('open', ''));
}

/** Looks after what stands in the flow of a page: it is there whenever its page is. */
export function guardElement(
  ask: StepsAsk,
  page: Page,
  { mask, storage }: Partial<Settings>,
  known: Known,
  host: Element,
): void {
  const hear = (listener: (event: Ending) => void): void =>
    host.addEventListener('earshot', (event) => listener((event as CustomEvent<Ending>).detail));
  guard(ask, { ...known, mask, store: storeOf(ask, page, storage), hear, returns: true });
}

function storeOf({ survey: { id, targeting } }: StepsAsk, page: Page, storage?: string): DraftStore {
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

// What a visitor sees and does, whatever the engine.
import { expect } from 'vitest';
import type { Tab } from './engine.ts';

/** What the tests do with a browser. */
export interface Hands {
  visit(address: string): Promise<Tab>;
  /** Kills the browser and starts it again. Undefined where that keeps nothing on disk. */
  restart: (() => Promise<void>) | undefined;
}

/** Everything that stands in the prompt, or in the element of the page; empty while there is none. */
export const words = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.querySelector('earshot-prompt,earshot-survey')?.shadowRoot?.textContent ?? '');

/** What has the focus, in whichever shadow root: its tag, and what it is called or what it says. */
export const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body) return 'BODY';
    return `${active.tagName} ${active.getAttribute('aria-label') ?? active.textContent?.trim()}`;
  });

/** The place of the chosen point, or -1, and the place of the focused one. */
export const chosen = (tab: Tab): Promise<readonly [chosen: number, focused: number]> =>
  tab.evaluate(() => {
    const root = document.querySelector('earshot-prompt')!.shadowRoot!;
    const radios = [...root.querySelectorAll<HTMLInputElement>('[type=radio]')];
    return [
      radios.findIndex((radio) => radio.checked),
      radios.indexOf(root.activeElement as HTMLInputElement),
    ] as const;
  });

export const prompted = (tab: Tab): Promise<void> => expect.poll(() => words(tab)).toMatch(/./) as Promise<void>;

export const says = (tab: Tab, text: string): Promise<void> =>
  expect.poll(() => words(tab)).toContain(text) as Promise<void>;

/** Presses Tab, or Shift with it, until the focus is there, at most so many times. */
export async function tabTo(tab: Tab, there: RegExp, most: number, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let i = 0; i < most; i++) {
    await tab.press(key);
    if (there.test(await focused(tab))) return;
  }
  throw new Error(`${most} times ${key} did not lead to ${there}, but to ${await focused(tab)}.`);
}

/** A real click on what a selector finds in the prompt, or in the element of the page. */
export async function clickOn(tab: Tab, selector: string): Promise<void> {
  const { x, y } = await tab.evaluate((selector) => {
    const found = document.querySelector('earshot-prompt,earshot-survey')!.shadowRoot!.querySelector(selector)!;
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await tab.click(x, y);
}

/** Gives a 9 and a reason, up to the thanks, and touches nothing but keys. */
export async function answerByKeys(tab: Tab, why: string): Promise<void> {
  await prompted(tab);
  await tabTo(tab, /^INPUT/, 4);
  await tab.press('End', 'ArrowLeft');
  await tabTo(tab, /^BUTTON Next/, 2);
  await tab.press('Enter');
  await says(tab, 'main reason');
  if (!(await focused(tab)).startsWith('TEXTAREA')) await tabTo(tab, /^TEXTAREA/, 2);
  await tab.type(why);
  await tabTo(tab, /^BUTTON Send/, 3);
  await tab.press('Enter');
  await says(tab, 'Thank you');
}

/** Long enough for what should not happen to have happened. */
export const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));

/** That the script has been loaded. */
export const loaded = (tab: Tab): Promise<void> =>
  expect.poll(() => tab.evaluate(() => 'earshot' in window)).toBe(true) as Promise<void>;

/** Calls the page's `earshot` function. */
export const call = (tab: Tab, ...what: [command: string, ...facts: unknown[]]): Promise<void> =>
  tab.evaluate((what) => window.earshot(...what), what);

/** That there is no prompt any more. */
export const gone = (tab: Tab): Promise<void> => expect.poll(() => words(tab)).toBe('') as Promise<void>;

/** That nobody is asked, and will not be. */
export async function isQuiet(tab: Tab): Promise<void> {
  await quiet();
  expect(await words(tab)).toBe('');
}

/** All that a site has left in the browser. */
export const stored = (tab: Tab): Promise<{ local: string[]; records: unknown[]; others: unknown[] }> =>
  tab.evaluate(async () => {
    const records: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name!);
        request.onsuccess = () => resolve(request.result);
      });
      for (const store of database.objectStoreNames)
        records.push(
          await new Promise((resolve) => {
            const request = database.transaction(store).objectStore(store).getAllKeys();
            request.onsuccess = () => resolve([store, ...request.result]);
          }),
        );
      database.close();
    }
    const local = Object.keys(localStorage).filter((key) => localStorage.getItem(key));
    return { local, records, others: [...Object.keys(sessionStorage), ...(await caches.keys()), document.cookie] };
  });
export const nothing = { local: [], records: [], others: [''] };

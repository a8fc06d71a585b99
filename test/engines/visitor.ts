// What a visitor sees and does, whatever the engine.
import { expect } from 'vitest';
import type { Tab } from './engine.ts';

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

/** Presses Tab until the focus is there, at most so many times. */
export async function tabTo(tab: Tab, there: RegExp, most: number): Promise<void> {
  for (let i = 0; i < most; i++) {
    await tab.press('Tab');
    if (there.test(await focused(tab))) return;
  }
  throw new Error(`${most} times Tab did not lead to ${there}, but to ${await focused(tab)}.`);
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
export const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 800));

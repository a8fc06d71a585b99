// The keys of a prompt, pressed for real: what packages/widget/src/view/keys.test.tsx holds in Chromium, in every engine.
import { expect, test } from 'vitest';
import { tag } from '../support/journey.ts';
import type { NamedKey, Tab } from './engine.ts';
import { openHost } from './host.ts';
import { call, chosen, focused, gone, type Hands, loaded, prompted, says, tabTo, words } from './visitor.ts';

/** How a slider of five points goes from where its thumb stands before an answer: the middle. */
const steps: [key: NamedKey, ltr: number, rtl: number][] = [
  ['ArrowRight', 4, 2],
  ['ArrowLeft', 3, 3],
  ['ArrowLeft', 2, 4],
  ['ArrowUp', 3, 5],
  ['ArrowDown', 2, 4],
  ['Home', 1, 1],
  ['ArrowUp', 2, 2],
  ['End', 5, 5],
  ['ArrowDown', 4, 4],
];

/** The value of a slider. Its words, in whichever digits, are those of the value, and there are some. */
const value = (tab: Tab): Promise<number> =>
  tab.evaluate(() => {
    const slider = document.querySelector('earshot-prompt')!.shadowRoot!.querySelector('input')!;
    return / – ./.test(slider.getAttribute('aria-valuetext')!) ? slider.valueAsNumber : 0;
  });

export function keys({ visit }: Hands): void {
  test('a slider goes by arrows, Home and End, which are mirrored from right to left', async () => {
    const host = await openHost();
    const tab = await visit(host.url);
    for (const at of [1, 2] as const) {
      host.write(tag(`data-survey="csat" data-locale="${at === 1 ? 'en' : 'ar'}"`), { path: `/${at}` });
      await tab.evaluate(() => localStorage.clear());
      await tab.goto(`${host.url}/${at}`);
      await prompted(tab);
      await tabTo(tab, /^INPUT/, 4);
      for (const step of steps) {
        await tab.press(step[0]);
        await expect.poll(async () => [step[0], await value(tab)]).toEqual([step[0], step[at]]);
      }
      await call(tab, 'hide');
    }
  });

  test('it is answered by Tab, arrows, Enter and Control with Enter, and keys with a modifier stay the browser’s', async () => {
    const host = await openHost();
    host.write(
      `<fieldset>${[0, 1, 2].map((n) => `<input type="radio" name="own" value="${n}">`).join('')}</fieldset>${tag('data-survey="nps"')}`,
    );
    const tab = await visit(`${host.url}/`);
    await prompted(tab);
    // What the browser does with radios that nobody looks after: some go on, whatever else is pressed.
    const go = ['Space', 'Control+ArrowRight', 'PageDown'] as const;
    await tab.press('Tab', ...go);
    const own = await tab.evaluate(() => Number(document.querySelector<HTMLInputElement>('fieldset :checked')!.value));
    await tabTo(tab, /^INPUT 0/, 4);
    await tab.press(...go);
    expect((await chosen(tab))[0]).toBe(own);
    await tab.press('Home', 'ArrowRight');
    expect(await chosen(tab)).toEqual([1, 1]);
    await tab.press('Enter');
    await expect.poll(() => focused(tab)).toBe('H2 What is the main reason for your answer?');
    await tab.press('Tab');
    await tab.type('Fast');
    await tab.press('Enter');
    await tab.type('and good');
    await tab.press('Control+Enter');
    await expect.poll(() => focused(tab)).toBe('H2 Thank you');
    await expect
      .poll(() => host.last())
      .toMatchObject({ status: 'completed', answers: { nps: 1, why: 'Fast\nand good' } });
  });

  test('Tab leads from the page into a prompt and out of it, and Escape outside is the page’s', async () => {
    const host = await openHost();
    host.write(`<button>Of the page</button>${tag('')}`);
    const tab = await visit(`${host.url}/`);
    await loaded(tab);
    await tab.evaluate(() => {
      document.querySelector('button')!.focus();
      addEventListener('keydown', ({ key }) => {
        document.title += ` ${key}`;
      });
    });
    await call(tab, 'show', 'nps');
    await prompted(tab);
    expect(await focused(tab)).toBe('BUTTON Of the page');
    await tab.press('Escape');
    expect(await tab.evaluate(() => document.title)).toBe('Page Escape');
    expect(await words(tab)).not.toBe('');
    await tabTo(tab, /^BUTTON Next/, 4);
    await tabTo(tab, /^BUTTON Of the page/, 5, 'Shift+Tab');
  });

  test('keys that compose a word neither close a prompt nor go on', async () => {
    const host = await openHost();
    const questions = [{ type: 'text', text: 'Which name?' }, { type: 'nps' }];
    host.write(tag(''));
    const tab = await visit(`${host.url}/`);
    await loaded(tab);
    for (const as of ['popover', 'modal']) {
      await call(tab, 'show', { id: as, questions, display: { as } });
      await says(tab, 'Which name?');
      await tabTo(tab, /^INPUT/, 4);
      // No driver has an input method. In WebKit the key that ends a word comes when the composing is over.
      await tab.evaluate(() => {
        const box = document.querySelector('earshot-prompt')!.shadowRoot!.activeElement!;
        for (const key of ['Enter', 'Escape'])
          for (const isComposing of [true, false])
            box.dispatchEvent(
              new KeyboardEvent('keydown', {
                key,
                keyCode: 229,
                isComposing,
                bubbles: true,
                cancelable: true,
                composed: true,
              }),
            );
      });
      expect([as, await words(tab)]).toEqual([as, expect.stringContaining('Which name?')]);
      expect(await focused(tab)).toMatch(/^INPUT/);
      await call(tab, 'hide');
      await gone(tab);
    }
  });
}

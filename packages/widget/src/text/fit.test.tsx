import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '../../test/page.tsx';
import { drawn as picture } from '../../test/picture.ts';
import { drawn, goOn, inputs, root } from '../../test/support.tsx';
import { tags } from './negotiate.ts';
import type { Language } from './speak.ts';

/** Whatever stands out of the card to a side, or has a word that is broken. */
const overflowing = (): string[] =>
  [...root().querySelectorAll<HTMLElement>('section, h2, p:not(.said), button, span')]
    .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
    .map((part) => `${part.tagName} ${part.textContent}`);

test.each(tags)('at 320 px all that %s says fits, and its buttons stand on one line', async (tag) => {
  await page.viewport(320, 568);
  const { [tag.replace('-', '')]: texts } = (await import(`../text/${tag}.ts`)) as Record<string, Language>;
  show([{ type: 'nps' }, { type: 'csat' }, { type: 'boolean' }, { type: 'comment' }], { texts: texts! });
  for (const choose of [true, true, true, false]) {
    await drawn();
    expect(overflowing()).toEqual([]);
    const [first, ...buttons] = [...root().querySelectorAll('footer button')].map((button) =>
      button.getBoundingClientRect(),
    );
    expect(first!.height).toBeLessThan(60);
    for (const button of buttons) expect([button.top, button.height]).toEqual([first!.top, first!.height]);
    if (choose) inputs()[0]!.click();
    goOn();
  }
});

/** The words of what can be pressed that stand on two lines. Where there is no space between words, any line may end. */
const broken = (): string[] =>
  [...root().querySelectorAll('.tools > *')].flatMap((control) => {
    const text = [...control.childNodes].find((node) => node instanceof Text) as Text;
    return [...text.data.matchAll(/[^\s\p{Script=Thai}\p{Script=Han}\p{Script=Hira}\p{Script=Kana}]{2,}/gu)]
      .filter(({ 0: word, index }) => {
        const range = new Range();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1;
      })
      .map(([word]) => word);
  });

test.each(tags)('at 320 px what %s says of a screenshot fits, and no word of it is broken', async (tag) => {
  await page.viewport(320, 568);
  const { [tag.replace('-', '')]: texts } = (await import(`../text/${tag}.ts`)) as Record<string, Language>;
  show([{ type: 'screenshot' }], { texts: texts! });
  await drawn();
  expect([overflowing(), broken()]).toEqual([[], []]);
  const files = new DataTransfer();
  files.items.add(await picture(300, 400));
  inputs()[0]!.files = files.files;
  inputs()[0]!.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(root().querySelector('.shots [role=status]')?.textContent).toBe(texts!.shots.added));
  expect([overflowing(), broken()]).toEqual([[], []]);
});

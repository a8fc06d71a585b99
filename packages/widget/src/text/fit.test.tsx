import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '../../test/page.tsx';
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

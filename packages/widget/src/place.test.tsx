import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '../test/page.tsx';
import { root } from '../test/support.tsx';

/** Where the card stands: at the left, in the middle or at the right; above or below. */
function place(at: string, locale: string): string {
  const { unmount } = show({ questions: [{ type: 'csat', text: 'ok?' }], display: { at: at as 'top' } }, { locale });
  const { left, right, top, bottom } = root().querySelector('section')!.getBoundingClientRect();
  unmount();
  const [before, after] = [left, innerWidth - right];
  const side = Math.abs(before - after) < 1 ? 'middle' : before < after ? 'left' : 'right';
  return `${top < innerHeight - bottom ? 'above' : 'below'} ${side}`;
}

test.each([
  ['bottom-end', 'below right', 'below left'],
  ['bottom-start', 'below left', 'below right'],
  ['top-end', 'above right', 'above left'],
  ['top-start', 'above left', 'above right'],
  ['bottom', 'below middle', 'below middle'],
  ['top', 'above middle', 'above middle'],
])('a prompt at %s stands %s, from right to left %s', async (at, ltr, rtl) => {
  await page.viewport(1000, 700);
  expect(place(at, 'en')).toBe(ltr);
  expect(place(at, 'ar')).toBe(rtl);
});

import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '../../test/page.tsx';
import { rested, root } from '../../test/support.tsx';

const sheet = (type = 'nps') => show({ questions: [{ type }], display: { as: 'sheet' } } as never);

const card = (): DOMRect => root().querySelector('section')!.getBoundingClientRect();

const isShown = (): boolean => document.querySelector('earshot-prompt') !== null;

afterEach(() => page.viewport(1280, 800));

test('a sheet fills the lower edge of a phone, and is a prompt in its corner on a wide screen', async () => {
  await page.viewport(360, 740);
  const { unmount } = sheet();
  await rested();
  expect([card().left, card().right, card().bottom]).toEqual([0, 360, 740]);
  unmount();
  await page.viewport(1000, 700);
  sheet();
  await rested();
  expect(card().width).toBe(432);
  expect(card().right).toBe(988);
});

/** Pulls the sheet down by so many pixels, with a finger. */
async function pull(by: number): Promise<void> {
  const grab = root().querySelector('.grab')!;
  const { x, y, width } = grab.getBoundingClientRect();
  const at = (type: string, clientY: number): boolean =>
    grab.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX: x + width / 2, clientY, bubbles: true }));
  // Only a pointer that the browser knows can be captured.
  grab.setPointerCapture = () => {};
  grab.hasPointerCapture = () => true;
  at('pointerdown', y + 5);
  at('pointermove', y + 5 + by);
  at('pointerup', y + 5 + by);
}

test('pulled down far enough it closes, and a little it comes back', async () => {
  await page.viewport(360, 740);
  sheet();
  await rested();
  await pull(20);
  expect(isShown()).toBe(true);
  await pull(200);
  expect(isShown()).toBe(false);
});

test('what was written is not lost by a pull', async () => {
  await page.viewport(360, 740);
  sheet('comment');
  await userEvent.type(page.getByRole('textbox'), 'Half a thou');
  await pull(250);
  expect(isShown()).toBe(true);
  expect((root().activeElement as HTMLElement).className).toBe('x');
});

test('the way out has a button, and nobody who does not see the grip hears of it', async () => {
  await page.viewport(360, 740);
  sheet();
  expect(root().querySelector('.grab')!.textContent).toBe('');
  await userEvent.click(page.getByRole('button', { name: 'Close survey' }));
  expect(isShown()).toBe(false);
});

import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chosen, csat, focused, hostField, radio, show } from '../../test/page.tsx';
import { inputs, root } from '../../test/support.tsx';
import { ar } from '../text/ar.ts';

const fromTheFifth: [keys: string, ltr: string, rtl: string][] = [
  ['{ArrowRight}', '5', '3'],
  ['{ArrowLeft}', '3', '5'],
  ['{ArrowDown}', '5', '5'],
  ['{ArrowUp}', '3', '3'],
  ['{Home}', '0', '0'],
  ['{End}', '10', '10'],
  ['{Home}{ArrowUp}', '10', '10'],
  ['{End}{ArrowDown}', '0', '0'],
];

test.each(fromTheFifth)(
  'on a row of numbers %s leads from 4 to %s, and to %s from right to left',
  async (keys, ltr, rtl) => {
    for (const [options, to] of [
      [{}, ltr],
      [{ locale: 'ar', texts: ar }, rtl],
    ] as const) {
      const { unmount } = show('nps', options);
      inputs()[4]!.focus();
      await userEvent.keyboard(` ${keys}`);
      await vi.waitFor(() => expect(chosen()).toBe(to));
      expect(focused()?.parentElement?.textContent).toBe(to);
      unmount();
    }
  },
);

test.each([
  ['{ArrowRight}', '4 – Satisfied', '2 – غير راضٍ'],
  ['{ArrowLeft}', '2 – Dissatisfied', '4 – راضٍ'],
  ['{ArrowUp}', '4 – Satisfied', '4 – راضٍ'],
  ['{ArrowDown}', '2 – Dissatisfied', '2 – غير راضٍ'],
  ['{Home}', '1 – Very dissatisfied', '1 – غير راضٍ إطلاقًا'],
  ['{End}', '5 – Very satisfied', '5 – راضٍ جدًا'],
  [' ', '3 – Neutral', '3 – محايد'],
])('on a slider %j leads from the middle to %s, and to %s from right to left', async (keys, ltr, rtl) => {
  for (const [options, to] of [
    [{}, ltr],
    [{ locale: 'ar', texts: ar }, rtl],
  ] as const) {
    const { unmount } = show(csat('slider'), options);
    inputs()[0]!.focus();
    await userEvent.keyboard(keys);
    await vi.waitFor(() => expect(inputs()[0]!.ariaValueText).toBe(to));
    unmount();
  }
});

test('the keys of the browser stay the browser’s', async () => {
  show('nps');
  await userEvent.click(radio('4'));
  await userEvent.keyboard('{Control>}{ArrowRight}{/Control}{Shift>}{/Shift}{PageDown}');
  expect(chosen()).toBe('4');
});

test('the whole of it can be done with the keyboard alone', async () => {
  const { responses } = show('nps');
  await hostField();
  await userEvent.keyboard('{Tab}{Tab}{ArrowRight}{Enter}');
  await vi.waitFor(() => expect(focused()?.textContent).toBe('What is the main reason for your answer?'));
  await userEvent.keyboard('{Tab}Fast{Enter}and good{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(focused()?.textContent).toBe('Thank you'));
  expect(responses.at(-1)?.answers).toEqual({ nps: 1, why: 'Fast\nand good' });
});

test('Escape inside closes and gives the focus back', async () => {
  show('nps');
  const field = await hostField();
  await userEvent.keyboard('{Tab}{Tab}{Escape}');
  expect(document.querySelector('earshot-prompt')).toBeNull();
  expect(document.activeElement).toBe(field);
});

test('Escape outside is the page’s', async () => {
  const { responses } = show('nps');
  await hostField();
  const heard = vi.fn();
  document.addEventListener('keydown', heard, { once: true });
  await userEvent.keyboard('{Escape}');
  expect(heard).toHaveBeenCalledOnce();
  expect(responses.at(-1)?.status).toBe('shown');
});

test.each([true, false])(
  'Escape that ends the composing of a word does not close, while it lasts: %s',
  (isComposing) => {
    show('comment');
    const box = root().querySelector('textarea')!;
    box.focus();
    box.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', keyCode: 229, isComposing, bubbles: true, composed: true }),
    );
    expect(root().activeElement).toBe(box);
  },
);

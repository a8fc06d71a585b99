import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '../../test/page.tsx';
import { rested, root } from '../../test/support.tsx';
import { de } from '../text/de.ts';
import { fr } from '../text/fr.ts';

const tab = (display: object = {}, options: object = {}) =>
  show({ questions: [{ type: 'nps' }], display: { as: 'tab', ...display } } as never, options);

const button = () => page.getByRole('button', { name: 'Feedback', exact: true });

const isShown = (): boolean => document.querySelector('earshot-prompt') !== null;

const expanded = (): string | null => button().element().getAttribute('aria-expanded');

test('a tab shows nothing, and tells nobody of anything, before it is pressed', async () => {
  const { responses } = tab();
  expect([isShown(), expanded()]).toEqual([false, 'false']);
  expect(responses).toEqual([]);
  await userEvent.click(button());
  expect([isShown(), expanded()]).toEqual([true, 'true']);
  expect(responses.map(({ status }) => status)).toEqual(['shown']);
});

test('by keys it opens on the question; Escape closes it and leads back to the button, which remains', async () => {
  tab();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.localName).toBe('earshot-tab');
  await userEvent.keyboard('{Enter}');
  expect(root().activeElement?.localName).toBe('h2');
  await userEvent.keyboard('{Escape}');
  expect([isShown(), expanded()]).toEqual([false, 'false']);
  expect(document.activeElement?.localName).toBe('earshot-tab');
  await userEvent.keyboard(' ');
  expect(isShown()).toBe(true);
});

test('pressed again it closes, and each time is a sitting of its own', async () => {
  const { responses } = tab();
  for (let i = 0; i < 4; i++) await userEvent.click(button());
  expect(responses.map(({ status }) => status)).toEqual(['shown', 'dismissed', 'shown', 'dismissed']);
  expect(new Set(responses.map(({ id }) => id)).size).toBe(2);
});

test('the page can open, close and take it away', () => {
  const { open, close, unmount } = tab();
  open();
  expect([isShown(), expanded()]).toEqual([true, 'true']);
  close();
  expect([isShown(), expanded()]).toEqual([false, 'false']);
  unmount();
  open();
  expect(document.querySelector('earshot-tab, earshot-prompt')).toBeNull();
});

test('it says what the survey says, else what we say in the language of the prompt', () => {
  tab({ label: { en: 'Ideas?', de: 'Ideen?' } }, { locale: 'de', texts: de });
  expect(page.getByRole('button', { name: 'Ideen?' }).elements()).toHaveLength(1);
  tab({}, { texts: fr });
  expect(page.getByRole('button', { name: 'Votre avis' }).elements()).toHaveLength(1);
});

test.each([
  ['end', 'right', 'left'],
  ['start', 'left', 'right'],
  ['bottom', 'bottom', 'bottom'],
  ['top', 'top', 'top'],
  ['bottom-start', 'bottom', 'bottom'],
  ['top-end', 'top', 'top'],
])(
  'a tab at %s touches the %s edge, from right to left the %s one, and its card is beside it',
  async (at, ltr, rtl) => {
    await page.viewport(1000, 700);
    for (const [locale, edge] of [
      ['en', ltr],
      ['ar', rtl],
    ]) {
      const { open, unmount } = tab({ at, label: 'Feedback' }, { locale, dir: locale === 'ar' ? 'rtl' : 'ltr' });
      const { left, right, top, bottom } = button().element().getBoundingClientRect();
      expect({ left, right: 1000 - right, top, bottom: 700 - bottom }[edge!]).toBeCloseTo(0, 0);
      open();
      await rested();
      const card = root().querySelector('section')!.getBoundingClientRect();
      const apart = card.left >= right || card.right <= left || card.top >= bottom || card.bottom <= top;
      expect([locale, apart]).toEqual([locale, true]);
      unmount();
    }
  },
);

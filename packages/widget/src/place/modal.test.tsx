import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focused, hostField, show } from '../../test/page.tsx';
import { drawn, root } from '../../test/support.tsx';

const modal = (questions: object[] = [{ type: 'nps' }], more: object = {}) =>
  show({ questions, display: { as: 'modal' }, ...more } as never);

const dialog = (): HTMLDialogElement => root().querySelector('dialog')!;

const isShown = (): boolean => document.querySelector('earshot-prompt') !== null;

test('a modal is a dialog that is named by its question, and takes the focus there', () => {
  modal();
  expect(dialog().matches(':modal')).toBe(true);
  expect(root().getElementById(dialog().getAttribute('aria-labelledby')!)?.textContent).toMatch(/^How likely/);
  expect(focused()?.localName).toBe('h2');
});

test('the rest of the page cannot be reached meanwhile, and Tab stays within', async () => {
  const field = await hostField();
  modal();
  field.focus();
  expect(document.activeElement).not.toBe(field);
  for (let i = 0; i < 6; i++) {
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).not.toBe(field);
  }
});

test('Escape closes it as dismissed, and the focus goes back to where it was', async () => {
  const field = await hostField();
  const { responses } = modal();
  await userEvent.keyboard('{Escape}');
  expect(isShown()).toBe(false);
  expect(document.activeElement).toBe(field);
  expect(responses.at(-1)?.status).toBe('dismissed');
});

test('a press beside the card closes it, and one on it does not', async () => {
  modal();
  await userEvent.click(page.elementLocator(root().querySelector('h2')!));
  expect(isShown()).toBe(true);
  await userEvent.click(page.elementLocator(dialog()), { position: { x: 5, y: 5 } });
  expect(isShown()).toBe(false);
});

test('words that are marked from within to beside the card do not close it', async () => {
  modal();
  const heading = root().querySelector('h2')!;
  heading.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  dialog().dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(isShown()).toBe(true);
});

test('what was written is not lost by Escape, a press beside it or the way back of a phone', async () => {
  modal([{ type: 'comment' }]);
  await userEvent.type(page.getByRole('textbox'), 'Half a thou');
  await userEvent.keyboard('{Escape}');
  expect((focused() as HTMLElement).className).toBe('x');
  await userEvent.click(page.elementLocator(dialog()), { position: { x: 5, y: 5 } });
  // Browsers close a dialog without asking when they are asked a second time.
  dialog().close();
  await vi.waitFor(() => expect(dialog().open).toBe(true));
  expect(root().querySelector('textarea')?.value).toBe('Half a thou');
  await userEvent.click(page.getByRole('button', { name: 'Close survey' }));
  expect(isShown()).toBe(false);
});

test('Escape in a step that asks whether the visitor is sure leads back to the question', async () => {
  modal([{ type: 'nps' }], { confirm: { submit: true } });
  root().querySelector('input')!.click();
  await drawn();
  await userEvent.click(page.getByRole('button', { name: 'Send' }));
  await drawn();
  expect(root().querySelector('.pause')).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  await drawn();
  expect(root().querySelector('.pause')).toBeNull();
  expect(dialog().open).toBe(true);
});

test('it goes through questions and ends, and is drawn in the dialog all the while', async () => {
  const { responses } = modal([{ type: 'csat' }, { type: 'comment' }]);
  root().querySelector('input')!.click();
  await drawn();
  await userEvent.click(page.getByRole('button', { name: 'Next' }));
  await userEvent.type(page.getByRole('textbox'), 'Fine');
  await userEvent.click(page.getByRole('button', { name: 'Send' }));
  await vi.waitFor(() => expect(dialog().textContent).toContain('Your answer was sent.'));
  expect(responses.at(-1)?.status).toBe('completed');
});

test('a page whose survey is taken away can be used again', async () => {
  const field = await hostField();
  modal().unmount();
  field.focus();
  expect(document.activeElement).toBe(field);
});

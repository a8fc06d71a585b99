import { fill, flow } from '@earshot/core';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, chosen, csat, focused, hostField, hostModal, radio, show } from '../../test/page.tsx';
import { inputs, keeper, root } from '../../test/support.tsx';
import { mount } from '../mount.ts';
import { ar } from '../text/ar.ts';

test('an unasked prompt leaves focus, caret and what is being typed to the page', async () => {
  const field = await hostField();
  await userEvent.keyboard('ab');
  show('nps');
  await userEvent.keyboard('c');
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('abc');
});

test('an unasked prompt is a region named by its question, and no dialog', async () => {
  show('nps');
  await expect
    .element(page.getByRole('region', { name: 'How likely are you to recommend us to a friend or colleague?' }))
    .toBeVisible();
  expect(root().querySelector('[aria-modal], [role*=dialog], [role=alert]')).toBeNull();
});

test('its coming is said once, in a region that was there before', async () => {
  show('nps');
  const status = root().querySelector('.said')!;
  expect(status.textContent).toBe('');
  const said: (string | null)[] = [];
  new MutationObserver(() => said.push(status.textContent)).observe(status, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  await vi.waitFor(() => expect(said).toEqual(['A short survey is at the end of this page.']));
});

test('an answer goes from choice to thanks, and the host hears of it', async () => {
  const { responses, events } = show('nps');
  await userEvent.click(radio('9'));
  await userEvent.click(button('Next'));
  await userEvent.fill(page.getByRole('textbox', { name: 'What is the main reason for your answer?' }), 'Good tea');
  await userEvent.click(button('Send'));
  await vi.waitFor(() => expect(focused()?.textContent).toBe('Thank you'));
  await expect.element(page.getByRole('status')).toHaveTextContent('Your answer was sent.');
  expect(responses.at(-1)).toMatchObject({ status: 'completed', answers: { nps: 9, why: 'Good tea' } });
  expect(events.filter((type) => type !== 'delivered')).toEqual(['shown', 'answered', 'answered', 'completed']);
});

test('choosing alone sends nothing and goes nowhere', async () => {
  const { responses } = show('nps');
  await userEvent.click(radio('9'));
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(chosen()).toBe('7');
  expect(responses).toHaveLength(1);
});

test('blanks are no comment, and a comment too long keeps its words', async () => {
  const { responses } = show([{ type: 'comment', maxLength: 5 }]);
  const box = page.getByRole('textbox');
  await userEvent.fill(box, '  ');
  await userEvent.click(button('Send'));
  await expect.element(box).toHaveAccessibleDescription('Write an answer.');
  await userEvent.fill(box, 'Too long');
  await userEvent.click(button('Send'));
  await expect.element(box).toHaveAccessibleDescription('Use at most 5 characters.');
  await expect.element(box).toHaveValue('Too long');
  expect(responses).toHaveLength(1);
});

test('going back finds what was chosen', async () => {
  show('nps');
  await userEvent.click(radio('8'));
  await userEvent.click(button('Next'));
  await userEvent.click(button('Back'));
  await expect.element(radio('8')).toBeChecked();
});

test('closing is dismissing, and opening again a new sitting', async () => {
  const { responses, open } = show('nps');
  await userEvent.click(button('Close survey'));
  expect(responses.at(-1)?.status).toBe('dismissed');
  open();
  expect(responses.at(-1)?.status).toBe('shown');
  expect(responses.at(-1)?.id).not.toBe(responses[0]?.id);
});

test('after unmounting nothing is shown any more', () => {
  const { open, unmount } = show('nps');
  unmount();
  open();
  expect(document.querySelector('earshot-prompt')).toBeNull();
});

test('a modal dialog of the page is waited for', async () => {
  const dialog = hostModal();
  const { responses } = show('nps');
  expect(responses).toHaveLength(0);
  dialog.close();
  await vi.waitFor(() => expect(root().querySelector('section')).not.toBeNull());
  expect(responses).toHaveLength(1);
});

test('a modal dialog that is removed without being closed is waited for no longer', async () => {
  const dialog = hostModal();
  const { responses } = show('nps');
  dialog.remove();
  await vi.waitFor(() => expect(responses).toHaveLength(1));
});

test('a page that nobody sees is not asked, until somebody does', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const { responses } = show('nps');
  expect(document.querySelector('earshot-prompt')).toBeNull();
  hidden.mockReturnValue(false);
  await vi.waitFor(() => expect(responses).toHaveLength(1));
  hidden.mockRestore();
});

test('a double click goes one question on, not two', async () => {
  const { responses } = show('nps');
  await userEvent.click(radio('9'));
  await userEvent.dblClick(button('Next'));
  await expect.element(page.getByRole('textbox')).toBeVisible();
  expect(responses.at(-1)?.status).toBe('partial');
});

test('after some steps the focus still goes back to where the visitor came from', async () => {
  const field = await hostField();
  show('nps');
  inputs()[0]!.focus();
  await userEvent.keyboard(' ');
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(focused()?.tagName).toBe('H2'));
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(field);
});

test('a prompt that closes while the visitor is elsewhere leaves the focus there', async () => {
  const { close } = show('nps');
  inputs()[0]!.focus();
  const field = await hostField();
  close();
  expect(document.activeElement).toBe(field);
});

test('who is taken away while it waits does not come', async () => {
  const dialog = hostModal();
  const { close, responses } = show('nps');
  close();
  dialog.close();
  await new Promise((resolve) => dialog.addEventListener('close', resolve));
  expect(responses).toHaveLength(0);
});

test('what cannot be drawn is not shown, and nothing of it is sent', () => {
  const outlet = keeper();
  const choice = fill({ id: 'x', questions: [{ type: 'choice' } as never] });
  expect(() => mount(choice, { outlet, flow })).toThrow();
  expect(outlet.responses).toEqual([]);
  expect(document.querySelector('earshot-prompt')).toBeNull();
});

test('two surveys on one page do not disturb each other', async () => {
  const [left, right] = [document.createElement('div'), document.createElement('div')];
  document.body.append(left, right);
  const one = show(csat('numbers'), { into: left });
  const two = show(csat('numbers'), { into: right });
  const of = (into: Element) => into.querySelector('earshot-prompt')!.shadowRoot!.querySelectorAll('input');
  of(left)[0]!.click();
  of(right)[4]!.click();
  await vi.waitFor(() => expect(of(left)[0]!.checked && of(right)[4]!.checked).toBe(true));
  for (const each of [left, right])
    [...each.querySelector('earshot-prompt')!.shadowRoot!.querySelectorAll('button')].at(-1)!.click();
  expect([one.responses.at(-1)?.answers, two.responses.at(-1)?.answers]).toEqual([{ csat: 1 }, { csat: 5 }]);
});

test('the words stand in their language and direction', () => {
  show('nps', { locale: 'ar', texts: ar });
  const section = root().querySelector('section')!;
  expect([section.lang, section.dir]).toEqual(['ar', 'rtl']);
  expect(section.getBoundingClientRect().left).toBeLessThan(innerWidth / 2 - 100);
  expect(inputs()[0]!.getBoundingClientRect().left).toBeGreaterThan(inputs()[10]!.getBoundingClientRect().left);
});

// What single types of several parts do beyond the contract of question.test.tsx.
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, focused, show } from '../../../test/page.tsx';
import { drawn, inputs, root } from '../../../test/support.tsx';

const problem = (): string | null | undefined => root().getElementById('e')?.textContent;

test('arrows stay in their line, and each line has its own choice', async () => {
  const { responses } = show([{ type: 'matrix', rows: ['Speed', 'Price'], points: 3 }]);
  inputs()[3]!.focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(focused()).toBe(inputs()[5]);
  await userEvent.keyboard('{Home}{End}{ArrowRight}');
  expect(focused()).toBe(inputs()[3]);
  await userEvent.keyboard('{Enter}');
  expect(responses.at(-1)?.answers).toEqual({ matrix: { Price: 1 } });
});

test('going on with a line open leads to that line, and says so', async () => {
  show([{ type: 'matrix', rows: ['Speed', 'Price', 'Taste'], points: 3, everyRow: true }]);
  for (const at of [0, 8]) await userEvent.click(inputs()[at]!);
  await userEvent.click(button('Send'));
  await vi.waitFor(() => expect(focused()).toBe(inputs()[3]));
  expect(problem()).toBe('Choose an answer in every line.');
  await expect.element(page.getByRole('radiogroup', { name: 'Price' })).toHaveAttribute('aria-invalid', 'true');
  await expect.element(page.getByRole('radiogroup', { name: 'Taste' })).toHaveAttribute('aria-invalid', 'false');
});

test('an option of a ranking moves by its buttons, keeps the focus, and is told where it stands', async () => {
  const { responses } = show([{ type: 'ranking', options: ['Milk', 'Tea', 'Water'] }]);
  await userEvent.click(inputs()[1]!);
  await userEvent.click(inputs()[2]!);
  // The last one of all has only one place left.
  await expect.element(page.getByRole('checkbox', { name: 'Water: place 2 of 3' })).toBeInTheDocument();
  await expect.element(page.getByRole('checkbox', { name: 'Milk: place 3 of 3' })).toBeInTheDocument();
  await userEvent.click(button('Move up: Water'));
  await vi.waitFor(() => expect(focused()?.ariaLabel).toBe('Move up: Water'));
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(focused()?.ariaLabel).toBe('Move up: Water'));
  await expect.element(page.getByText('Water: place 1 of 3')).toBeInTheDocument();
  expect(focused()?.ariaDisabled).toBe('true');
  await userEvent.click(button('Send'));
  expect(responses.at(-1)?.answers).toEqual({ ranking: ['Water', 'Tea', 'Milk'] });
});

test('the order in which options came is no answer, and too few are told', async () => {
  const { responses } = show([{ type: 'ranking', options: ['Milk', 'Tea', 'Water'], top: 2, required: true }]);
  await userEvent.click(button('Send'));
  await vi.waitFor(() => expect(problem()).toBe('Choose an answer.'));
  await userEvent.click(inputs()[0]!);
  await userEvent.click(button('Send'));
  await vi.waitFor(() => expect(problem()).toBe('Choose 2.'));
  expect(responses).toHaveLength(1);
});

test('nothing is both the best and the worst, and half a set is told', async () => {
  const sets = [['a', 'b', 'c']];
  const { responses } = show([{ type: 'maxdiff', items: ['a', 'b', 'c'], sets }]);
  const pick = (name: string) => page.getByRole('radio', { name, exact: true });
  await userEvent.click(pick('Most a'));
  await userEvent.click(pick('Least a'));
  await expect.element(pick('Most a')).not.toBeChecked();
  await userEvent.click(button('Send'));
  await vi.waitFor(() => expect(problem()).toBe('Choose one for “Most” and another for “Least”.'));
  await userEvent.click(pick('Most c'));
  await userEvent.click(button('Send'));
  expect(responses.at(-1)?.answers).toEqual({ maxdiff: [{ shown: ['a', 'b', 'c'], best: 'c', worst: 'a' }] });
});

test('mixed sets of a visitor stay as they are', async () => {
  show([{ type: 'maxdiff', items: ['a', 'b', 'c', 'd', 'e', 'f'] }, { type: 'nps' }]);
  const order = (): string[] => [...root().querySelectorAll('tbody th')].map(({ textContent }) => textContent ?? '');
  const before = order();
  await userEvent.click(button('Next'));
  await userEvent.click(button('Back'));
  expect(order()).toEqual(before);
});

test('what is left to be split is told as it is typed, and how to mend a wrong sum', async () => {
  show([{ type: 'constant-sum', options: ['Milk', 'Tea'], total: 10, unit: 'hours', min: 2 }]);
  const left = page.getByText(/hours/).first();
  await userEvent.fill(inputs()[0]!, '7,5');
  await expect.element(left).toHaveTextContent('2.5 hours left');
  await userEvent.fill(inputs()[1]!, '4');
  await expect.element(left).toHaveTextContent('1.5 hours too many');
  await userEvent.click(button('Send'));
  await vi.waitFor(() => expect(problem()).toBe('Split exactly 10 hours, at least 2 each.'));
});

test('a list without a choice gets the focus when the visitor cannot go on', async () => {
  show([{ type: 'dropdown', options: ['Milk', 'Tea'], required: true }]);
  await userEvent.click(button('Send'));
  await vi.waitFor(() => expect(focused()?.tagName).toBe('SELECT'));
  expect(problem()).toBe('Choose an answer.');
});

test('a choice from a list can be taken back', async () => {
  const { responses } = show([{ type: 'nps' }, { type: 'dropdown', options: ['Milk', 'Tea'] }]);
  await userEvent.click(inputs()[9]!);
  await userEvent.click(button('Next'));
  const list = page.getByRole('combobox');
  for (const option of ['Tea', 'Choose…']) await userEvent.selectOptions(list, option);
  await userEvent.click(button('Send'));
  expect(responses.at(-1)?.unanswered).toEqual({ dropdown: 'skipped' });
});

test('of what was left to reach the visitor, what leads nowhere is named', async () => {
  show([
    { type: 'contact', purpose: 'To answer you.', fields: { name: 'required', email: 'required', tel: 'optional' } },
  ]);
  await userEvent.fill(page.getByRole('textbox', { name: 'Email address' }), 'ann');
  await userEvent.click(button('Send'));
  await vi.waitFor(() => expect(problem()).toBe('Fill in: Name. Write an address such as name@example.com.'));
  const invalid = inputs().map((input) => input.getAttribute('aria-invalid'));
  expect(invalid).toEqual(['true', 'true', 'false']);
  expect(inputs().map(({ autocomplete }) => autocomplete)).toEqual(['name', 'email', 'tel']);
});

test('a day out of reach is told with the days that are not', async () => {
  show([{ type: 'date', min: '2026-01-01', max: '2026-11-21' }]);
  await userEvent.fill(inputs()[0]!, '2025-12-31');
  await userEvent.click(button('Send'));
  await vi.waitFor(() => expect(problem()).toBe('Choose a day from January 1, 2026 to November 21, 2026.'));
});

test('a blank that comes twice is filled once, and brackets that are none stay', () => {
  show([{ type: 'fill-blank', sentence: '[what] and [what], [sic]', blanks: ['what'] }]);
  expect(inputs()).toHaveLength(1);
  expect(root().querySelector('.cloze')?.textContent).toBe(' and …, [sic]');
});

test('a picture that is not loaded is known by its words, and its room is kept', async () => {
  const image = '/none.png';
  show([
    {
      type: 'picture',
      options: [
        { id: 'a', image, text: 'A cup' },
        { id: 'b', image, text: 'A pot' },
      ],
    },
  ]);
  await expect.element(page.getByRole('radio', { name: 'A pot' })).toBeInTheDocument();
  const { width, height } = root().querySelector('img')!.getBoundingClientRect();
  expect(width / height).toBeCloseTo(4 / 3, 1);
});

test('a link is a link, and stands in nobody’s way', async () => {
  const { responses } = show([{ type: 'nps' }, { type: 'link', href: 'https://shop.example/', label: 'Go there' }]);
  await userEvent.click(inputs()[9]!);
  await userEvent.click(button('Next'));
  const link = root().querySelector('a')!;
  expect([link.href, link.target, link.rel]).toEqual(['https://shop.example/', '_blank', 'noopener noreferrer']);
  await userEvent.click(button('Send'));
  expect(responses.at(-1)).toMatchObject({ status: 'completed', answers: { nps: 9 }, unanswered: {} });
});

test.each([
  ['matrix', { type: 'matrix', scale: 'agreement', rows: ['Speed', 'Price'] }],
  ['kano', { type: 'kano', functional: 'If it is there?', dysfunctional: 'If it is not?', importance: true }],
  ['ranking', { type: 'ranking', options: ['A long name of some option', 'Another one'] }],
  ['gap', { type: 'gap', items: ['Speed'], points: 11, importance: true }],
  ['maxdiff', { type: 'maxdiff', items: ['A long name of some item', 'Another', 'A third'] }],
  ['constant-sum', { type: 'constant-sum', options: ['A long name of some option', 'Another one'] }],
] as const)('%s fits a card of 320 pixels, with targets of 24', async (_, question) => {
  const narrow = document.createElement('div');
  narrow.style.width = '320px';
  document.body.append(narrow);
  show([question as never], { into: narrow });
  await drawn();
  const card = root().querySelector('section')!;
  expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  for (const input of inputs()) {
    const { width, height } = input.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
});

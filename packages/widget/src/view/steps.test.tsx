import { derive } from '@earshot/core';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, focused, radio, show } from '../../test/page.tsx';
import { root } from '../../test/support.tsx';
import { ar } from '../text/ar.ts';

const heading = (name: string): Promise<void> => vi.waitFor(() => expect(focused()?.textContent).toBe(name));

const sure = {
  questions: [{ type: 'nps' }, { type: 'comment' }],
  confirm: { reset: true, submit: 'Send it now?' },
} as const;

const quiz = {
  questions: [
    { type: 'choice', id: 'capital', text: 'The capital of Peru?', options: ['Lima', 'Quito'], key: 'Lima' },
    { type: 'boolean', id: 'river', text: 'Is the Nile a river?', key: true },
  ],
} as const;

const shownQuiz = (reveal: 'item' | 'end'): ReturnType<typeof show> =>
  show({ questions: [...quiz.questions], reveal } as never, { derive });

test('answers are sent only when the visitor is sure', async () => {
  const { responses } = show({ ...sure, questions: [...sure.questions] });
  await userEvent.click(radio('9'));
  await userEvent.click(button('Next'));
  await userEvent.click(button('Send'));
  await heading('Send it now?');
  expect(responses.at(-1)?.status).toBe('partial');
  await userEvent.click(button('Back'));
  await heading('What is the main reason for your answer?');
  await userEvent.click(button('Send'));
  await heading('Send it now?');
  await userEvent.click(button('Send'));
  await heading('Thank you');
  expect(responses.at(-1)).toMatchObject({ status: 'completed', answers: { nps: 9 } });
});

test('a problem is told before anything is confirmed', async () => {
  show({ questions: [{ type: 'nps', required: true }], confirm: { submit: true } });
  await userEvent.click(button('Send'));
  await vi.waitFor(() => expect(root().querySelector('#e')?.textContent).toBe('Choose an answer.'));
  expect(root().querySelector('.pause')).toBeNull();
});

test('Escape leaves the confirmation, and not the prompt', async () => {
  const { responses } = show({ questions: [{ type: 'nps' }], confirm: { submit: true } });
  await userEvent.click(radio('9'));
  await userEvent.click(button('Send'));
  await heading('Send your answers? You cannot change them after that.');
  await userEvent.keyboard('{Tab}{Escape}');
  await heading('How likely are you to recommend us to a friend or colleague?');
  await expect.element(radio('9')).toBeChecked();
  expect(responses.at(-1)?.status).toBe('shown');
});

test('all answers are taken back only when the visitor is sure, and the collector hears of it', async () => {
  const { responses } = show({ ...sure, questions: [...sure.questions] });
  expect(root().textContent).not.toContain('Start again');
  await userEvent.click(radio('9'));
  await userEvent.click(button('Next'));
  await userEvent.click(button('Start again'));
  await heading('Take back all your answers and start again?');
  await userEvent.click(button('Start again'));
  await heading('How likely are you to recommend us to a friend or colleague?');
  await expect.element(radio('9')).not.toBeChecked();
  expect(responses.at(-1)).toMatchObject({ status: 'partial', answers: {} });
});

test('a bar tells how far the visitor is, where there are more than three questions', async () => {
  const questions = ['a', 'b', 'c', 'd'].map((id) => ({ type: 'section', id, text: id }) as const);
  show(questions);
  const bar = page.getByRole('progressbar', { name: 'Progress' });
  await expect.element(bar).toHaveAttribute('aria-valuenow', '0');
  await userEvent.click(button('Next'));
  await expect.element(bar).toHaveAttribute('aria-valuenow', '25');
});

test.each([
  [3, undefined, false],
  [3, true, true],
  [4, undefined, true],
  [4, false, false],
])('of %i questions, with progress %s, a bar is shown: %s', (count, progress, shown) => {
  const questions = Array.from({ length: count }, () => ({ type: 'csat' }) as const);
  show({ questions, display: { progress } });
  expect(!!root().querySelector('[role=progressbar]')).toBe(shown);
});

test('an ending has its line and its link, which leaves the page open', async () => {
  const link = { href: 'https://shop.example/help', text: 'Help pages' };
  show({ questions: [{ type: 'nps' }], thanks: { text: 'Thanks', help: 'We read all of it.', link } });
  await userEvent.click(radio('9'));
  await userEvent.click(button('Send'));
  await heading('Thanks');
  await expect.element(page.getByText('We read all of it.')).toBeVisible();
  const anchor = page.getByRole('link', { name: 'Help pages' });
  await expect.element(anchor).toHaveAttribute('href', link.href);
  await expect.element(anchor).toHaveAttribute('target', '_blank');
  await expect.element(anchor).toHaveAttribute('rel', 'noopener noreferrer');
});

test('after each question of a quiz it is told what was right, and nobody goes back', async () => {
  shownQuiz('item');
  await userEvent.click(radio('Quito'));
  await userEvent.click(button('Next'));
  await heading('That is not right');
  await expect.element(page.getByText('Right answer: Lima')).toBeVisible();
  await userEvent.click(button('Next'));
  await heading('Is the Nile a river?');
  expect(root().textContent).not.toContain('Back');
  await userEvent.click(radio('Yes'));
  await userEvent.click(button('Send'));
  await heading('That is right');
  await userEvent.click(button('Next'));
  await heading('Thank you');
});

test('at the end of a quiz each answer is told to be right or wrong', async () => {
  shownQuiz('end');
  await userEvent.click(radio('Lima'));
  await userEvent.click(button('Next'));
  await heading('Is the Nile a river?');
  await userEvent.click(radio('No'));
  await userEvent.click(button('Send'));
  await heading('Thank you');
  const told = [...root().querySelectorAll('li')].map((item) => [...item.children].map((line) => line.textContent));
  expect(told).toEqual([
    ['The capital of Peru?', 'That is right'],
    ['Is the Nile a river?', 'That is not right', 'Right answer: Yes'],
  ]);
});

test('the bar grows from the side where reading begins', async () => {
  const questions = ['a', 'b', 'c', 'd'].map((id) => ({ type: 'section', id, text: id }) as const);
  show({ questions: [...questions] }, { locale: 'ar', texts: ar });
  expect(getComputedStyle(root().querySelector('[role=progressbar]')!).transform).toBe('matrix(-1, 0, 0, 1, 0, 0)');
});

/** @jsxImportSource preact */
// The contract of a question's view. Every type passes it, in each of its looks.
import { fill, isAnswer, type Question } from '@earshot/core';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keeper } from '../../../test/support.tsx';
import { createSitting } from '../../checked.ts';
import { en } from '../../text/en.ts';
import type { Ask } from '../ask.ts';
import { views } from './index.ts';
import { kinds } from './kinds.ts';

type Fixture = [
  name: string,
  question: Omit<Question, 'id'>,
  role: 'radiogroup' | 'slider' | 'textbox',
  answer: () => Promise<void>,
];

const clickRadio = (at: number) => async (): Promise<void> => userEvent.click(screen.getAllByRole('radio')[at]!);

const fixtures: Fixture[] = [
  ['nps', { type: 'nps' }, 'radiogroup', clickRadio(9)],
  ['csat in numbers', { type: 'csat' }, 'radiogroup', clickRadio(4)],
  ['csat in stars', { type: 'csat', look: 'stars', points: 10 }, 'radiogroup', clickRadio(9)],
  ['csat in faces', { type: 'csat', look: 'faces' }, 'radiogroup', clickRadio(0)],
  [
    'csat as a slider',
    { type: 'csat', look: 'slider' },
    'slider',
    async () => userEvent.click(screen.getByRole('slider')),
  ],
  ['ces by agreement', { type: 'ces' }, 'radiogroup', clickRadio(6)],
  ['ces by ease', { type: 'ces', scale: 'ease' }, 'radiogroup', clickRadio(0)],
  ['ces by effort', { type: 'ces', scale: 'effort' }, 'radiogroup', clickRadio(4)],
  ['choice', { type: 'choice', options: ['a', { id: 'b', text: { en: 'Bee' } }] }, 'radiogroup', clickRadio(1)],
  ['comment', { type: 'comment' }, 'textbox', async () => userEvent.fill(screen.getByRole('textbox'), 'Good tea')],
];

/** Draws the only, required question of a sitting. */
function ask(question: Omit<Question, 'id'>): Ask {
  const survey = fill({
    id: 'x',
    questions: [{ text: 'How was it?', help: 'Just now.', required: true, ...question } as Question],
  });
  const sitting: Ask = { ...createSitting(survey, { outlet: keeper() }), texts: en, locale: 'en', arrive: () => {} };
  sitting.show();
  return sitting;
}

function draw(sitting: Ask): void {
  const question = sitting.question.peek()!;
  const View = views[question.type] as ComponentType<{ question: Question; ask: Ask }>;
  render(<View question={question} ask={sitting} />);
}

afterEach(cleanup);

test('those who look at a document know of every view, and of no other', () => {
  expect(Object.keys(views)).toEqual(Object.keys(kinds));
});

describe.each(fixtures)('%s', (_, question, role, answer) => {
  test('the control is named by the question and described by its help', () => {
    draw(ask(question));
    const control = screen.getByRole(role, { name: 'How was it?' });
    expect(
      control
        .getAttribute('aria-describedby')
        ?.split(' ')
        .map((id) => document.getElementById(id)?.textContent),
    ).toContain('Just now.');
  });

  test('what the visitor puts in is an answer by the type’s own check', async () => {
    const sitting = ask(question);
    draw(sitting);
    expect(sitting.draft.value).toBeUndefined();
    await answer();
    expect(isAnswer(sitting.question.value!, sitting.draft.value)).toBe(true);
  });

  test('going on without an answer says how to mend it, beside the control', async () => {
    const sitting = ask(question);
    draw(sitting);
    expect(sitting.next()).toBe(false);
    const control = screen.getByRole(role);
    await waitFor(() => expect(control.getAttribute('aria-invalid')).toBe('true'));
    expect(document.getElementById('e')?.textContent).toMatch(/^(Choose|Write) an answer\.$/);
    await answer();
    await waitFor(() => expect(control.getAttribute('aria-invalid')).toBe('false'));
    expect(sitting.next()).toBe(true);
  });

  test('an answer that was given before is there again', async () => {
    const sitting = ask(question);
    draw(sitting);
    await answer();
    const given = sitting.draft.value;
    cleanup();
    draw(sitting);
    const control = screen.getByRole(role);
    const again =
      role === 'radiogroup'
        ? screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked).length
        : (control as HTMLInputElement).value;
    expect(again).toBe(role === 'radiogroup' ? 1 : `${given}`);
  });
});

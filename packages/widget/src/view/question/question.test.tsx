/** @jsxImportSource preact */
// The contract of a question's view. Every type passes it, in each of its looks.
import { fill, isAnswer, type Question, questionTexts } from '@earshot/core';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keeper } from '../../../test/support.tsx';
import { createSitting } from '../../checked.ts';
import { en } from '../../text/en.ts';
import { en as more } from '../../text/survey/en.ts';
import type { Ask } from '../ask.ts';
import { views as prompt } from './index.ts';
import { kinds } from './kinds.ts';
import { plain as drawing } from './plain.ts';

const views = { ...prompt, ...drawing.views };

type Fixture = [
  name: string,
  question: Omit<Question, 'id'>,
  role: 'radiogroup' | 'slider' | 'textbox' | 'group' | 'checkbox',
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
  [
    'choice in the visitor’s own words',
    { type: 'choice', options: ['a', { id: 'b', text: 'Another', other: true }] },
    'radiogroup',
    async () => {
      await clickRadio(1)();
      await userEvent.fill(screen.getByRole('textbox', { name: 'Another' }), 'A third');
    },
  ],
  ['csat in thumbs', { type: 'csat', look: 'thumbs' }, 'radiogroup', clickRadio(0)],
  ['rating in words', { type: 'rating', scale: 'agreement' }, 'radiogroup', clickRadio(3)],
  ['rating in numbers', { type: 'rating', points: 7, from: 0 }, 'radiogroup', clickRadio(0)],
  ['rating in stars', { type: 'rating', scale: 'quality', look: 'stars' }, 'radiogroup', clickRadio(4)],
  ['rating in words of its own', { type: 'rating', labels: ['Never', 'Once', 'Twice'] }, 'radiogroup', clickRadio(2)],
  [
    'slider',
    { type: 'slider', min: -10, max: 10, unit: '°C' },
    'slider',
    async () => userEvent.click(screen.getByRole('slider')),
  ],
  ['boolean', { type: 'boolean' }, 'radiogroup', clickRadio(1)],
  ['text', { type: 'text' }, 'textbox', async () => userEvent.fill(screen.getByRole('textbox'), 'Ann')],
  [
    'text for a number',
    { type: 'text', input: 'number', unit: 'kg' },
    'textbox',
    async () => userEvent.fill(screen.getByRole('textbox'), '3,5'),
  ],
  [
    'text for an address',
    { type: 'text', input: 'email' },
    'textbox',
    async () => userEvent.fill(screen.getByRole('textbox'), 'ann@shop.example'),
  ],
  [
    'choices',
    { type: 'choices', options: ['a', 'b', { id: 'none', text: 'None', exclusive: true }] },
    'group',
    async () => userEvent.click(screen.getAllByRole('checkbox')[1]!),
  ],
  [
    'consent',
    { type: 'consent', purpose: 'You may write to me.', href: 'https://shop.example/terms' },
    'checkbox',
    async () => userEvent.click(screen.getByRole('checkbox')),
  ],
  ['comment', { type: 'comment' }, 'textbox', async () => userEvent.fill(screen.getByRole('textbox'), 'Good tea')],
];

/** Draws the only, required question of a sitting. */
function ask(question: Omit<Question, 'id'>): Ask {
  const survey = fill({
    id: 'x',
    questions: [{ text: 'How was it?', help: 'Just now.', required: true, ...question } as Question],
  });
  const sitting: Ask = {
    ...createSitting(survey, { outlet: keeper() }),
    texts: { ...questionTexts, ...more, ...en },
    drawing,
    locale: 'en',
    arrive: () => {},
  };
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
  expect(Object.keys(views).sort()).toEqual(Object.keys(kinds).sort());
});

describe.each(fixtures)('%s', (_, question, role, answer) => {
  test('the control is named by the question and described by its help', () => {
    draw(ask(question));
    // A box is named by what it says; what it is for stands in the description.
    const name = role === 'checkbox' ? /write to me/ : 'How was it?';
    const control = screen.getByRole(role, { name });
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
    // A group of boxes has no such state; the error that describes it has.
    const marked = role !== 'group';
    if (marked) await waitFor(() => expect(control.getAttribute('aria-invalid')).toBe('true'));
    await waitFor(() => expect(document.getElementById('e')?.textContent).toBeTruthy());
    expect(document.getElementById('e')?.textContent).toMatch(/^(Choose|Write) an answer\.$/);
    await answer();
    await waitFor(() => expect(document.getElementById('e')?.textContent).toBe(''));
    if (marked) expect(control.getAttribute('aria-invalid')).toBe('false');
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
    if (role === 'slider') expect((control as HTMLInputElement).value).toBe(`${given}`);
    else if (role === 'textbox') expect((control as HTMLInputElement).value.replace(',', '.')).toBe(`${given}`);
    else expect(document.querySelectorAll(':checked')).toHaveLength(1);
  });
});

test('an option that excludes the others is chosen alone, and gives way to another', async () => {
  const sitting = ask({ type: 'choices', options: ['a', 'b', { id: 'none', text: 'None', exclusive: true }] } as never);
  draw(sitting);
  const boxes = screen.getAllByRole('checkbox');
  for (const at of [0, 1]) await userEvent.click(boxes[at]!);
  expect(sitting.draft.value).toEqual(['a', 'b']);
  await userEvent.click(boxes[2]!);
  expect(sitting.draft.value).toEqual(['none']);
  await userEvent.click(boxes[0]!);
  expect(sitting.draft.value).toEqual(['a']);
  await userEvent.click(boxes[0]!);
  expect(sitting.draft.value).toBeUndefined();
});

test('that it does not apply can be said in place of an answer, and is no point of the scale', async () => {
  const sitting = ask({ type: 'nps', notApplicable: true, dontKnow: 'Not sure yet' } as never);
  draw(sitting);
  expect(screen.getAllByRole('radiogroup')).toHaveLength(2);
  await userEvent.click(screen.getByRole('radio', { name: 'Not sure yet' }));
  expect(sitting.draft.value).toBe(Symbol.for('dontKnow'));
  await clickRadio(4)();
  expect(sitting.draft.value).toBe(4);
  await userEvent.click(screen.getByRole('radio', { name: 'Does not apply' }));
  expect(sitting.next()).toBe(true);
});

test('a section is read, and stands in nobody’s way', () => {
  const sitting = ask({ type: 'section', title: 'First', text: 'Read this.' } as never);
  draw(sitting);
  expect(screen.getByRole('heading').textContent).toBe('First');
  expect(screen.getByText('Read this.')).toBeTruthy();
});

test('a number that is none is told, with a way out', async () => {
  const sitting = ask({ type: 'text', input: 'number' } as never);
  draw(sitting);
  await userEvent.fill(screen.getByRole('textbox'), 'many');
  expect(sitting.next()).toBe(false);
  await waitFor(() => expect(document.getElementById('e')?.textContent).toBe('Write a number that is asked for.'));
});

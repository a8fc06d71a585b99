/** @jsxImportSource preact */
// The contract of a question's view. Every type passes it, in each of its looks.
import { fill, isAnswer, type Question, questionTexts } from '@earshot/core';
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn } from '../../../test/picture.ts';
import { keeper } from '../../../test/support.tsx';
import { createSitting } from '../../checked.ts';
import { en } from '../../text/en.ts';
import { en as shots } from '../../text/screenshot/en.ts';
import { en as steps } from '../../text/steps/en.ts';
import { en as parts } from '../../text/structured/en.ts';
import { en as more } from '../../text/survey/en.ts';
import type { Ask } from '../ask.ts';
import { drawing } from './drawing.ts';
import { views as prompt } from './index.ts';
import { kinds } from './kinds.ts';

const views = { ...prompt, ...drawing.views };

type Fixture = [
  name: string,
  question: Omit<Question, 'id'>,
  role: 'radiogroup' | 'slider' | 'textbox' | 'group' | 'checkbox' | 'combobox' | 'date',
  answer: () => Promise<void>,
];

const clickRadio = (at: number) => async (): Promise<void> => userEvent.click(screen.getAllByRole('radio')[at]!);

/** Picks of a line each, told by what the line and the pick are called. */
const pick =
  (...all: [line: string, pick: string | number][]) =>
  async (): Promise<void> => {
    for (const [line, pick] of all)
      await userEvent.click(within(screen.getByRole('radiogroup', { name: line })).getByLabelText(`${pick}`));
  };

const write =
  (...all: [name: string, text: string][]) =>
  async (): Promise<void> => {
    for (const [name, text] of all) await userEvent.fill(screen.getByRole('textbox', { name }), text);
  };

const select =
  (...all: [name: string, option: string][]) =>
  async (): Promise<void> => {
    for (const [name, option] of all) await userEvent.selectOptions(screen.getByRole('combobox', { name }), option);
  };

const press =
  (role: 'checkbox' | 'radio' | 'button', ...names: string[]) =>
  async (): Promise<void> => {
    for (const name of names) await userEvent.click(screen.getByRole(role, { name }));
  };

const tea = { id: 'tea', text: { en: 'Tea' } };

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
  ['dropdown', { type: 'dropdown', options: ['Mocha', tea] }, 'combobox', select(['How was it?', 'Tea'])],
  [
    'dropdown in the visitor’s own words',
    { type: 'dropdown', options: ['Mocha', { id: 'other', text: 'Another', other: true }] },
    'combobox',
    async () => {
      await select(['How was it?', 'Another'])();
      await write(['Another', 'Water'])();
    },
  ],
  [
    'picture',
    {
      type: 'picture',
      options: [
        { id: 'a', image: 'data:image/gif;,', text: 'A cup' },
        { id: 'b', image: 'data:image/gif;,', text: 'A pot' },
      ],
    },
    'radiogroup',
    press('radio', 'A pot'),
  ],
  [
    'date',
    { type: 'date', min: '2026-01-01' },
    'date',
    async () => userEvent.fill(document.querySelector('input')!, '2026-11-21'),
  ],
  [
    'contact',
    { type: 'contact', purpose: 'To send you the result.', fields: { name: 'optional', email: 'required' } },
    'group',
    write(['Name (optional)', 'Ann'], ['Email address', 'ann@shop.example']),
  ],
  [
    'matrix on a scale',
    { type: 'matrix', rows: ['Speed', tea], points: 4 },
    'group',
    pick(['Speed', 3], ['Tea', '4 – Very good']),
  ],
  [
    'matrix with every row',
    { type: 'matrix', rows: ['Speed', tea], scale: 'agreement', everyRow: true },
    'group',
    pick(['Speed', 'Agree'], ['Tea', 'Disagree']),
  ],
  [
    'matrix of options',
    { type: 'matrix', rows: ['Speed', 'Price'], options: ['Good', 'Bad'] },
    'group',
    pick(['Price', 'Bad']),
  ],
  ['ranking', { type: 'ranking', options: ['Milk', tea, 'Water'] }, 'group', press('checkbox', 'Water', 'Tea')],
  [
    'ranking of the first',
    { type: 'ranking', options: ['Milk', tea, 'Water', 'Juice'], top: 2 },
    'group',
    press('checkbox', 'Juice', 'Tea'),
  ],
  [
    'kano',
    { type: 'kano', functional: 'If it is there?', dysfunctional: 'If it is not?', importance: true },
    'group',
    pick(
      ['If it is there?', 'I expect it'],
      ['If it is not?', 'I would dislike it'],
      ['How important is this to you?', 5],
    ),
  ],
  ['gap', { type: 'gap' }, 'group', pick(['How it should be', 7], ['How it is', 3])],
  [
    'gap of items',
    { type: 'gap', items: ['Speed', tea], points: 5, importance: 'Matters' },
    'group',
    pick(['Speed How it should be', '5 – Very much'], ['Speed How it is', 2], ['Tea Matters', 4]),
  ],
  ['maturity', { type: 'maturity' }, 'radiogroup', clickRadio(0)],
  [
    'constant-sum',
    { type: 'constant-sum', options: ['Milk', tea, 'Water'] },
    'group',
    write(['Milk', '33,5'], ['Tea', '66.5']),
  ],
  [
    'maxdiff',
    {
      type: 'maxdiff',
      items: ['a', 'b', 'c', 'd', 'e'],
      sets: [
        ['a', 'b', 'c'],
        ['c', 'd', 'e'],
      ],
    },
    'group',
    async () => {
      const [set] = screen.getAllByRole('table');
      await userEvent.click(within(set!).getByRole('radio', { name: 'Most c' }));
      await userEvent.click(within(set!).getByRole('radio', { name: 'Least a' }));
    },
  ],
  [
    'mixed maxdiff',
    { type: 'maxdiff', items: ['a', 'b', 'c', 'd', 'e'] },
    'group',
    async () => {
      const [set] = screen.getAllByRole('row').slice(1);
      await userEvent.click(within(set!).getAllByRole('radio')[0]!);
      await userEvent.click(screen.getAllByRole('radio')[3]!);
    },
  ],
  [
    'matching',
    { type: 'matching', left: ['Milk', 'Tea'], right: ['White', 'Green', 'Red'] },
    'group',
    select(['Tea', 'Green']),
  ],
  [
    'fill-blank',
    { type: 'fill-blank', sentence: '[what] grows in [where]. [what]!', blanks: ['what', 'where'] },
    'group',
    write(['Blank 1 of 2', 'Tea'], ['Blank 2 of 2', 'Assam']),
  ],
  [
    'screenshot',
    { type: 'screenshot' },
    'group',
    async () => {
      await userEvent.upload(screen.getByLabelText('Choose a picture'), await drawn(30, 20));
      await screen.findByText('Picture added.', { exact: false });
    },
  ],
  ['comment', { type: 'comment' }, 'textbox', async () => userEvent.fill(screen.getByRole('textbox'), 'Good tea')],
];

/** Draws the only, required question of a sitting. */
function ask(question: Omit<Question, 'id'>): Ask {
  const survey = fill({
    id: 'x',
    questions: [{ text: 'How was it?', help: 'Just now.', required: true, ...question } as Question],
  });
  const sitting = {
    ...createSitting(survey, { outlet: keeper() }),
    texts: { ...questionTexts, ...more, ...parts, ...steps, ...shots, ...en },
    drawing,
    locale: 'en',
    // The seed of what is mixed.
    own: [{ seed: 'test' }],
    arrive: () => {},
  } as Ask;
  sitting.show();
  return sitting;
}

function draw(sitting: Ask): void {
  const question = sitting.question.peek()!;
  const View = views[question.type] as ComponentType<{ question: Question; ask: Ask }>;
  render(<View question={question} ask={sitting} />);
}

/** What is asked for. A day has no role of its own. */
const controlOf = (role: Fixture[2], name?: RegExp | string): HTMLElement =>
  role === 'date' ? screen.getByLabelText(name ?? /./) : screen.getByRole(role, name === undefined ? {} : { name });

/** What stands in every control, however a number is written. */
const state = (): unknown[] =>
  [...document.querySelectorAll<HTMLInputElement>('input,select,textarea')].map(
    ({ checked, value, ariaLabel, ariaValueText }) => [checked, value.replace(',', '.'), ariaLabel, ariaValueText],
  );

afterEach(cleanup);

test('those who look at a document know of every view, and of no other', () => {
  expect(Object.keys(views).sort()).toEqual(Object.keys(kinds).sort());
});

describe.each(fixtures)('%s', (_, question, role, answer) => {
  test('the control is named by the question and described by its help', () => {
    draw(ask(question));
    // A box is named by what it says; what it is for stands in the description.
    const name = role === 'checkbox' ? /write to me/ : 'How was it?';
    const control = controlOf(role, name);
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
    const control = controlOf(role);
    // A group of boxes has no such state; the error that describes it has.
    const marked = role !== 'group';
    if (marked) await waitFor(() => expect(control.getAttribute('aria-invalid')).toBe('true'));
    await waitFor(() => expect(document.getElementById('e')?.textContent).toBeTruthy());
    expect(document.getElementById('e')?.textContent).toMatch(/^(Choose an answer|Write an answer|Add a picture)\.$/);
    await answer();
    await waitFor(() => expect(document.getElementById('e')?.textContent).toBe(''));
    if (marked) expect(control.getAttribute('aria-invalid')).toBe('false');
    expect(sitting.next()).toBe(true);
  });

  test('an answer that was given before is there again', async () => {
    const sitting = ask(question);
    draw(sitting);
    const blank = state();
    await answer();
    await waitFor(() => expect(state()).not.toEqual(blank));
    const given = state();
    cleanup();
    draw(sitting);
    expect(state()).toEqual(given);
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

test('who comes back to a question without an answer finds nothing written there', async () => {
  for (const type of ['comment', 'text']) {
    const sitting = ask({ type, dontKnow: true } as never);
    draw(sitting);
    await userEvent.click(screen.getByRole('radio'));
    cleanup();
    draw(sitting);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
    expect(screen.getByRole<HTMLInputElement>('radio').checked).toBe(true);
    cleanup();
  }
});

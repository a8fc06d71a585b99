import { expect, test } from 'vitest';
import { parseSurvey } from '../parse.ts';
import type { Survey } from '../survey.ts';
import { asked, ending, next } from './flow.ts';
import { progress } from './ways.ts';

const survey = (document: Record<string, unknown>): Survey => {
  const parsed = parseSurvey({ id: 'x', ...document });
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues));
  return parsed.survey;
};
const ids = (survey: Survey, answers: Record<string, unknown>, rest = {}): string[] =>
  asked(survey, { answers, ...rest }).map(({ id }) => id);

const jumping = survey({
  questions: [
    {
      type: 'nps',
      jump: [
        { to: 'sorry', when: { answer: 'nps', atMost: 2 } },
        { to: 'bye', when: { answer: 'nps', atMost: 6 } },
      ],
    },
    { type: 'csat' },
    { type: 'ces', jump: [{ to: 'end' }] },
    { type: 'comment', id: 'bye' },
  ],
  thanks: { text: 'Thanks' },
  endings: [
    { id: 'sorry', text: 'Sorry', link: { href: 'https://example.com/help', text: 'Help' } },
    { id: 'yes', text: 'Great', when: { answer: 'csat', is: 5 } },
  ],
});

test('a jump passes over what stands between, and the first that holds counts', () => {
  expect(ids(jumping, {})).toEqual(['nps', 'csat', 'ces']);
  expect(ids(jumping, { nps: 5 })).toEqual(['nps', 'bye']);
  expect(ids(jumping, { nps: 1 })).toEqual(['nps']);
  expect(ids(jumping, { nps: 9, ces: 3 })).toEqual(['nps', 'csat', 'ces']);
});

test('the way leads on from where a jump led', () => {
  expect(next(jumping, { answers: { nps: 5 } }, 'nps')?.id).toBe('bye');
  expect(next(jumping, { answers: { nps: 5 } }, 'bye')).toBeUndefined();
  expect(next(jumping, { answers: { nps: 1 } }, 'nps')).toBeUndefined();
});

test('a question that is not asked leads nowhere', () => {
  const silent = survey({
    questions: [{ type: 'nps', when: { attribute: 'plan' }, jump: [{ to: 'end' }] }, { type: 'csat' }],
  });
  expect(ids(silent, {})).toEqual(['csat']);
  expect(ids(silent, {}, { attributes: { plan: 'pro' } })).toEqual(['nps']);
});

test('the ending is the one a jump names, else the first that holds, else thanks', () => {
  expect(ending(jumping, { answers: { nps: 1, csat: 5 } }).text).toBe('Sorry');
  expect(ending(jumping, { answers: { nps: 9, csat: 5 } }).text).toBe('Great');
  expect(ending(jumping, { answers: { nps: 9, csat: 4 } }).text).toBe('Thanks');
  expect(ending(survey({ questions: [{ type: 'nps' }] }), { answers: {} })).toEqual({});
});

test('the shares of a way begin at none, rise, and reach one behind the last question', () => {
  const way = ['nps', 'csat', 'ces', undefined].map((id) => progress(jumping, { answers: { nps: 9 } }, id));
  expect(way).toEqual([0, 1 / 3, 2 / 3, 1]);
  // Of the short way, half is behind the visitor.
  expect(progress(jumping, { answers: { nps: 5 } }, 'bye')).toBe(1 / 2);
});

const fruit = ['apple', { id: 'pear', text: 'A pear' }, { id: 'other', text: 'Another', other: true }];
const carrying = (carry: object): Survey =>
  survey({
    questions: [
      { type: 'choices', id: 'bought', options: fruit },
      { type: 'choice', id: 'best', options: [...fruit, 'none'], carry: { from: 'bought', ...carry } },
    ],
  });
const left = (survey: Survey, bought?: unknown): unknown =>
  asked(survey, { answers: { bought } }).flatMap((question) =>
    question.id === 'best' ? (question as unknown as { options: unknown[] }).options : [],
  );

test('options are left that were chosen, and what the earlier question does not offer', () => {
  expect(left(carrying({}), ['pear'])).toEqual([fruit[1], 'none']);
  expect(left(carrying({ chosen: false }), ['pear'])).toEqual(['apple', fruit[2], 'none']);
  expect(left(carrying({ chosen: false }))).toEqual([...fruit, 'none']);
});

test('an option that the visitor wrote is read in their words', () => {
  expect(left(carrying({}), [{ id: 'other', text: 'A plum' }])).toEqual([
    { id: 'other', text: 'A plum', other: true },
    'none',
  ]);
});

test('where nothing is left to choose from, nothing is asked', () => {
  expect(ids(carrying({}), {})).toEqual(['bought']);
  expect(ids(carrying({ chosen: false }), { bought: ['apple', 'pear', 'other'] })).toEqual(['bought']);
});

test('an answer that is no longer left counts for nothing', () => {
  const more = survey({
    questions: [...carrying({}).questions, { type: 'comment', id: 'why', when: { answer: 'best', is: 'pear' } }],
  });
  expect(ids(more, { bought: ['pear'], best: 'pear' })).toEqual(['bought', 'best', 'why']);
  expect(ids(more, { bought: ['apple'], best: 'pear' })).toEqual(['bought', 'best']);
});

const many = Array.from({ length: 6 }, (_, i) => `o${i}`);
const mixed = survey({
  questions: [
    { type: 'nps' },
    { type: 'choice', id: 'a', options: [...many, { id: 'last', text: 'None', pinned: true }], shuffle: true },
    { type: 'csat', id: 'b' },
    { type: 'ces', id: 'c' },
    { type: 'comment' },
  ],
  shuffle: [['a', 'b', 'c']],
});

test('one sitting has one order of questions and options, another has another, and the rest keeps its place', () => {
  const orders = Array.from({ length: 40 }, (_, seed) => asked(mixed, { answers: {}, seed: `s${seed}` }));
  expect(asked(mixed, { answers: { nps: 3 }, seed: 's7' })).toEqual(orders[7]);
  for (const order of orders) {
    expect([order[0]!.id, order[4]!.id]).toEqual(['nps', 'comment']);
    const { options } = order.find(({ id }) => id === 'a') as unknown as { options: unknown[] };
    expect(options.at(-1)).toHaveProperty('id', 'last');
  }
  expect(new Set(orders.map((order) => order.map(({ id }) => id).join())).size).toBe(6);
  expect(new Set(orders.map((order) => JSON.stringify(order))).size).toBeGreaterThan(30);
});

test('a comparison of which one item is left is not asked', () => {
  const items = ['apple', 'pear', 'plum'];
  const compared = survey({
    questions: [
      { type: 'choices', id: 'bought', options: items },
      { type: 'maxdiff', id: 'best', items, carry: { from: 'bought' }, required: true },
    ],
  });
  expect(ids(compared, { bought: ['pear'] })).toEqual(['bought']);
  expect(ids(compared, { bought: ['pear', 'plum'] })).toEqual(['bought', 'best']);
});

test('what no answer changes in a question is made once for a sitting, and what one changes is made anew', () => {
  const piped = survey({ questions: [...mixed.questions, { type: 'text', id: 'd', text: '{{answer.comment|x}}' }] });
  const at = (comment: string) => asked(piped, { answers: { comment }, seed: 's' });
  // Words that are the very pipe change nothing in the text, but the next ones do.
  const [before, after] = [at('{{answer.comment|x}}'), at('Slow')];
  expect(after.map((question, i) => question === before[i])).toEqual([true, true, true, true, true, false]);
  expect(after.at(-1)?.text).toBe('Slow');
});

test('a statement is asked, and asks for nothing', () => {
  const read = survey({
    questions: [
      { type: 'section', text: 'Hello', required: true },
      { type: 'nps', required: true },
    ],
  });
  expect(asked(read, { answers: {} }).map(({ required }) => required)).toEqual([false, true]);
});

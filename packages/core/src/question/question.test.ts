import { describe, expect, test } from 'vitest';
import { parseSurvey } from '../parse.ts';
import { addAnswer, emptyHistogram } from '../tally/histogram.ts';
import { type AnyQuestion, checks, isAnswer, rules, schemas, scores, scoresOf } from './index.ts';

/** One fixture for each type: a question in full, answers to it, and values that are none. */
const fixtures: Record<
  AnyQuestion['type'],
  { question: AnyQuestion; answers: (string | number)[]; others: unknown[] }
> = {
  nps: {
    question: { type: 'nps', low: 'no', high: { en: 'yes' } },
    answers: [0, 6, 10],
    others: [-1, 11, 6.5, '9', true],
  },
  csat: { question: { type: 'csat', points: 7, look: 'stars', top: 2 }, answers: [1, 7], others: [0, 8, 1.5, '3'] },
  ces: { question: { type: 'ces', scale: 'ease' }, answers: [1, 4, 7], others: [0, 8, '4'] },
  choice: {
    question: { type: 'choice', options: ['web', { id: 'shop', text: { en: 'In the shop' } }] },
    answers: ['web', 'shop'],
    others: ['', 'In the shop', 0, 'toString'],
  },
  comment: {
    question: { type: 'comment', maxLength: 20 },
    answers: ['Fast.', '👍'],
    others: ['', ' \n', 'x'.repeat(21), 5],
  },
};

test('every table knows every type', () => {
  for (const table of [checks, schemas, scores, rules]) expect(Object.keys(table)).toEqual(Object.keys(checks));
  expect(Object.keys(fixtures).sort()).toEqual(Object.keys(checks).sort());
});

describe.each(Object.entries(fixtures))('%s', (type, { question, answers, others }) => {
  test('is a question of a survey, with an id and without', () => {
    expect(parseSurvey({ id: 'x', questions: [question, { ...question, id: 'again' }] })).toHaveProperty('survey');
  });

  test('needs nothing but its type, unless it is of no use without', () => {
    const parsed = parseSurvey({ id: 'x', questions: [{ type }] });
    expect('survey' in parsed).toBe(type !== 'choice');
  });

  test('tells answers from other values', () => {
    for (const answer of answers) expect(isAnswer(question, answer)).toBe(true);
    for (const other of [...others, null, undefined, Number.NaN, Infinity, {}, [], [9]])
      expect(isAnswer(question, other)).toBe(false);
  });

  test('counts each of its answers in every score', () => {
    const tally = answers.reduce(addAnswer, emptyHistogram());
    for (const score of Object.values(scoresOf(question)))
      expect(score(tally)).toMatchObject({ n: answers.length, counts: { invalid: 0 } });
  });

  test('leaves every other value out of its scores', () => {
    // A tally writes numbers and their strings alike, so what reads as an answer is for `isAnswer` to keep out.
    const apart = others.filter((value) => !isAnswer(question, Number(value))).map(String);
    const tally = apart.reduce(addAnswer, emptyHistogram());
    for (const score of Object.values(scoresOf(question)))
      expect(score(tally)).toMatchObject({ n: 0, value: null, counts: { invalid: apart.length } });
  });
});

test('effort has five points, and its only score says that less is better', () => {
  const question = { type: 'ces', id: 'ces', scale: 'effort' } as const;
  expect([0, 1, 5, 6].map((answer) => isAnswer(question, answer))).toEqual([false, true, true, false]);
  const { effort, ...others } = scoresOf(question);
  expect(others).toEqual({});
  expect(effort!({ counts: { 1: 2, 4: 1 }, unanswered: {} })).toMatchObject({ value: 2, better: 'lower' });
});

import { type AnyQuestion, isAnswer } from '@earshot/core';
import { counted, countingOf } from '@earshot/core/score';
import {
  type Counting,
  countAnswers,
  countConstantSum,
  countGap,
  countHistogram,
  countKano,
  countMaxDiff,
  countRanking,
  countRows,
  countTags,
  query,
} from '@earshot/core/sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { about } from '../support/about.ts';
import { dice } from '../support/crowd.ts';
import { count, type Database, keepAnswers, keepDocuments, openDatabase } from '../support/engine.ts';

const below = dice(7);
const point = (last: number): number => 1 + below(last);
const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
const mixed = <T>(list: readonly T[]): T[] =>
  list
    .map((one) => [below(1000), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
/** A value for some of the keys, and for one of them at least. */
const some = <T>(keys: readonly string[], value: (key: string) => T): Record<string, T> => {
  const [sure] = mixed(keys);
  return Object.fromEntries(keys.filter((key) => key === sure || below(3) > 0).map((key) => [key, value(key)]));
};

interface Case {
  question: AnyQuestion;
  answer: () => unknown;
  /** What counts its tally in an engine, where there is a statement for it. */
  counting?: (id: string) => Counting<unknown>;
}

const options = ['a', "it's", 'c', '__proto__'];
const cases: Record<string, Case> = {
  grid: {
    question: { type: 'matrix', rows: options, points: 7 },
    answer: () => some(options, () => point(7)),
    counting: (id) => countRows(id, options),
  },
  table: {
    question: { type: 'matrix', rows: ['x', 'y'], options },
    answer: () => some(['x', 'y'], () => pick(options)),
    counting: (id) => countRows(id, ['x', 'y']),
  },
  order: {
    question: { type: 'ranking', options },
    answer: () => mixed(options),
    counting: (id) => countRanking(id, options),
  },
  foremost: {
    question: { type: 'ranking', options, top: 2 },
    answer: () => mixed(options).slice(0, 2),
    counting: (id) => countRanking(id, options, { top: 2 }),
  },
  split: {
    question: { type: 'constant-sum', options, total: 10 },
    answer() {
      const a = below(8) + below(4) / 4;
      return pick([{ a, c: 10 - a }, { a, c: 9 - a, "it's": 1 }, { "it's": 10 }]);
    },
    counting: (id) => countConstantSum(id, options, { total: 10, tolerance: 0.05 }),
  },
  picks: {
    question: { type: 'maxdiff', items: options, setSize: 3 },
    answer: () =>
      Array.from({ length: point(4) }, () => {
        const shown = mixed(options).slice(0, 3);
        const [best, worst] = mixed(shown);
        return { shown, best, worst };
      }),
    counting: (id) => countMaxDiff([id]),
  },
  pairs: {
    question: { type: 'matching', left: ['x', 'y'], right: options, key: { x: 'a' } },
    answer: () => some(['x', 'y'], () => pick(options)),
    counting: (id) => countRows(id, ['x', 'y']),
  },
  words: {
    question: { type: 'fill-blank', sentence: '[x] [y]', blanks: ['x', 'y'], key: { x: ['Bern'] } },
    answer: () => some(['x', 'y'], () => pick(['bern ', 'Basel', '7'])),
  },
  feature: {
    question: { type: 'kano', functional: 'With?', dysfunctional: 'Without?', importance: true },
    answer: () => ({
      functional: point(5),
      dysfunctional: point(5),
      ...(below(3) > 0 && { importance: point(9) }),
    }),
    counting: countKano,
  },
  care: {
    question: { type: 'gap', importance: true, points: 5 },
    answer: () => some(['expectation', 'perception', 'importance'], () => point(5)),
    counting: (id) => countGap(id, { scale: [1, 5] }),
  },
  service: {
    question: {
      type: 'gap',
      items: options,
      dimensions: { ease: ['a', "it's"], care: ['c', '__proto__'] },
      importance: true,
    },
    answer: () => some(options, () => some(['expectation', 'perception', 'importance'], () => point(7))),
    counting: (id) => countGap(id, { form: { ease: ['a', "it's"], care: ['c', '__proto__'] } }),
  },
  news: {
    question: { type: 'choices', options: [...options, { id: 'other', text: 'Other', other: true }] },
    answer: () => [
      ...mixed(options).slice(0, point(3)),
      ...pick([[], ['other'], [{ id: 'other', text: 'At the fair' }]]),
    ],
    counting: countTags,
  },
  level: { question: { type: 'maturity' }, answer: () => below(5), counting: countHistogram },
};

const responses = Array.from({ length: 400 }, (_, i) => {
  const given = Object.entries(cases).filter(() => below(5) > 0);
  const answers = given.map(([id, { answer }]) => [id, answer()] as const);
  return {
    id: `0192f3a4-0000-7000-8000-${String(i).padStart(12, '0')}`,
    survey: { id: 'shop', version: 1 },
    answers: Object.fromEntries(answers),
    updatedAt: '2026-03-20T10:00:00.000Z',
  };
});

const answersTo = (id: string): unknown[] => responses.flatMap(({ answers }) => (id in answers ? [answers[id]] : []));
const inMemory = (id: string): unknown =>
  counted(
    countingOf(cases[id]!.question),
    answersTo(id).map((answer) => [answer, 1]),
  );

test.each(Object.entries(cases))('what is drawn for %s are answers', (id, { question }) => {
  expect(answersTo(id).length).toBeGreaterThan(250);
  expect(answersTo(id).filter((answer) => !isAnswer(question, answer))).toEqual([]);
});

describe.each(['sqlite', 'postgres'] as const)('of each type, %s counts', (dialect) => {
  let database: Database;

  beforeAll(async () => {
    database = await openDatabase[dialect]();
    await keepDocuments(database, responses);
    await keepAnswers(database);
  }, 60_000);

  afterAll(() => database.close());

  test.each(Object.keys(cases))('answers by value, from which its counting makes its tally: %s', async (id) => {
    const all = await count(database, query(countAnswers([id]), { survey: 'shop' }, dialect));
    const own = all.filter(({ question }) => question === id);
    const pairs = own.map(({ value, count }) => [JSON.parse(value!) as unknown, count] as const);
    expect(counted(countingOf(cases[id]!.question), pairs)).toEqual(about(inMemory(id)));
  });

  test.each(Object.keys(cases).filter((id) => cases[id]!.counting))('its tally itself: %s', async (id) => {
    const counting = cases[id]!.counting!(id);
    expect(await count(database, query(counting, { survey: 'shop' }, dialect))).toEqual(about(inMemory(id)));
    expect(await count(database, query(counting, { survey: 'none' }, dialect))).toEqual(
      countingOf(cases[id]!.question).empty(),
    );
  });
});

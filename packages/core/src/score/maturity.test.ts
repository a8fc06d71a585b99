import { expect, test } from 'vitest';
import { off } from '../../../../test/reference/reference.ts';
import { rollUps } from '../../../../test/reference/roll-ups.ts';
import { addAnswer, addUnanswered, emptyHistogram } from '../tally/histogram.ts';
import { type MaturityItem, maturity } from './maturity.ts';

const item = (name: string, answers: number[], more: Partial<MaturityItem> = {}): MaturityItem => ({
  item: name,
  tally: answers.reduce((tally, answer) => addAnswer(tally, answer), emptyHistogram()),
  ...more,
});
const single = (...answers: number[]): MaturityItem[] => answers.map((answer, i) => item(String(i), [answer]));

test.each(rollUps.maturity)(
  'agrees with numpy on $share, level $level',
  ({ answers, share, level, withinOne, range }) => {
    const found = maturity(answers.map((row, i) => item(String(i), row)));
    expect(off(found.score.value, share)).toBeLessThan(1e-12);
    expect(found.level).toBe(level);
    found.agreement.forEach((agreement, i) => {
      expect(agreement.range).toEqual(range[i]);
      if (withinOne[i] === null) expect(agreement.withinOne).toBeNull();
      else expect(off(agreement.withinOne, withinOne[i]!)).toBeLessThan(1e-12);
    });
  },
);

test('a level begins on its cut, even after thirds', () => {
  expect([
    maturity(single(0, 0)).level,
    maturity(single(1, 1)).level,
    maturity(single(3, 2)).level,
    maturity(single(3, 3)).level,
  ]).toEqual([1, 2, 3, 4]);
  expect(maturity([item('a', [1, 1, 2]), item('b', [3, 3, 2]), item('c', [2])]).level).toBe(3);
  expect(maturity(single(3), { cuts: [0, 0.9] }).level).toBe(1);
});

test('what is not applicable leaves sum and denominator; below 80 % answered there is no level', () => {
  const none: MaturityItem = { item: 'n/a', tally: addUnanswered(emptyHistogram(), 'notApplicable') };
  expect(maturity([...single(4, 4, 4, 4), none])).toMatchObject({ level: 4, score: { value: 1, n: 4 } });
  expect(maturity([...single(4, 4, 4), none])).toMatchObject({
    level: null,
    score: { value: 1, warnings: ['no-sample', 'missing-parts'], counts: { answered: 3, items: 4 } },
  });
  expect(maturity([...single(4, 4, 4), none], { enough: 0.5 }).level).toBe(4);
});

test('a consensus counts instead of the mean of the assessors, if it is on the scale', () => {
  expect(maturity([item('a', [0, 4, 4], { consensus: 3 })]).score.value).toBe(0.75);
  expect(maturity([item('a', [0, 4], { consensus: 7 })]).score.value).toBe(0.5);
});

test('dimensions have scores of their own', () => {
  const { dimensions } = maturity([
    item('a', [4], { dimension: 'people' }),
    item('b', [0], { dimension: 'tools' }),
    item('c', [2], { dimension: 'people' }),
  ]);
  expect(dimensions.map(({ dimension, score, level }) => [dimension, score.value, level])).toEqual([
    ['people', 0.75, 4],
    ['tools', 0, 1],
  ]);
});

test('without answers, items or a scale there is no value', () => {
  for (const nothing of [
    maturity([]),
    maturity([item('a', [])]),
    maturity(single(0), { top: 0 }),
    maturity(single(5, -1)),
  ])
    expect(nothing).toMatchObject({ level: null, score: { value: null, warnings: ['empty'] } });
  expect(maturity([item('a', [])]).agreement).toEqual([
    { item: 'a', assessors: 0, mean: null, range: null, withinOne: null },
  ]);
});

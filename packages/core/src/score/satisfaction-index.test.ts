import { expect, test } from 'vitest';
import { off } from '../../../../test/reference/reference.ts';
import { rollUps } from '../../../../test/reference/roll-ups.ts';
import { emptyMoments, momentsOf } from '../tally/moments.ts';
import { indexOf, satisfactionIndex } from './satisfaction-index.ts';

test('the mean of the responses is the index of the item means, with the interval that statsmodels gives', () => {
  const { weights, answers, ...expected } = rollUps.satisfactionIndex;
  const items = weights.map((weight) => ({ weight }));
  const { value, se, interval } = satisfactionIndex(momentsOf(answers.map((row) => indexOf(row, items)!)));
  expect(off(value, expected.value)).toBeLessThan(1e-12);
  expect(off(se, expected.se)).toBeLessThan(1e-10);
  expect(off(interval?.[0], expected.interval[0])).toBeLessThan(1e-10);
  expect(off(interval?.[1], expected.interval[1])).toBeLessThan(1e-10);
});

test('items on different scales meet on 0…1', () => {
  const items = [{ scale: [1, 5] as const }, { scale: [0, 10] as const }];
  expect([indexOf([1, 0], items), indexOf([5, 10], items), indexOf([5, 0], items)]).toEqual([0, 1, 4 / 14]);
});

test('a response counts only with every item answered on its scale', () => {
  const items = [{}, {}, {}];
  expect([
    indexOf([8, null, 9], items),
    indexOf([8, 9], items),
    indexOf([8, 11, 9], items),
    indexOf([8, Number.NaN, 9], items),
  ]).toEqual([null, null, null, null]);
  expect([indexOf([], []), indexOf([5], [{ weight: 0 }]), indexOf([5], [{ weight: -1 }])]).toEqual([null, null, null]);
});

test('one response has an index without an interval, none has nothing', () => {
  expect(satisfactionIndex(momentsOf([0.5]))).toMatchObject({ value: 0.5, interval: null, warnings: ['n<2', 'n<30'] });
  expect(satisfactionIndex(emptyMoments())).toMatchObject({ value: null, warnings: ['empty'] });
});

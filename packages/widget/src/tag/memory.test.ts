import { evaluate } from '@earshot/core';
import { expect, test } from 'vitest';
import { again, recall, remember } from './memory.ts';

test('where there is no storage, it is remembered as long as the page lasts', () => {
  expect(recall('shown:nps')).toBeUndefined();
  remember('shown:nps', '1');
  expect(recall('shown:nps')).toBe('1');
});

test('the loader leaves a visitor alone for as long as core does', () => {
  const facts = { path: '/', shownAt: 1 };
  const passed = (now: number): boolean => evaluate({ id: 'nps' }, { ...facts, now }).due;
  expect(passed(1 + again - 1)).toBe(false);
  expect(passed(1 + again)).toBe(true);
});

import { expect, test } from 'vitest';
import * as widget from './index.ts';

test('the package offers these names, and can be imported where there is no page', () => {
  expect(typeof document).toBe('undefined');
  expect(Object.keys(widget).sort()).toEqual(['createSitting', 'defineEarshot', 'en', 'mount']);
});

test('defining the element where there are no elements does nothing', () => {
  expect(() => widget.defineEarshot()).not.toThrow();
});

import { expect, test } from 'vitest';
import { milliseconds } from './duration.ts';

test.each([
  [5, 5000],
  ['5s', 5000],
  ['0.5s', 500],
  ['30m', 1_800_000],
  ['12h', 43_200_000],
  ['90d', 7_776_000_000],
  ['2w', 1_209_600_000],
])('%s is %d milliseconds', (duration, ms) => {
  expect(milliseconds(duration)).toBe(ms);
});

test('what is no duration is not a number', () => {
  expect(milliseconds('5x')).toBeNaN();
  expect(milliseconds('soon')).toBeNaN();
  expect(milliseconds('90 days')).toBeNaN();
  expect(milliseconds('d')).toBeNaN();
});

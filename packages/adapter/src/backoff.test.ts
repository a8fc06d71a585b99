import { assert, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { backoff } from './backoff.ts';

test('the ceiling doubles from one second', () => {
  expect([1, 2, 3, 4].map((failures) => backoff(failures, 1))).toEqual([1000, 2000, 4000, 8000]);
});

test('the wait is anywhere below the ceiling, so that clients do not come back together', () => {
  expect(backoff(3, 0)).toBe(0);
  expect(backoff(3, 0.5)).toBe(2000);
});

test('it never exceeds its cap, however often it failed', () => {
  const random = double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  assert(
    property(integer({ min: 1, max: 100_000 }), random, integer({ min: 1, max: 3_600_000 }), (failures, share, cap) => {
      const wait = backoff(failures, share, cap);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(cap);
    }),
  );
  expect(backoff(40, 1)).toBe(300_000);
});

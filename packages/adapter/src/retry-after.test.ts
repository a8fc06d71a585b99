import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { retryAfter } from './retry-after.ts';

const now = Date.UTC(2026, 0, 1);
const day = 86_400_000;

test('seconds are seconds', () => {
  expect(retryAfter('120', now)).toBe(120_000);
});

test('a date is the time until then', () => {
  expect(retryAfter('Thu, 01 Jan 2026 00:01:30 GMT', now)).toBe(90_000);
});

test('a date in the past asks for nothing', () => {
  expect(retryAfter('Wed, 31 Dec 2025 23:59:00 GMT', now)).toBe(0);
});

test.each([null, '', 'soon', '-5', 'NaN', '1e12'])('%j asks for nothing', (value) => {
  expect(retryAfter(value, now)).toBe(0);
});

test('nobody is made to wait for more than a day', () => {
  expect(retryAfter('999999999999', now)).toBe(day);
  expect(retryAfter('Fri, 01 Jan 2100 00:00:00 GMT', now)).toBe(day);
});

test('whatever the header says, the wait is from nothing to a day', () => {
  assert(
    property(string(), (value) => {
      const wait = retryAfter(value, now);
      expect(wait >= 0 && wait <= day).toBe(true);
    }),
  );
  assert(
    property(integer({ min: 0, max: 86_400 }), (seconds) => {
      expect(retryAfter(`${seconds}`, now)).toBe(seconds * 1000);
    }),
  );
});

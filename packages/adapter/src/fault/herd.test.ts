import { expect, test } from 'vitest';
import { generator } from '../../../../test/support/virtual-browser.ts';
import { backoff } from '../backoff.ts';

test('thundering-herd: fifty clients that come back after an outage spread over more than twenty seconds', () => {
  const random = generator(50);
  const arrivals = Array.from({ length: 50 }, () => backoff(7, random())).sort((a, b) => a - b);
  expect(arrivals[47]! - arrivals[2]!).toBeGreaterThan(20_000);
  const inOneSecond = arrivals.map((at) => arrivals.filter((other) => other >= at && other < at + 1000).length);
  expect(Math.max(...inOneSecond)).toBeLessThan(8);
});

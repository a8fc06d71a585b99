import { expect, test } from 'vitest';
import { queueBudget, queueSize } from '../../scripts/queue-size.ts';

test('queue, drain and format stay within their budget', { timeout: 60_000 }, async () => {
  const { gzip } = await queueSize();
  expect(gzip).toBeGreaterThan(1000);
  expect(gzip).toBeLessThanOrEqual(queueBudget);
});

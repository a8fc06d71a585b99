import { expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import { pass, type Waiters } from './pass.ts';
import type { Queue } from './queue.ts';

/** A queue whose disk cannot be read just now. */
const unreadable = {
  read_: async () => ({ pending_: new Map(), shelf_: new Map(), holds_: new Map(), whole_: false, lost_: false }),
} as Partial<Queue> as Queue;

const through = (waiters: Waiters): Promise<number> =>
  pass(unreadable, waiters, { courier_: async () => [] }, false, () => false);

test('a disk that cannot be read is read again soon, as long as somebody on the page waits for it', async () => {
  const entry_ = { id: 'a', revision: 1 } as Entry;
  const waiting: Waiters = new Map([['a:1', { entry_, receipt_: new Promise(() => {}), settle_: () => {} }]]);
  const soon = (await through(waiting)) - Date.now();
  expect(soon).toBeGreaterThan(0);
  expect(soon).toBeLessThanOrEqual(1e4);
});

test('where nobody waits, nothing is set to wake the page', async () => {
  expect(await through(new Map())).toBe(Infinity);
});

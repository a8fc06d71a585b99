import { expect, test } from 'vitest';
import type { Contents } from './queue.ts';
import { readOwn } from './reading.ts';

const sleep = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

/** A queue that takes so long to read. */
function slowly(milliseconds: number, whole = true) {
  const contents = { pending_: new Map(), shelf_: new Map(), whole_: whole } as Contents;
  return {
    async read_() {
      await sleep(milliseconds);
      return contents;
    },
  };
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = Date.now();
  await work();
  return Date.now() - begun;
};

test('passes spend a tenth of their time reading, and whoever asks for a list waits for nothing', async () => {
  const queue = slowly(100);
  const list = readOwn(queue, false);
  const passes = await timed(async () => {
    for (let n = 0; n < 2; n++) await queue.read_();
  });
  expect(passes).toBeGreaterThan(100 + 9 * 95 + 100);
  expect(await timed(list)).toBeLessThan(700);
});

test('a disk that cannot be read is tried again at once: what waits is in memory', async () => {
  const queue = slowly(100, false);
  readOwn(queue, false);
  await queue.read_();
  expect(await timed(() => queue.read_())).toBeLessThan(700);
});

test('however slow the disk is, a new response does not wait for longer than three seconds', async () => {
  const queue = slowly(1_000);
  readOwn(queue, false);
  await queue.read_();
  const again = await timed(() => queue.read_());
  expect(again).toBeGreaterThan(3_900);
  expect(again).toBeLessThan(7_000);
});

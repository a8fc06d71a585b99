import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AdapterWorld, openAdapterWorld } from '../support/adapter-page.ts';

let world: AdapterWorld;
beforeEach(async () => {
  world = await openAdapterWorld();
});
afterEach(async () => {
  await world.close();
  expect(world.exceptions).toEqual([]);
});

test('a tab that closes while the disk is still busy posts its answer on the way out, and the collector has it once', async () => {
  const other = await world.open();
  const page = await world.open();
  await other.evaluate(async () => {
    const opening = indexedDB.open('earshot');
    await new Promise((opened) => {
      opening.onsuccess = opened;
    });
    const store = opening.result.transaction('queue', 'readwrite').objectStore('queue');
    const hold = (): void => {
      store.count().onsuccess = hold;
    };
    hold();
  });
  await page.evaluate(() => void window.answer());
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  await expect.poll(async () => (await world.ledger()).lines.length, { timeout: 10_000 }).toBe(1);
  await other.close();
  await world.open();
  expect(Object.keys((await world.ledger()).stored)).toHaveLength(1);
});

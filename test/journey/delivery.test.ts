import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(async () => {
  expect(world.exceptions).toEqual([]);
  await world.close();
});

/** Gives a 9 and a reason, up to the thanks. */
async function answerNps(page: Page, why = 'The tea came on the second day.'): Promise<void> {
  await page.getByRole('radio', { name: /^9/ }).check({ force: true });
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('textbox').fill(why);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Thank you').first().waitFor();
}

/** Waits until the answer is on the browser's disk: the queue has it in its completed revision. */
async function onDisk(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('earshot');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const entries = await new Promise<unknown[]>((resolve) => {
      const all = database.transaction('queue').objectStore('queue').getAll();
      all.onsuccess = () => resolve(all.result);
    });
    database.close();
    return entries.some((entry) => JSON.stringify(entry).includes('completed'));
  });
}

const stored = (report: { responses: Record<string, number> }): number =>
  Object.values(report.responses).reduce((sum, n) => sum + n, 0);

test('a visitor answers online, and the report has the score with its interval', async () => {
  const page = await world.open('/');
  await answerNps(page);
  const report = await world.reportWith('nps', 1);
  const { nps } = report.questions[0].scores;
  expect(nps).toMatchObject({ value: 1, n: 1, level: 0.95 });
  expect(nps.interval[0]).toBeLessThan(nps.interval[1]);
  expect(report.questions[1].comments[0].text).toBe('The tea came on the second day.');
});

test('a visitor goes offline, answers and closes the tab; days later the answer arrives once', async () => {
  const page = await world.open('/');
  await page.getByRole('radio', { name: /^9/ }).waitFor();
  await world.browser.context.setOffline(true);
  await answerNps(page);
  await page.getByText('Saved on this device').first().waitFor();
  await page.close();
  expect((await world.report('nps')).questions?.[0]?.answered ?? 0).toBe(0);

  await world.browser.context.setOffline(false);
  await world.open('/help.html');
  const report = await world.reportWith('nps', 1);
  expect(report.questions[0].answered).toBe(1);
  expect(stored(report)).toBe(1);
});

test('the network comes back while the page is open, and the answer goes out by itself', async () => {
  const page = await world.open('/');
  await page.getByRole('radio', { name: /^9/ }).waitFor();
  await world.browser.context.setOffline(true);
  await answerNps(page);
  await page.getByText('Saved on this device').first().waitFor();
  await world.browser.context.setOffline(false);
  expect(stored(await world.reportWith('nps', 1))).toBe(1);
});

test('the collector answers 503 and heals: the answer arrives once', async () => {
  world.faults.always = 503;
  const page = await world.open('/');
  await answerNps(page);
  await page.getByText('Saved on this device').first().waitFor();
  delete world.faults.always;
  expect(stored(await world.reportWith('nps', 1))).toBe(1);
});

test('the browser is killed right after the answer; the next visit delivers it', async () => {
  world.faults.always = 'no-answer';
  const page = await world.open('/');
  await answerNps(page);
  await onDisk(page);
  await world.killAndRestart();
  delete world.faults.always;

  await world.open('/help.html');
  const report = await world.reportWith('nps', 1);
  expect(report.questions[1].comments[0].text).toBe('The tea came on the second day.');
  expect(stored(report)).toBe(1);
});

test('the acknowledgement is lost, the answer is sent again under the same key, and the collector has one record', async () => {
  world.faults.always = 'lost-answer';
  const page = await world.open('/');
  await answerNps(page);
  await world.reportWith('nps', 1);
  const last = world.posts.at(-1);
  delete world.faults.always;
  const before = world.posts.length;
  await expect.poll(() => world.posts.slice(before), { timeout: 20_000 }).toContain(last);
  await expect.poll(() => waiting(page)).toBe(0);
  expect(stored(await world.report('nps'))).toBe(1);
});

test('two tabs answer while the collector is down; both answers arrive, each once', async () => {
  world.faults.always = 503;
  const first = await world.open('/');
  await answerNps(first, 'From the first tab.');
  const second = await world.open('/');
  await second.waitForFunction(() => 'earshot' in window);
  await second.getByRole('button', { name: 'Ask me again' }).click();
  await answerNps(second, 'From the second tab.');
  delete world.faults.always;
  const report = await world.reportWith('nps', 2);
  expect(report.questions[0].answered).toBe(2);
  expect(stored(report)).toBe(2);
  await expect.poll(() => waiting(first)).toBe(0);
  const texts = report.questions[1].comments.map((comment: { text: string }) => comment.text);
  expect(texts.sort()).toEqual(['From the first tab.', 'From the second tab.']);
});

/** How many responses still wait in the browser's queue. */
function waiting(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('earshot');
        opening.onsuccess = () => {
          const count = opening.result.transaction('queue').objectStore('queue').count();
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result);
          };
        };
      }),
  );
}

// Questions of several parts through the script tag: what is loaded for them, and what arrives.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { journey, surveys } from '../support/journey.ts';

const at = journey();

/** Opens a page that asks a survey. */
const ask = (questions: object[]): Promise<Page> => at.open(surveys({ id: 'own', questions }));

test('parts, statements and plain questions go one after the other, by keys alone, under the strictest policy', async () => {
  const page = await ask([
    { type: 'matrix', rows: ['Speed', 'Price'], points: 3 },
    { type: 'link', href: 'https://shop.example/' },
    { type: 'ranking', options: ['Milk', 'Tea'] },
    { type: 'nps' },
  ]);
  await page.getByRole('radio', { name: '1 – Very poor' }).first().focus();
  for (const key of ['End', 'Tab', 'Space', 'Enter']) await page.keyboard.press(key);
  await expect.poll(() => page.getByRole('link').count()).toBe(1);
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('checkbox', { name: 'Tea' }).focus();
  await page.keyboard.press('Space');
  // What has a place now stands elsewhere, and gets the focus back there.
  await page.getByRole('checkbox', { name: 'Tea', checked: true }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: '9', exact: true }).focus();
  for (const key of ['Space', 'Enter']) await page.keyboard.press(key);
  await expect
    .poll(() => at.site.posted.at(-1))
    .toMatchObject({
      status: 'completed',
      answers: { matrix: { Speed: 3, Price: 1 }, ranking: ['Tea', 'Milk'], nps: 9 },
      unanswered: {},
    });
  expect(at.site.requests).toContain('/earshot-structured.js');
  expect(at.site.requests).toContain('/earshot-structured-views.js');
  expect(at.errors).toEqual([]);
});

test('a survey of plain questions loads nothing of them', async () => {
  const page = await ask([{ type: 'choice', options: ['Milk', 'Tea'] }]);
  await page.getByRole('radio', { name: 'Tea' }).waitFor();
  expect(at.site.requests.filter((path) => path.includes('structured'))).toEqual([]);
});

test('a fault in one of them is named, and nothing is shown', async () => {
  const page = await ask([{ type: 'ranking', options: ['Milk'] }]);
  await expect.poll(() => at.errors).toHaveLength(1);
  expect(at.errors[0]).toContain('survey "own": questions[0].options: ');
  expect(await page.locator('earshot-prompt').count()).toBe(0);
});

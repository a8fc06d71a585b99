import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { chromiumArgs, ensureChromium } from '../support/chromium.mjs';
import { openSite, type Site } from '../support/site.ts';

// The way through a survey of one's own, in a browser, with what a page loads.
let browser: Browser;
let site: Site;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumArgs] });
});
afterAll(() => browser.close());
beforeEach(async () => {
  site = await openSite();
  page = await browser.newPage();
});
afterEach(async () => {
  await page.close();
  await site.close();
});

async function ask(survey: object): Promise<void> {
  site.pages['/'] =
    `<script type="application/json" id="surveys">${JSON.stringify(survey)}</script>` +
    '<script async src="/earshot.js" data-config="#surveys" data-endpoint="/v1/responses"></script>';
  await page.goto(site.url);
}
const heading = (): Promise<string | null> => page.getByRole('region').getByRole('heading').textContent();
const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

test('a quiz marks the answers where they are given, and ends by what they earned', async () => {
  await ask({
    id: 'quiz',
    questions: [
      {
        type: 'choice',
        id: 'capital',
        text: 'The capital of France?',
        options: ['Lyon', 'Paris'],
        key: 'Paris',
        points: 2,
        jump: [{ to: 'end', when: { score: 'total', atLeast: 2 } }],
      },
      { type: 'comment', id: 'hint', text: 'Why {{answer.capital|that}}?' },
    ],
    thanks: { text: '{{score.total|No}} points' },
  });
  await page.getByRole('radio', { name: 'Lyon' }).check();
  await press('Next');
  expect(await heading()).toBe('Why Lyon?');
  await press('Back');
  await page.getByRole('radio', { name: 'Paris' }).check();
  await press('Send');
  await expect.poll(heading).toBe('2 points');
  await expect
    .poll(() => site.posted.at(-1))
    .toMatchObject({
      status: 'completed',
      answers: { capital: 'Paris' },
      derived: { total: 2, share: 1, scoring: 1 },
    });
  expect(site.requests).toContain('/earshot-scores.js');
});

test('a survey without a quiz loads nothing that marks', async () => {
  await ask({ id: 'plain', questions: [{ type: 'nps', text: 'How likely is it?' }] });
  await expect.poll(heading).toBe('How likely is it?');
  expect(site.requests).toContain('/earshot-check.js');
  expect(site.requests).not.toContain('/earshot-scores.js');
});

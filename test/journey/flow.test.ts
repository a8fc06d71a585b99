import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { journey, surveys } from '../support/journey.ts';

// The way through a survey of one's own, in a browser, with what a page loads.
const at = journey();
let page: Page;

async function ask(survey: object): Promise<void> {
  page = await at.open(surveys(survey));
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
    .poll(() => at.site.posted.at(-1))
    .toMatchObject({
      status: 'completed',
      answers: { capital: 'Paris' },
      derived: { total: 2, share: 1, scoring: 1 },
    });
  expect(at.site.requests).toContain('/earshot-scores.js');
});

test('a survey without a quiz loads nothing that marks', async () => {
  await ask({ id: 'plain', questions: [{ type: 'nps', text: 'How likely is it?' }] });
  await expect.poll(heading).toBe('How likely is it?');
  expect(at.site.requests).toContain('/earshot-check.js');
  expect(at.site.requests).not.toContain('/earshot-scores.js');
});

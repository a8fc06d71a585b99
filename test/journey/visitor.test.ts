import axe from 'axe-core';
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

/** The rules that the page breaks, by WCAG 2.2 AA and axe's best practice. */
async function violations(page: Page): Promise<string[]> {
  // Evaluated through the debugger, which neither a policy nor Trusted Types keeps out.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations: found } = await (
      window as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
}

test('a visitor moves a CSAT slider and the collector has the answer', async () => {
  const page = await world.open('/order.html');
  const slider = page.getByRole('slider');
  await slider.waitFor();
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toMatch(/no answer/i);
  await slider.focus();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Send' }).click();
  const report = await world.reportWith('csat', 1);
  expect(report.questions[0].histogram.counts).toEqual({ 5: 1 });
  expect(report.questions[0].scores.topBox).toMatchObject({ value: 1, n: 1 });
});

test('a visitor writes in the comment box, and what looks like markup is stored as the text it is', async () => {
  const page = await world.open('/help.html');
  await page.getByRole('textbox').fill('<img src=x onerror=alert(1)> is what my screen said');
  await page.getByRole('button', { name: 'Send' }).click();
  const report = await world.reportWith('comment', 1);
  expect(report.questions[0].comments[0].text).toBe('<img src=x onerror=alert(1)> is what my screen said');
});

test('under the strict policy a survey of three questions and an inline element work with no violation at all', async () => {
  const page = await world.open('/strict.html');
  const corner = page.getByRole('region').filter({ hasText: 'easy to place my order' });
  await corner.getByRole('radio', { name: /^3/ }).check({ force: true });
  await corner.getByRole('button', { name: 'Next' }).click();
  const branch = page.getByRole('region').filter({ hasText: 'slowed you down' });
  await branch.getByRole('radio', { name: 'Paying' }).check({ force: true });
  await branch.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('region').filter({ hasText: 'change first' }).getByRole('button', { name: 'Send' }).click();
  const report = await world.reportWith('checkout', 1);
  expect(report.questions[1].histogram.counts).toEqual({ payment: 1 });

  await page.locator('earshot-survey').getByRole('textbox').fill('Inline works too.');
  await page.locator('earshot-survey').getByRole('button', { name: 'Send' }).click();
  await world.reportWith('comment', 1);
  expect(await page.locator('#violations output').textContent()).toBe('0');
});

test('the counter of violations counts: an inline style is one', async () => {
  const page = await world.open('/strict.html');
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => page.locator('#violations output').textContent()).toBe('1');
});

test('on a narrow page with a scrollbar the whole card is there', async () => {
  const page = await world.browser.context.newPage();
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${world.shop}/index.html`);
  const card = await page.getByRole('region').boundingBox();
  const inside = await page.evaluate(() => document.documentElement.clientWidth);
  expect(inside).toBeLessThan(360);
  expect([card!.x, inside - card!.x - card!.width]).toEqual([12, 12]);
});

test('a visitor with a keyboard alone reaches the prompt, answers, writes and sends', async () => {
  const page = await world.open('/');
  await page.getByRole('radio', { name: /^0/ }).waitFor();
  expect(await focused(page)).toMatch(/^BODY/);

  await tabTo(page, /^INPUT/, 30);
  await page.keyboard.press('Space');
  for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, /^BUTTON Next/, 2);
  await page.keyboard.press('Enter');

  await page.getByRole('textbox').waitFor();
  if (!(await focused(page)).startsWith('TEXTAREA')) await tabTo(page, /^TEXTAREA/, 2);
  await page.keyboard.type('By keys alone.');
  await tabTo(page, /^BUTTON Send/, 3);
  await page.keyboard.press('Enter');

  const report = await world.reportWith('nps', 1);
  expect(report.questions[0].histogram.counts).toEqual({ 9: 1 });
  expect(report.questions[1].comments[0].text).toBe('By keys alone.');
});

/** The element that has the focus, wherever in a shadow root it is: its tag and its words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return `${active?.tagName} ${active?.tagName === 'BODY' ? '' : active?.textContent?.trim()}`;
  });

/** Presses Tab until the focus is there, at most so many times. */
async function tabTo(page: Page, there: RegExp, most: number): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    if (there.test(await focused(page))) return;
  }
  throw new Error(`${most} times Tab did not lead to ${there}, but to ${await focused(page)}.`);
}

test.each(['/index.html', '/order.html', '/help.html', '/strict.html'])(
  'axe finds nothing on %s with its prompt open',
  async (path) => {
    const page = await world.open(path);
    await page.getByRole('region').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
  },
);

/** Opens a page of the shop with this in it, and listens: to the console, and to what is posted from there. */
async function wrong(body: string): Promise<{ page: Page; said: string[]; posted: string[] }> {
  const page = await world.browser.context.newPage();
  const said: string[] = [];
  const posted: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => world.exceptions.push(error.message));
  await page.route('**/posted', (route) => {
    const { responses, ...one } = route.request().postDataJSON();
    for (const { survey } of responses ?? [one]) posted.push(survey.id);
    return route.fulfill({ status: 204 });
  });
  await page.route('**/wrong.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>x</title><h1>The page goes on</h1>${body}`,
    }),
  );
  await page.goto(`${world.shop}/wrong.html`);
  return { page, said, posted };
}

test.each([
  ['data-survey="npss" data-endpoint="/posted"', /data-survey="npss".*nps/],
  ['data-survey="nps" data-endpoint="not a url"', /data-endpoint="not a url".*http/],
])('a tag with %s is told once, with the attribute and the remedy, and the page goes on', async (attributes, words) => {
  const { page, said, posted } = await wrong(`<script src="/earshot.js" ${attributes}></script>`);
  await expect.poll(() => said).toEqual([expect.stringMatching(words)]);
  await page.waitForTimeout(500);
  expect(said).toHaveLength(1);
  expect(posted).toEqual([]);
});

const twice = [
  { type: 'nps', id: 'a' },
  { type: 'comment', id: 'a' },
];
const misspelt = [{ type: 'nps' }, { type: 'comment', when: { anser: 'nps', exists: true } }];

test.each([
  ['a version that is none', { version: 'two' }, /version: .*Give/],
  ['no questions', { questions: undefined }, /questions: .*missing.*Give/],
  ['question ids that stand twice', { questions: twice }, /questions\[1\]\.id: .*Give/],
  ['a misspelt condition', { questions: misspelt }, /questions\[1\]\.when/],
  ['a choice without options', { questions: [{ type: 'choice' }] }, /questions\[0\]\.options: .*Give/],
  ['a question of no type', { questions: [{ type: 'npss' }] }, /questions\[0\]\.type: "npss".*Did you mean nps/],
  ['an unknown gate', { targeting: { wher: { path: '/*' } } }, /targeting\.wher: .*Did you mean where/],
  ['an `on` that is a text', { targeting: { on: 'order' } }, /targeting\.on: .*Give/],
  ['an `on` that holds nothing', { targeting: { on: [null] } }, /targeting\.on\[0\]: .*Give/],
  ['a `where` that is a text', { targeting: { where: '/*' } }, /targeting\.where: .*Give/],
  ['a share in per cent', { targeting: { sample: 20 } }, /targeting\.sample: .*at most 1/],
  ['a delay that cannot be read', { targeting: { delay: 'soon' } }, /targeting\.delay: .*Use/],
  ['a pause that cannot be read', { targeting: { again: '90 days' } }, /targeting\.again: .*Use/],
  ['an end that cannot be read', { targeting: { until: 'soon' } }, /targeting\.until: .*Write/],
])('a survey with %s is told once and shown to nobody, and its neighbour is shown', async (_, fault, words) => {
  const surveys = [
    { id: 'odd', questions: [{ type: 'comment' }], ...fault },
    { id: 'well', questions: [{ type: 'comment', text: 'Is all well?' }] },
  ];
  const { page, said, posted } = await wrong(
    `<script type="application/json" id="surveys">${JSON.stringify(surveys)}</script>
     <script src="/earshot.js" data-config="#surveys" data-endpoint="/posted"></script>`,
  );
  await page.getByRole('heading', { name: 'Is all well?' }).waitFor();
  await expect.poll(() => said).toEqual([expect.stringMatching(words)]);
  expect(said[0]).toContain('"odd"');
  await page.evaluate(() => (window as unknown as { earshot(...call: string[]): void }).earshot('track', 'order'));
  await page.waitForTimeout(500);
  expect(said).toHaveLength(1);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('shown')))).toEqual([
    'earshot:shown:well',
  ]);
  expect(new Set(posted)).toEqual(new Set(['well']));
});

// What a developer does with a page that has the tag: looks why, tries a survey, gives facts, changes the configuration.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { journey, tag } from '../support/journey.ts';

const at = journey();

const open = (body: string, query = ''): Promise<Page> => at.open(body, `/${query}`);

const configured = tag('data-config="/surveys.json"');
const surveys = (...documents: object[]): string => {
  at.site.pages['/surveys.json'] = JSON.stringify(documents);
  return configured;
};
const comment = (id: string, targeting: object = {}, more: object = {}): object => ({
  id,
  targeting,
  questions: [{ type: 'comment', text: `About ${id}?` }],
  ...more,
});
const prompt = (page: Page) => page.locator('earshot-prompt');
const panel = (page: Page) => page.locator('earshot-panel');
const call = (page: Page, ...what: unknown[]): Promise<void> =>
  page.evaluate((what) => (window as unknown as { earshot(...call: unknown[]): void }).earshot(...what), what);
const loaded = (page: Page): Promise<unknown> => page.waitForFunction(() => 'earshot' in window);
/** All that a browser may keep for a site. */
const kept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    cookie: document.cookie,
  }));
const nothing = { local: [], session: [], databases: [], caches: [], cookie: '' };
const visitor = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('earshot:visitor'));
const answer = async (page: Page, text: string): Promise<void> => {
  await prompt(page).getByRole('textbox').fill(text);
  await prompt(page).getByRole('button', { name: 'Send' }).click();
};

test('?earshot=explain shows every survey with every gate, and follows what happens', async () => {
  const page = await open(
    surveys(comment('order', { on: [{ event: 'order-placed' }] }), comment('odd', { on: 'order' }), comment('later')),
    '?earshot=explain',
  );
  const section = (id: string) =>
    panel(page).locator('details', { has: page.locator('summary b', { hasText: new RegExp(`^${id}$`) }) });
  await section('order').getByText('waits for on').waitFor();
  await section('odd').getByText('has a fault').waitFor();
  await section('later').getByText('was shown').waitFor();
  await section('order').getByText('Survey "later" was shown instead').waitFor();
  await section('odd').click();
  await section('odd')
    .getByText(/targeting\.on: .*Give/)
    .waitFor();
  await call(page, 'track', 'order-placed');
  await section('order').getByText('waits for alone').waitFor();
  await panel(page)
    .getByText(/order-placed at/)
    .waitFor();
  await panel(page).getByRole('button', { name: 'Close' }).click();
  expect(await panel(page).count()).toBe(0);
});

test('?earshot=explain says when a gate could pass only where time tells, and its values break between words', async () => {
  const page = await open(
    surveys(comment('order', { on: [{ event: 'order-placed' }] }), comment('later', { delay: '1h' })),
    '?earshot=explain',
  );
  const [order, later] = [0, 1].map((i) => panel(page).locator('details').nth(i));
  await order!.getByRole('cell', { name: '[{"event": "order-placed"}]' }).waitFor();
  await later!.click();
  expect(await later!.getByRole('columnheader', { name: 'could pass' }).count()).toBe(1);
  expect(await order!.getByRole('columnheader', { name: 'could pass' }).count()).toBe(0);
  const cells = (section: typeof order): Promise<number[]> =>
    section!.locator('tr').evaluateAll((rows) => rows.map((row) => row.children.length));
  expect([new Set(await cells(order)), new Set(await cells(later))]).toEqual([new Set([4]), new Set([5])]);
});

test('explain with a listener gives data, and without one writes to the console', async () => {
  const page = await open(surveys(comment('order', { on: [{ event: 'order-placed' }] })));
  const logged: unknown[] = [];
  page.on('console', async (message) => logged.push(await message.args()[0]?.jsonValue()));
  await loaded(page);
  await call(page, 'explain');
  await expect.poll(() => logged).toMatchObject([[{ survey: 'order', due: false }]]);
});

test('?earshot=preview shows a survey whatever its gates say, marked, and nothing is stored or sent', async () => {
  const page = await open(
    surveys(comment('order', { on: [{ event: 'never' }], sample: 0.5, again: '1d' }), comment('always')),
    '?earshot=preview',
  );
  await panel(page).getByText('Preview: nothing is sent').waitFor();
  await page.getByRole('heading', { name: 'About order?' }).waitFor();
  await answer(page, 'Only a try.');
  await prompt(page).getByText('Your answer was sent.').waitFor();
  await panel(page).getByRole('combobox').selectOption('always');
  await page.getByRole('heading', { name: 'About always?' }).waitFor();
  await call(page, 'show', 'nps');
  await prompt(page).getByRole('radio').first().waitFor();
  await page.waitForTimeout(500);
  expect(at.site.requests).not.toContain('/v1/responses');
  expect(await kept(page)).toEqual(nothing);
});

test('?earshot=preview=<survey> shows that one, and what waits from before is left alone', async () => {
  at.site.status = 503;
  const before = await open(tag('data-survey="comment"'));
  await answer(before, 'Waits.');
  await expect.poll(() => at.site.requests).toContain('/v1/responses');
  await before.close();
  // What a page that closes still sends is no concern of the preview.
  await new Promise((resolve) => setTimeout(resolve, 500));
  at.site.requests.length = 0;
  const page = await open(surveys(comment('order'), comment('later')), '?earshot=preview=later');
  await page.getByRole('heading', { name: 'About later?' }).waitFor();
  await page.waitForTimeout(500);
  expect(at.site.requests).not.toContain('/v1/responses');
});

test('whoever is identified travels as the respondent, also by a number, and an id that is too long does not', async () => {
  const page = await open(tag(''));
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await loaded(page);
  await call(page, 'identify', 42);
  await call(page, 'show', 'comment');
  await answer(page, 'From 42.');
  await expect.poll(() => at.site.posted.at(-1)).toMatchObject({ status: 'completed', respondent: '42' });
  await call(page, 'identify', 'x'.repeat(201));
  await call(page, 'show', 'nps');
  await expect.poll(() => at.site.posted.at(-1)).toMatchObject({ status: 'shown', survey: { id: 'nps' } });
  expect(at.site.posted.at(-1)).not.toHaveProperty('respondent');
  await expect.poll(() => said).toEqual([expect.stringMatching(/identify.*201 characters.*at most 200/)]);
});

test('hidden fields come from the tag and by a command, and only those that the survey declares travel', async () => {
  at.site.pages['/surveys.json'] = JSON.stringify(comment('order', {}, { hidden: ['campaign', 'orderId'] }));
  const page = await open(
    tag('data-config="/surveys.json" data-hidden-campaign="spring" data-hidden-orderid="7" data-hidden-secret="x"'),
  );
  await expect.poll(() => at.site.posted.at(-1)).toMatchObject({ hidden: { campaign: 'spring', orderId: '7' } });
  expect(JSON.stringify(at.site.posted)).not.toContain('secret');
  await call(page, 'hide');
  await call(page, 'hidden', { orderId: 8, other: 'y' });
  await call(page, 'show', 'order');
  await expect.poll(() => at.site.posted.at(-1)).toMatchObject({ hidden: { campaign: 'spring', orderId: 8 } });
  expect(JSON.stringify(at.site.posted)).not.toContain('other');
});

test('reset forgets the visitor and takes back what waits; what is called after it holds', async () => {
  at.site.status = 503;
  const page = await open(surveys(comment('some', { sample: 0.999 })));
  await page.getByRole('heading', { name: 'About some?' }).waitFor();
  const before = await visitor(page);
  expect(before).toBeTruthy();
  await call(page, 'identify', 'before');
  await call(page, 'attributes', { plan: 'pro' });
  await answer(page, 'Forget this.');
  await expect.poll(() => at.site.requests).toContain('/v1/responses');
  await call(page, 'reset');
  await call(page, 'identify', 'after');
  await expect.poll(() => visitor(page)).not.toBe(before);
  at.site.status = 204;
  await call(page, 'show', 'comment');
  await expect.poll(() => at.site.posted.at(-1)).toMatchObject({ survey: { id: 'comment' }, respondent: 'after' });
  expect((at.site.posted.at(-1) as unknown as { context: object }).context).toMatchObject({ attributes: {} });
  await page.reload();
  await page.waitForTimeout(1500);
  expect(JSON.stringify(at.site.posted)).not.toContain('Forget this.');
});

test('commands that are called before the script has loaded are made up for, the rarer ones in their turn', async () => {
  at.site.pages['/ policy'] = "script-src 'self' 'unsafe-inline'";
  const page = await open(
    `<script>
      window.earshot = function () { (earshot.q ||= []).push(arguments) };
      earshot('identify', 'first');
      earshot('reset');
      earshot('identify', 'second');
      earshot('attributes', { plan: 'pro' });
      earshot('consent', true);
      earshot('track', 'order-placed');
      earshot('on', 'shown', ({ response }) => { document.title = response.respondent + ' ' + response.context.attributes.plan });
      earshot('explain', (told) => { window.told = told });
    </script>${surveys(comment('order', { on: [{ event: 'order-placed' }], consent: true }))}`,
  );
  await expect.poll(() => page.title()).toBe('second pro');
  await expect.poll(() => page.evaluate(() => (window as unknown as { told: object[] }).told)).toHaveLength(1);
  await call(page, 'hide');
  await expect.poll(() => prompt(page).count()).toBe(0);
});

test('a configuration at an address is asked for anew by every page, and comes as 304 while it has not changed', async () => {
  const page = await open(surveys(comment('order', { on: [{ event: 'never' }] })));
  await expect.poll(() => at.site.requests.filter((path) => path === '/surveys.json')).toHaveLength(1);
  await page.waitForTimeout(300);
  await page.reload();
  await expect.poll(() => at.site.unchanged).toBe(1);
  at.site.pages['/surveys.json'] = JSON.stringify([comment('order')]);
  await page.reload();
  await page.getByRole('heading', { name: 'About order?' }).waitFor();
  expect(at.site.unchanged).toBe(1);
});

test.each([
  ['is away', (page: Page) => page.route('**/surveys.json', (route) => route.abort())],
  ['fails', (page: Page) => page.route('**/surveys.json', (route) => route.fulfill({ status: 503 }))],
  ['answers a page', (page: Page) => page.route('**/surveys.json', (route) => route.fulfill({ body: '<html>' }))],
])('where the configuration %s, the last good one serves, and explain says so', async (_, fail) => {
  const page = await open(surveys(comment('order', { on: [{ event: 'go' }] })));
  await expect.poll(() => page.evaluate(() => localStorage.getItem('earshot:config:/surveys.json'))).toContain('order');
  await fail(page);
  await page.reload();
  await loaded(page);
  await call(page, 'track', 'go');
  await page.getByRole('heading', { name: 'About order?' }).waitFor();
  const told = await page.evaluate(
    () =>
      new Promise((resolve) =>
        (window as unknown as { earshot(...call: unknown[]): void }).earshot('explain', resolve),
      ),
  );
  expect(told).toMatchObject([{ survey: 'order', copied: expect.stringMatching(/^\d{4}-.*Z$/) }]);
});

test('answers that wait are told as queued, with where they are', async () => {
  at.site.status = 503;
  const page = await open(tag(''));
  await loaded(page);
  await page.evaluate(() => {
    const { earshot } = window as unknown as { earshot(...call: unknown[]): void };
    earshot('on', 'queued', ({ stored }: { stored: string }) => {
      document.title = stored;
    });
  });
  await call(page, 'show', 'nps');
  await expect.poll(() => page.title()).toBe('disk');
});

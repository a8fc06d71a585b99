import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { journey, surveys as surveysOf } from '../support/journey.ts';

declare global {
  interface Window {
    earshot: (command: string, ...facts: unknown[]) => void;
  }
}

const at = journey();

type Targeting = Record<string, unknown>;

const survey = (id: string, targeting: Targeting = {}): object => ({
  id,
  targeting,
  questions: [{ type: 'comment', text: `About ${id}?` }],
});

/** Opens a path of the site, whose body has this before its surveys. */
async function open(
  body: string,
  surveys: object[],
  path = '/',
  run?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  at.site.pages[path] = body + surveysOf(...surveys);
  const page = await at.page();
  await run?.(page);
  await page.goto(at.site.url + path);
  await page.waitForFunction(() => window.earshot);
  return page;
}

const asked = (page: Page): Promise<string[]> => page.getByRole('region').getByRole('heading').allTextContents();
const isAsked = (page: Page, ...ids: string[]): Promise<void> =>
  expect.poll(() => asked(page)).toEqual(ids.map((id) => `About ${id}?`));
/** Long enough for what should not happen to have happened. */
async function isQuiet(page: Page): Promise<void> {
  await page.waitForTimeout(500);
  expect(await asked(page)).toEqual([]);
}
const call = (page: Page, ...facts: [string, ...unknown[]]): Promise<void> =>
  page.evaluate((facts) => window.earshot(...facts), facts);

interface Told {
  survey: string;
  due: boolean;
  next?: string;
  gates: { gate: string; passed: boolean; seen?: unknown; next?: string }[];
}
const explained = (page: Page): Promise<Told[]> =>
  page.evaluate(() => new Promise<Told[]>((resolve) => window.earshot('explain', resolve)));
const gate = async (page: Page, name: string): Promise<Told['gates'][number] | undefined> =>
  (await explained(page))[0]!.gates.find(({ gate }) => gate === name);

const tall = '<p>Long.</p><div id="tall"></div>';
/** Makes the page five windows high; a style attribute would break its policy. */
const heighten = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.querySelector<HTMLElement>('#tall')!.style.height = '500vh';
  });

test('an event opens a survey only with the properties that it asks for', async () => {
  const event = { name: 'order-placed', when: { attribute: 'total', atLeast: 50 } };
  const page = await open('', [survey('order', { on: [{ event }] })]);
  await call(page, 'track', 'order-placed', { total: 49 });
  await call(page, 'track', 'order-placed');
  await isQuiet(page);
  await call(page, 'track', 'order-placed', { total: 50 });
  await isAsked(page, 'order');
});

test('an event that cancels takes the opening back while the delay runs, and a new one begins it anew', async () => {
  const page = await open('', [
    survey('order', { on: [{ event: 'order-placed' }], off: ['order-cancelled'], delay: 0.4 }),
  ]);
  await call(page, 'track', 'order-placed');
  await page.waitForTimeout(200);
  await call(page, 'track', 'order-cancelled');
  await isQuiet(page);
  await call(page, 'track', 'order-placed');
  await isAsked(page, 'order');
});

test('a sequence goes on from one page to the next, and nothing else is kept of what was tracked', async () => {
  const surveys = [survey('found', { on: [{ sequence: { of: ['search', 'buy'], within: '10m' } }] })];
  const first = await open('', surveys);
  await call(first, 'track', 'login', { secret: 1 });
  await call(first, 'track', 'search');
  // By now what keeps them has been loaded.
  await isQuiet(first);
  await first.goto(`${at.site.url}/next`);
  const kept = await first.evaluate(() => localStorage.getItem('earshot:events'));
  expect(JSON.parse(kept!)).toEqual([{ name: 'search', at: expect.any(Number) }]);
  await first.waitForFunction(() => window.earshot);
  await call(first, 'track', 'buy');
  await isAsked(first, 'found');
});

test('scrolling far enough opens a survey', async () => {
  const page = await open(tall, [survey('read', { on: [{ scroll: 0.5 }] })]);
  await heighten(page);
  await page.mouse.wheel(0, 500);
  await isQuiet(page);
  expect(await gate(page, 'on')).toMatchObject({ passed: false, seen: [{ scroll: expect.any(Number) }] });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight * 0.6));
  await isAsked(page, 'read');
});

test('leaving towards the tabs opens a survey, and leaving to the side does not', async () => {
  const page = await open('<p>Stay.</p>', [survey('leaving', { on: [{ exit: true }] })]);
  await page.waitForLoadState('networkidle');
  await page.mouse.move(300, 300);
  await page.mouse.move(-5, 300);
  await isQuiet(page);
  await page.mouse.move(300, 300);
  await page.mouse.move(300, -5);
  await isAsked(page, 'leaving');
});

test('a click on an element opens a survey, also where the page stops the event', async () => {
  const page = await open('<button id="help"><b>Help</b></button><button>Other</button>', [
    survey('help', { on: [{ click: '#help' }] }),
  ]);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() =>
    document.querySelector('b')!.addEventListener('click', (event) => event.stopImmediatePropagation()),
  );
  await page.getByRole('button', { name: 'Other' }).click();
  await isQuiet(page);
  await page.getByText('Help').click();
  await isAsked(page, 'help');
});

test('an element that comes later opens a survey', async () => {
  const page = await open('<main></main>', [survey('thanks', { on: [{ present: '.thanks' }] })]);
  await isQuiet(page);
  await page.evaluate(() => {
    document.querySelector('main')!.className = 'thanks';
  });
  await isAsked(page, 'thanks');
});

test('time on the page opens a survey, and a new path begins it anew', async () => {
  const short = await open('', [survey('dwelt', { on: [{ dwell: 0.5 }] })]);
  await isAsked(short, 'dwelt');
  const page = await open('', [survey('long', { on: [{ dwell: '1h' }] })], '/long');
  const opens = async (): Promise<number> => Date.parse((await gate(page, 'on'))!.next!);
  const before = await opens();
  expect(before).toBeLessThanOrEqual(Date.now() + 3_600_000);
  await page.evaluate(() => history.pushState({}, '', '/next'));
  await expect.poll(opens).toBeGreaterThan(before);
});

test('an application that goes on without a load is followed, by path and by address', async () => {
  const page = await open('', [survey('offer', { where: { url: '/products/:id?*from=mail*', not: { path: '*/7' } } })]);
  const go = (to: string): Promise<void> => page.evaluate((to) => history.pushState({}, '', to), to);
  await go('/products/8');
  await go('/products/7?from=mail');
  await go('/products/8/reviews?from=mail');
  await isQuiet(page);
  await go('/products/8?from=mail');
  await isAsked(page, 'offer');
});

test('a survey opens when the clock of its schedule says so', async () => {
  const schedule = { timeZone: 'Europe/Vienna', days: ['fri'], hours: '09:00-17:00' };
  // A Friday in winter, a minute before nine in Vienna.
  const page = await open('', [survey('office', { schedule })], '/', (page) =>
    page.clock.install({ time: new Date('2026-11-20T07:59:00Z') }),
  );
  await isQuiet(page);
  expect(await gate(page, 'schedule')).toMatchObject({ passed: false, next: '2026-11-20T08:00:00.000Z' });
  await page.clock.fastForward(61_000);
  await isAsked(page, 'office');
});

test('without consent nothing is stored and nobody is asked; with it the survey goes on', async () => {
  const page = await open('', [survey('agreed', { consent: true, sample: 0.9999 })]);
  await isQuiet(page);
  const stored = (): Promise<string[]> => page.evaluate(() => Object.keys(localStorage));
  const databases = (): Promise<unknown[]> => page.evaluate(() => indexedDB.databases());
  expect([await stored(), await databases()]).toEqual([[], []]);
  await call(page, 'consent', false);
  await isQuiet(page);
  expect(await stored()).toEqual([]);
  await call(page, 'consent', true);
  await isAsked(page, 'agreed');
});

test('a visitor whose browser asks for privacy has no identifier, and may be left alone', async () => {
  await at.context.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
  const page = await open('', [survey('some', { sample: 0.9999 }), survey('all', { gpc: 'leave' })]);
  await isQuiet(page);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await gate(page, 'sample')).toMatchObject({ passed: false });
  const open_ = await open('', [survey('open')], '/open');
  await isAsked(open_, 'open');
});

test('an id of the host draws the same share everywhere, and none of ours is made', async () => {
  const page = await open('', [survey('some', { sample: 0.5 })]);
  await call(page, 'identify', 'customer-1');
  const first = await gate(page, 'sample');
  const other = await (await at.browser.newContext()).newPage();
  at.site.pages['/other'] = surveysOf(survey('some', { sample: 0.5 }));
  await other.goto(`${at.site.url}/other`);
  await other.waitForFunction(() => window.earshot);
  await call(other, 'identify', 'customer-1');
  expect(await gate(other, 'sample')).toEqual(first);
  await other.context().close();
});

test('two tabs that load at the same moment ask once', async () => {
  at.site.pages['/'] = surveysOf(survey('one'), survey('two', { where: { path: '/second' } }));
  at.site.pages['/second'] = surveysOf(survey('two'));
  const pages = await Promise.all(Array.from({ length: 4 }, () => at.context.newPage()));
  await Promise.all(pages.map((page, i) => page.goto(at.site.url + (i % 2 ? '/second' : '/'))));
  await expect.poll(() => at.site.posted.filter(({ status }) => status === 'shown').length).toBeGreaterThan(0);
  for (const page of pages) await page.bringToFront();
  await pages[0]!.waitForTimeout(1500);
  expect(at.site.posted.filter(({ status }) => status === 'shown')).toHaveLength(1);
});

test('while a prompt is open in one tab no other asks, and once it is closed the next page does', async () => {
  const first = await open('', [survey('one')]);
  await isAsked(first, 'one');
  const second = await open('', [survey('two')], '/second');
  await isQuiet(second);
  expect(await gate(second, 'alone')).toMatchObject({ passed: false, next: expect.stringMatching(/Z$/) });
  await call(first, 'hide');
  await second.reload();
  await isAsked(second, 'two');
});

test('where storage is refused a survey is asked once on a page', async () => {
  await at.context.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  });
  const page = await open('', [
    survey('first', { on: [{ event: 'go' }], sample: 1, rest: '1d', shows: 1 }),
    survey('second', { on: [{ event: 'go' }], rest: '1d' }),
  ]);
  await call(page, 'track', 'go');
  await isAsked(page, 'first');
  await call(page, 'hide');
  await call(page, 'track', 'go');
  await isQuiet(page);
});

test('after any survey another one rests for as long as it says, and says until when', async () => {
  const first = await open('', [survey('one')]);
  await isAsked(first, 'one');
  await call(first, 'hide');
  const second = await open('', [survey('two', { rest: '7d' })], '/second');
  await isQuiet(second);
  const told = await gate(second, 'rest');
  expect(told).toMatchObject({ passed: false, seen: expect.stringMatching(/Z$/) });
  expect(Date.parse(told!.next!) - Date.parse(told!.seen as string)).toBe(7 * 86_400_000);
});

test('a survey is shown as often as it may be, and no more', async () => {
  const page = await open('', [survey('twice', { again: 0, shows: 2 })]);
  await isAsked(page, 'twice');
  await call(page, 'hide');
  await page.reload();
  await isAsked(page, 'twice');
  await call(page, 'hide');
  await page.reload();
  await page.waitForFunction(() => window.earshot);
  expect(await gate(page, 'shows')).toMatchObject({ passed: false, seen: 2 });
  await isQuiet(page);
});

test('of several that are due the one with the highest priority goes first', async () => {
  const page = await open('', [survey('low'), survey('high', { priority: 5 }), survey('middle', { priority: 1 })]);
  await isAsked(page, 'high');
});

test('attributes, language and device decide who is asked', async () => {
  const page = await open('', [
    survey('phones', { device: ['phone'] }),
    survey('german', { language: ['de'] }),
    survey('pro', { who: { attribute: 'plan', is: 'pro' } }),
  ]);
  await isQuiet(page);
  await call(page, 'attributes', { plan: 'pro' });
  await isAsked(page, 'pro');
});

test('a page pays only for the gates that it has', async () => {
  await open('', [survey('plain', { where: { path: '/' }, on: [{ event: 'never' }] })]);
  expect(at.site.requests).not.toContain('/earshot-gates.js');
  await at.context.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const real = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const { passive = false, signal } = Object(options) as AddEventListenerOptions;
      if (signal) heard.push(`${type} ${passive}`);
      return real.call(this, type, listener, options);
    };
  });
  const page = await open(
    '',
    [survey('rare', { on: [{ scroll: 1 }, { event: 'x' }], who: { attribute: 'x' } })],
    '/rare',
  );
  await page.waitForLoadState('networkidle');
  expect(at.site.requests).toContain('/earshot-gates.js');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.filter((what) => !/popstate|navigatesuccess/.test(what))).toEqual(['scroll true']);
});

test.each([
  [{ on: [{ click: '#[' }] }, /survey "odd": targeting\.on: "#\[" is no CSS selector\. Correct it/],
  [{ schedule: { timeZone: 'Vienna' } }, /targeting\.schedule\.timeZone: "Vienna" is no time zone\. Use/],
  [{ smaple: 0.1 }, /targeting\.smaple: .*Did you mean sample/],
])('a targeting %j is told, and keeps no other survey from being shown', async (targeting, sentence) => {
  const page = await open('', [survey('odd', targeting), survey('well')]);
  await isAsked(page, 'well');
  await expect.poll(() => at.errors).toEqual([expect.stringMatching(sentence)]);
});

test('explain tells whoever listens to what never happens', async () => {
  const page = await open('', [survey('one')]);
  await page.evaluate(() => window.earshot('on', 'complete', () => {}));
  await explained(page);
  await expect
    .poll(() => at.errors.at(-1))
    .toMatch(/earshot\("on", "complete"\) waits for what never happens\. Use shown, /);
});

test('a prompt that is hidden while it loads does not come', async () => {
  await at.context.route('**/earshot-prompt.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  const page = await open('', [survey('slow')]);
  await page.waitForTimeout(200);
  await call(page, 'hide');
  await page.waitForTimeout(1000);
  expect(await asked(page)).toEqual([]);
  expect(at.site.posted).toEqual([]);
  await call(page, 'show', 'slow');
  await isAsked(page, 'slow');
});

test('a configuration that does not answer holds up no document', async () => {
  await at.context.route('**/surveys.json', () => {});
  at.site.pages['/'] =
    '<script async src="/earshot.js" data-config="/surveys.json" data-endpoint="/v1/responses"></script>';
  const page = await at.context.newPage();
  await page.goto(at.site.url);
  await page.waitForFunction(() => window.earshot);
  await call(page, 'show', survey('now'));
  await isAsked(page, 'now');
});

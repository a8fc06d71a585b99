// What a page holds on to that has the tag, while nobody is asked.
import type { Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import { countHeld, heldBy } from '../support/held.ts';
import { journey, surveys, tag } from '../support/journey.ts';

const at = journey();
beforeEach(() => countHeld(at.context));

const nothing = { timers: [], listeners: [] };
const waiting = (targeting: object, more: object = {}): string =>
  surveys({ id: 'later', questions: [{ type: 'comment', text: 'How was it?' }], targeting, ...more });

/** Opens a page and lets it come to rest: for half a second nothing has been loaded. */
async function rest(body: string): Promise<Page> {
  at.site.pages['/'] = body;
  const page = await at.context.newPage();
  await page.goto(at.site.url, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => (window as { earshot?: unknown }).earshot);
  return page;
}

test('a page counts what its scripts hold on to', async () => {
  const script = `
    const leave = () => {};
    const ended = new AbortController();
    addEventListener('wheel', leave);
    addEventListener('scroll', leave, { passive: true });
    addEventListener('keydown', leave, { signal: ended.signal });
    document.addEventListener('click', leave);
    document.removeEventListener('click', leave);
    ended.abort();
    setTimeout(leave);
    clearTimeout(setTimeout(leave, 1e5));
    setTimeout(leave, 1e5);
    setInterval(leave, 1e5);`;
  await at.context.route('**/own.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  const page = await rest(`<script src="/own.js"></script>${tag('')}`);
  expect(await heldBy(page)).toEqual({
    timers: ['setInterval', 'setTimeout'],
    listeners: ['scroll', 'wheel (blocks)'],
  });
});

test.each([
  ['has no survey', tag('')],
  ['waits for an event', waiting({ on: [{ event: 'order-placed' }] })],
  ['is over', waiting({ until: '2020-01-01' })],
  ['is drawn for nobody', waiting({ sample: 0 })],
])('a page whose tag %s holds no timer and no listener', async (_, body) => {
  expect(await heldBy(await rest(body))).toEqual(nothing);
});

test('a page whose visitor was asked before holds no timer and no listener, and loads the loader alone', async () => {
  await at.context.addInitScript(() => localStorage.setItem('earshot:shown:nps', `${Date.now()}`));
  expect(await heldBy(await rest(tag('data-survey="nps"')))).toEqual(nothing);
  expect(at.site.requests.filter((path) => path.startsWith('/earshot'))).toEqual(['/earshot.js']);
});

test('a survey for another path is told of a change of the path, and nothing else', async () => {
  const page = await rest(waiting({ where: { path: '/checkout' } }));
  expect(await heldBy(page)).toEqual({ timers: [], listeners: ['navigatesuccess', 'popstate'] });
});

test.each([
  ['scrolled', { scroll: 0.6 }, 'scroll'],
  ['clicked', { click: 'button' }, 'click'],
  ['left', { exit: true }, 'mouseleave'],
])('a survey that waits until something is %s listens without holding up the page', async (_, trigger, listener) => {
  // Another path of an application is another page: what was seen before does not count there.
  const listeners = ['navigatesuccess', 'popstate', listener].sort();
  expect(await heldBy(await rest(waiting({ on: [trigger] })))).toEqual({ timers: [], listeners });
});

test('a prompt that was answered and closed leaves nothing that repeats, and nothing that holds up the page', async () => {
  const page = await rest(tag('data-survey="comment"'));
  await page.getByRole('textbox').fill('Fine.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => at.site.posted.at(-1)?.status).toBe('completed');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('region').waitFor({ state: 'detached' });
  const { timers, listeners } = await heldBy(page);
  expect([...timers, ...listeners].filter((what) => /setInterval|blocks/.test(what))).toEqual([]);
});

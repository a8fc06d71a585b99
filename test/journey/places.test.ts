// Where a prompt stands, on the built files, under the strictest policy.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { journey, surveys, tag } from '../support/journey.ts';
import { openWorld } from '../support/world.ts';

const at = journey();
const { open } = at;

const statuses = (): string[] => at.site.posted.map(({ survey, status }) => `${survey.id} ${status}`);
const places = (): number => at.site.requests.filter((path) => path === '/earshot-places.js').length;
/** Long enough for what should not happen to have happened. */
const quiet = (page: Page): Promise<void> => page.waitForTimeout(500);

test('a prompt in its corner brings no file of other places', async () => {
  const page = await open(tag('data-survey="nps" data-at="bottom-end"'));
  await page.getByRole('region').waitFor();
  expect([places(), at.errors]).toEqual([0, []]);
});

test('a tag says that an instrument is a dialog, which is answered by keys', async () => {
  const page = await open(tag('data-survey="nps" data-as="modal"'));
  await page.getByRole('dialog', { name: /^How likely/ }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: /main reason/ }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Tea');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Your answer was sent.').waitFor();
  expect(at.site.posted.at(-1)).toMatchObject({ status: 'completed', answers: { nps: 10 } });
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect(at.errors).toEqual([]);
});

test('a configuration says so of an instrument, and the page can be used again when it is hidden', async () => {
  const page = await open(`<button>Of the page</button>${surveys({ id: 'csat', display: { as: 'modal' } })}`);
  await page.getByRole('dialog').waitFor();
  await page.evaluate(() => window.earshot('hide'));
  await page.getByRole('button', { name: 'Of the page' }).click();
  await expect.poll(statuses).toEqual(['csat shown', 'csat dismissed']);
});

test('an instrument stands in the upper corner that its configuration names', async () => {
  const page = await open(surveys({ id: 'csat', display: { at: 'top-start' } }));
  const box = await page.getByRole('region').boundingBox();
  expect([Math.round(box!.x), box!.y < 100]).toEqual([12, true]);
});

test('a sheet of a survey of one’s own fills the lower edge of a phone', async () => {
  await at.visitor({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const own = { id: 'own', questions: [{ type: 'boolean', text: 'Did it work?' }], display: { as: 'sheet' } };
  const page = await open(surveys(own));
  const card = page.getByRole('region', { name: 'Did it work?' });
  await expect
    .poll(async () => {
      const { x, y, width, height } = (await card.boundingBox())!;
      return [x, width, y + height];
    })
    .toEqual([0, 360, 740]);
});

test('a sheet is pulled down by a finger', async () => {
  await at.visitor({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const page = await open(tag('data-survey="nps" data-as="sheet"'));
  await page.getByRole('region').waitFor();
  await page.waitForTimeout(400);
  const box = (await page.locator('earshot-prompt .grab').boundingBox())!;
  const session = await at.context.newCDPSession(page);
  const touch = (type: string, y?: number): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: y === undefined ? [] : [{ x: 180, y }],
    });
  await touch('touchStart', box.y + 8);
  for (let by = 20; by <= 200; by += 20) await touch('touchMove', box.y + 8 + by);
  await touch('touchEnd');
  await expect.poll(() => page.locator('earshot-prompt').count()).toBe(0);
});

/** A phone's keyboard, as far as a page is told of one: no driver opens a real one. */
const keyboard = (page: Page, covers: number, offsetTop = 0): Promise<void> =>
  page.evaluate(
    ([covers, offsetTop]) => {
      const seen = { height: innerHeight - covers!, offsetTop };
      for (const [name, value] of Object.entries(seen))
        Object.defineProperty(visualViewport, name, { value, configurable: true });
      visualViewport!.dispatchEvent(new Event('resize'));
    },
    [covers, offsetTop],
  );
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
const low = async (page: Page, name: string): Promise<number> => {
  const { y, height } = (await page.getByRole('button', { name }).boundingBox())!;
  return Math.round(y + height);
};

test('a keyboard lifts what stands in the corner of every prompt, each time, and a page without one loads nothing for it', async () => {
  await at.visitor(phone);
  const page = await open(tag('data-survey="comment"'));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('textbox').fill('Tea');
  const lifts = (): boolean => at.site.requests.includes('/earshot-corner.js');
  const before = await low(page, 'Send');
  expect([before > 640, lifts()]).toEqual([true, false]);
  await keyboard(page, 300);
  await expect.poll(() => low(page, 'Send')).toBe(before - 300);
  expect(lifts()).toBe(true);
  await keyboard(page, 0);
  expect(await low(page, 'Send')).toBe(before);
  await page.getByRole('button', { name: 'Close survey' }).click();
  // Another prompt comes while the keyboard is there for a field of the page.
  await keyboard(page, 300);
  await page.evaluate(() => window.earshot('show', 'nps'));
  await page.getByRole('radio').first().focus();
  await expect.poll(() => low(page, 'Next')).toBeLessThan(440);
  expect(at.errors).toEqual([]);
});

test('what the visitor goes to under a prompt in its corner is seen, and a page that nobody goes to loads nothing for it', async () => {
  at.site.pages['/ policy'] = "script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'";
  const under = '<style>#under { position: fixed; inset: auto 3em 3em auto }</style><button id="under">Under</button>';
  const page = await open(`<button>Elsewhere</button>${under}${tag('data-survey="comment"')}`);
  const prompt = page.locator('earshot-prompt');
  await page.getByRole('textbox').focus();
  await quiet(page);
  expect(at.site.requests).not.toContain('/earshot-corner.js');
  const opacity = (): Promise<string> => prompt.evaluate((host) => getComputedStyle(host).opacity);
  await page.getByRole('button', { name: 'Under' }).focus();
  await expect.poll(opacity).toBe('0.2');
  await page.getByRole('button', { name: 'Elsewhere' }).focus();
  expect(await opacity()).toBe('1');
  await page.getByRole('button', { name: 'Under' }).focus();
  expect(await opacity()).toBe('0.2');
  await page.getByRole('textbox').focus();
  expect(await opacity()).toBe('1');
});

test.each(['bottom-end', 'bottom', 'top-end'])(
  'what is too high for the room above a keyboard is scrolled there, with the field in sight: %s',
  async (where) => {
    await at.visitor(phone);
    const options = Array.from({ length: 8 }, (_, i) => `Sort ${i}`);
    const own = {
      id: 'own',
      questions: [{ type: 'choice', options: [...options, { id: 'other', text: 'Another', other: true }] }],
      display: { at: where },
    };
    const page = await open(surveys(own));
    await page.getByRole('radio', { name: 'Another' }).check({ force: true });
    const field = page.getByRole('textbox');
    await field.focus();
    // 120 of the 440 pixels that can be seen lie further down than the page's own lower part.
    await keyboard(page, 300, 120);
    const inSight = async (): Promise<boolean[]> => {
      const boxes = [await page.getByRole('region').boundingBox(), await field.boundingBox()];
      return boxes.flatMap((box) => [box!.y >= 120, box!.y + box!.height <= 560]);
    };
    await expect.poll(inSight).toEqual([true, true, true, true]);
    expect(at.errors).toEqual([]);
  },
);

test('an open dialog of the page that is no native one is waited for, and one that cannot be seen is not', async () => {
  at.site.pages['/ policy'] = "script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'";
  const css = `<style>
    [role=dialog] { position: fixed; inset: 0 }
    #a { display: none } #b { visibility: hidden } #c { opacity: 0; pointer-events: none }
  </style>`;
  const modal = (id: string): string => `<div role="dialog" aria-modal="true" id="${id}"><p>Of the page</p></div>`;
  const page = await open(css + ['a', 'b', 'c', 'open'].map(modal).join('') + tag('data-survey="nps"'));
  await quiet(page);
  await quiet(page);
  expect([await page.getByRole('region').count(), at.site.posted]).toEqual([0, []]);
  await page.evaluate(() => document.querySelector('#open')!.remove());
  await page.getByRole('region').waitFor();
  await expect.poll(statuses).toEqual(['nps shown']);
});

test('a tab goes where an application goes to a path that is not its own, once nobody is in it, and comes back', async () => {
  const ideas = {
    id: 'ideas',
    questions: [{ type: 'comment' }],
    display: { as: 'tab', label: 'Ideas?' },
    targeting: { where: { path: '/shop*' }, again: 0 },
  };
  const bugs = { ...ideas, id: 'bugs', display: { as: 'tab', at: 'start', label: 'Bugs?' } };
  const rare = { ...bugs, targeting: { where: { url: '/shop/*', not: { path: '*/cart' } } } };
  const page = await open(surveys(ideas, rare), '/shop/tea');
  const tabs = async (): Promise<string[]> => (await page.getByRole('button').allTextContents()).filter(Boolean);
  const go = (path: string): Promise<void> => page.evaluate((path) => history.pushState({}, '', path), path);
  await expect.poll(tabs).toEqual(['Ideas?', 'Bugs?']);
  await go('/shop/cart');
  await expect.poll(tabs).toEqual(['Ideas?']);
  await go('/about');
  await expect.poll(tabs).toEqual([]);
  await go('/shop/milk');
  await expect.poll(tabs).toEqual(['Ideas?', 'Bugs?']);
  await page.getByRole('button', { name: 'Ideas?' }).click();
  await page.getByRole('textbox').fill('Half a tho');
  await go('/about');
  await expect.poll(tabs).toEqual(expect.not.arrayContaining(['Bugs?']));
  expect(await page.getByRole('textbox').inputValue()).toBe('Half a tho');
  await page.getByRole('button', { name: 'Close survey' }).click();
  await expect.poll(tabs).toEqual([]);
  await go('/shop');
  await expect.poll(tabs).toEqual(['Ideas?']);
  await page.evaluate(() => history.back());
  await expect.poll(tabs).toEqual([]);
  // Called for, it is there.
  await page.evaluate(() => window.earshot('show', 'ideas'));
  await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('Half a tho');
  expect(statuses()).toEqual(['ideas shown', 'ideas dismissed']);
});

test('a tab asks nobody: others may still ask, and it stays when what it opened is closed', async () => {
  const page = await open(
    surveys(
      {
        id: 'ideas',
        questions: [{ type: 'comment' }],
        display: { as: 'tab', label: 'Ideas?' },
        targeting: { again: 0 },
      },
      { id: 'nps' },
    ),
  );
  const tab = page.getByRole('button', { name: 'Ideas?' });
  await tab.waitFor();
  await page.getByRole('region', { name: /^How likely/ }).waitFor();
  await quiet(page);
  expect(statuses()).toEqual(['nps shown']);
  await tab.click();
  await page.getByRole('textbox').fill('More tea.');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Your answer was sent.').waitFor();
  expect(await page.getByRole('region').count()).toBe(1);
  await page.getByRole('button', { name: 'Close survey' }).click();
  expect(await tab.getAttribute('aria-expanded')).toBe('false');
  await tab.click();
  await expect.poll(statuses).toEqual(['nps shown', 'nps dismissed', 'ideas shown', 'ideas completed', 'ideas shown']);
  await page.evaluate(() => window.earshot('show', 'csat'));
  await page.getByRole('region', { name: 'How satisfied are you?' }).waitFor();
  expect([await tab.count(), await page.getByRole('region').count()]).toEqual([1, 1]);
  await page.reload();
  await tab.waitFor();
  expect(at.errors).toEqual([]);
});

test('a command opens what a tab stands for', async () => {
  const ideas = {
    id: 'ideas',
    questions: [{ type: 'comment' }],
    display: { as: 'tab' },
    targeting: { on: [{ event: 'never' }] },
  };
  const page = await open(surveys(ideas));
  await page.waitForFunction(() => 'earshot' in window);
  await page.evaluate(() => window.earshot('show', 'ideas'));
  await page.getByRole('textbox').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('button', { name: 'Feedback' }).count()).toBe(1);
});

test('an anchor stands beside the element that its tag names', async () => {
  const page = await open(
    `<button id="save">Save</button>${tag('data-survey="csat" data-as="anchor" data-to="#save"')}`,
  );
  const button = (await page.getByRole('button', { name: 'Save' }).boundingBox())!;
  await expect
    .poll(async () => Math.round(((await page.getByRole('region').boundingBox())?.y ?? 0) - button.y - button.height))
    .toBe(8);
  expect(at.errors).toEqual([]);
});

test.each([
  [
    'data-as="modl"',
    'earshot: survey "nps": display.as: "modl" is not possible here. Did you mean modal? Use one of popover, modal, sheet, tab, anchor, inline, page.',
  ],
  [
    'data-at="botom-end"',
    'earshot: survey "nps": display.at: "botom-end" is not possible here. Did you mean bottom-end? Use one of bottom-end, bottom-start, top-end, top-start, bottom, top, end, start.',
  ],
  ['data-as="anchor"', 'earshot: survey "nps": display.to: it is missing. Give a CSS selector.'],
  ['data-as="anchor" data-to="#("', 'earshot: survey "nps": display.to: "#(" is no CSS selector. Correct it.'],
])('a place that there is none of is told, and nothing is shown: %s', async (attributes, sentence) => {
  const page = await open(tag(`data-survey="nps" ${attributes}`));
  await expect.poll(() => at.errors).toEqual([sentence]);
  expect([await page.locator('earshot-prompt').count(), at.site.posted]).toEqual([0, []]);
});

test('what is wrong with a place is told by explain, too', async () => {
  const page = await open(surveys({ id: 'nps', display: { as: 'modl' }, targeting: { on: [{ event: 'never' }] } }));
  await page.waitForFunction(() => 'earshot' in window);
  const told = await page.evaluate(() => new Promise<{ issue?: string }[]>((tell) => window.earshot('explain', tell)));
  expect(told.map(({ issue }) => issue)).toEqual([expect.stringMatching(/^display\.as: "modl" is not possible/)]);
});

test.each(['modal', 'sheet', 'tab', 'anchor'])(
  'in print there is nothing of it, and nothing moves where that is unwanted: %s',
  async (as) => {
    const display = { as, to: '#save', label: 'Ideas?' };
    const page = await open(`<button id="save">Save</button>${surveys({ id: 'nps', display })}`);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    if (as === 'tab') await page.getByRole('button', { name: 'Ideas?' }).click();
    const heading = page.getByRole('heading', { name: /^How likely/ });
    await heading.waitFor();
    const animation = (): Promise<string> =>
      heading.evaluate((heading) => getComputedStyle(heading.closest('section')!).animationName);
    expect(await animation()).toBe('none');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await animation()).not.toBe('none');
    await page.emulateMedia({ media: 'print' });
    expect(await heading.isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Ideas?' }).isVisible()).toBe(false);
  },
);

test('a survey by a link is started by a button, and takes the link’s answer when it is sent', async () => {
  const world = await openWorld();
  try {
    const page = await world.open('/earshot-page.html?nps=9&order=2214&token=secret');
    const start = page.getByRole('button', { name: 'Start the survey' });
    await start.waitFor();
    await quiet(page);
    // What only follows links, or runs scripts too, has told nobody anything.
    expect(world.posts).toEqual([]);
    expect((await world.report('parcel')).responses).toBeUndefined();
    await start.click();
    await page.getByRole('radio', { name: /^9/, checked: true }).waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('textbox').fill('It came early.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Your answer was sent.').waitFor();
    const report = await world.reportWith('parcel', 1);
    expect(report.responses).toMatchObject({ completed: 1 });
    expect(JSON.stringify(report)).not.toContain('secret');
    const metas = page.locator('meta[name=robots], meta[name=referrer]');
    expect(await metas.evaluateAll((all) => all.map((one) => one.getAttribute('content')))).toEqual([
      'noindex',
      'no-referrer',
    ]);
    // Whoever follows the link again finds a page again.
    await page.reload();
    await start.waitFor();
    expect(world.exceptions).toEqual([]);
  } finally {
    await world.close();
  }
});

// The built script on pages that were not made for it: a prompt looks, sounds and works as it does on an empty page.
import pixelmatch from 'pixelmatch';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { chromiumArgs, ensureChromium } from '../support/chromium.mjs';
import {
  alike,
  focusTrap,
  furthest,
  meddling,
  rules,
  takesKeys,
  takesPresses,
  withoutDoctype,
} from '../support/hosts/hosts.ts';
import { openSite, type Site } from '../support/site.ts';

let browser: Browser;
let context: BrowserContext;
let site: Site;
let complaints: string[];

const open = async (): Promise<void> => {
  site = await openSite();
  complaints = [];
  context = await browser.newContext({ viewport: { width: 700, height: 640 }, reducedMotion: 'reduce' });
};
const leave = async (): Promise<void> => {
  await context.close();
  await site.close();
};

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumArgs] });
});
afterAll(() => browser.close());
beforeEach(open);
afterEach(leave);

/** Everything but what a hostile page is made of itself stays under the policy of the design. */
const policy =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const nps = '<script async src="/earshot.js" data-survey="nps" data-endpoint="/v1/responses"></script>';

/** Opens a page made of this, with a button before everything else. */
async function visit(host: string, tag = nps, under = policy): Promise<Page> {
  site.pages['/'] = `${host}<button>Of the page</button><p>Words of the page.</p>${tag}`;
  site.pages['/ policy'] = under;
  const page = await context.newPage();
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(effectiveDirective, blockedURI),
    ),
  );
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  if (host === withoutDoctype)
    await page.route(site.url, async (route) => {
      const reply = await route.fetch();
      await route.fulfill({ response: reply, body: (await reply.text()).replace('<!doctype html>', '') });
    });
  await page.goto(site.url);
  await page.waitForFunction(() => document.querySelector('earshot-prompt')?.shadowRoot?.querySelector('section'));
  return page;
}

/** The card as it is painted, and nothing around it. */
async function picture(page: Page): Promise<PNG> {
  const clip = await page.evaluate(() => {
    const { x, y, width, height } = document
      .querySelector('earshot-prompt')!
      .shadowRoot!.querySelector('section')!
      .getBoundingClientRect();
    return { x, y, width, height };
  });
  // As it is: what hides carets and stops animations writes into the page, which its policy forbids.
  return PNG.sync.read(await page.screenshot({ clip, caret: 'initial' }));
}

const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName);

async function tabTo(page: Page, there: string): Promise<void> {
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === there) return;
  }
  throw new Error(`Tab does not lead to ${there}, but to ${await focused(page)}.`);
}

/** From the first question to the thanks, by keys alone, with a picture of each step. */
async function tour(page: Page): Promise<PNG[]> {
  const pictures = [await picture(page)];
  await tabTo(page, 'input');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  pictures.push(await picture(page));
  await tabTo(page, 'button');
  pictures.push(await picture(page));
  await page.keyboard.press('Enter');
  await tabTo(page, 'textarea');
  await page.keyboard.type('Good tea.');
  await tabTo(page, 'button');
  pictures.push(await picture(page));
  await tabTo(page, 'button');
  await page.keyboard.press('Enter');
  await page.getByText('Your answer was sent.').waitFor();
  pictures.push(await picture(page));
  return pictures;
}

/** One question of many kinds, each optional. */
const kinds = [
  { type: 'choice', options: ['Green', 'Black', { id: 'other', text: 'Another', other: true }] },
  { type: 'choices', options: ['Monday', 'Friday'], dontKnow: true },
  { type: 'csat', look: 'stars' },
  { type: 'csat', look: 'faces', id: 'faces' },
  { type: 'csat', look: 'slider', id: 'slider' },
  { type: 'rating', scale: 'agreement' },
  { type: 'text', input: 'email' },
  { type: 'consent', purpose: 'You may write to me.', required: false },
  { type: 'dropdown', options: ['Mocha', 'Tea'] },
  { type: 'date' },
  { type: 'matrix', rows: ['Speed', 'Price'], points: 4 },
  { type: 'ranking', options: ['Milk', 'Tea', 'Water'] },
  { type: 'constant-sum', options: ['Milk', 'Tea'] },
  { type: 'maxdiff', items: ['a', 'b', 'c'], sets: [['a', 'b', 'c']] },
  { type: 'fill-blank', sentence: 'Tea grows in [where].', blanks: ['where'] },
  { type: 'link', href: 'https://shop.example/', label: 'To the shop' },
];
const survey = JSON.stringify({ id: 'kinds', questions: kinds.map((kind, i) => ({ id: `q${i}`, ...kind })) });
const all = `<script type="application/json" id="kinds">${survey}</script>
  <script async src="/earshot.js" data-config="#kinds" data-endpoint="/v1/responses"></script>`;

/** Every question, with its first control chosen where that is a choice. */
async function show(page: Page): Promise<PNG[]> {
  const pictures: PNG[] = [];
  for (const _ of kinds) {
    await page.evaluate(() => {
      const root = document.querySelector('earshot-prompt')!.shadowRoot!;
      root.querySelector<HTMLElement>('[type=radio],[type=checkbox],[type=range]')?.click();
      (root.activeElement as HTMLElement | null)?.blur();
    });
    pictures.push(await picture(page));
    await page.evaluate(() =>
      document
        .querySelector('earshot-prompt')!
        .shadowRoot!.querySelector<HTMLElement>('footer button:last-child')!
        .click(),
    );
  }
  return pictures;
}

let expected: PNG[];
let everyKind: PNG[];
beforeAll(async () => {
  await open();
  expected = await tour(await visit(''));
  await leave();
  await open();
  everyKind = await show(await visit('', all));
  await leave();
});

/**
 * How many pixels differ. Anti-aliasing apart, none may: a colour counts as another from a tenth of what there is between
 * black and white. What shows at the four rounded corners is the page.
 */
function differing(a: PNG, b: PNG): number | string {
  const { width, height } = a;
  if (width !== b.width || height !== b.height) return `${b.width} × ${b.height} and not ${width} × ${height}`;
  for (const { data } of [a, b])
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const corner = Math.min(x, width - 1 - x) + Math.min(y, height - 1 - y) < 8;
        if (corner) data.fill(0, 4 * (y * width + x), 4 * (y * width + x + 1));
      }
  return pixelmatch(a.data, b.data, undefined, width, height, { threshold: 0.1 });
}

test.each(Object.entries(alike))('on a page with %s it looks and works as on an empty one', async (_, host) => {
  const pictures = await tour(await visit(host));
  expect(pictures.map((picture, step) => differing(expected[step]!, picture))).toEqual(expected.map(() => 0));
  expect(site.posted.at(-1)).toMatchObject({ status: 'completed', answers: { nps: 9, why: 'Good tea.' } });
  expect(complaints).toEqual([]);
});

test.each(furthest)('on a page with %s questions of every kind look as on an empty one', async (name) => {
  const pictures = await show(await visit(alike[name]!, all));
  expect(pictures.map((picture, step) => differing(everyKind[step]!, picture))).toEqual(kinds.map(() => 0));
  expect(complaints).toEqual([]);
});

test('a page that may change the looks does, or the pictures would prove nothing', async () => {
  const page = await visit(rules('html { --earshot-accent: teal }'));
  expect(differing(expected[0]!, await picture(page))).toBeGreaterThan(500);
});

const card = (page: Page): Promise<{ top: number; left: number; right: number; bottom: number; width: number }> =>
  page.evaluate(() => {
    const card = document.querySelector('earshot-prompt')!.shadowRoot!.querySelector('section')!;
    // In pixels of the screen, whatever a page calls a pixel.
    const { top, left, right, bottom, width } = card.getBoundingClientRect();
    return { top, left, right, bottom, width };
  });

test.each(['zoom: 1.5', 'zoom: .5', 'zoom: 3'])(
  'with a root of %s all of the card is on the screen and works',
  async (css) => {
    const page = await visit(rules(`:root { ${css} }`));
    await page.setViewportSize({ width: 640, height: 300 });
    const { top, left, right, bottom } = await card(page);
    expect(Math.min(top, left)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(640);
    expect(bottom).toBeLessThanOrEqual(300);
    await tour(page);
    expect(site.posted.at(-1)).toMatchObject({ status: 'completed', answers: { nps: 9, why: 'Good tea.' } });
  },
);

test.each(Object.entries(meddling))('on a page with %s the answer is given by keys and arrives', async (_, host) => {
  await tour(await visit(host));
  expect(site.posted.at(-1)).toMatchObject({
    status: 'completed',
    answers: { nps: 9, why: 'Good tea.' },
    order: ['nps', 'why'],
  });
  expect(complaints).toEqual([]);
});

const answers = (): unknown => (site.posted.at(-1)?.status === 'completed' ? site.posted.at(-1)!.answers : undefined);
const by = (page: Page, role: 'radio' | 'button' | 'textbox', name: string) =>
  page.getByRole(role, { name, exact: true });

test('the whole of it works where a base leads elsewhere', async () => {
  const absolute = `<script async src="${site.url}/earshot.js" data-survey="nps" data-endpoint="/v1/responses"></script>`;
  await tour(await visit('<base href="https://elsewhere.example/deep/">', absolute));
  expect(answers()).toEqual({ nps: 9, why: 'Good tea.' });
});

test('a page with short-cuts for every key hears none that is pressed in the prompt, and they do what they should', async () => {
  const page = await visit(takesKeys(false, true));
  await by(page, 'radio', '0 – Not at all likely').check();
  for (const key of ['End', 'ArrowLeft', 'Enter', 'Tab']) await page.keyboard.press(key);
  await page.keyboard.type('By keys.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(answers).toEqual({ nps: 9, why: 'By keys.' });
});

test('where a page lets no key through to us, what browsers do by themselves is enough to answer', async () => {
  const page = await visit(takesKeys(true, false));
  await tabTo(page, 'input');
  for (const key of ['ArrowRight', 'Tab', 'Enter']) await page.keyboard.press(key);
  await tabTo(page, 'textarea');
  await page.keyboard.type('By keys.');
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await expect.poll(answers).toEqual({ nps: 1, why: 'By keys.' });
});

test('where a page takes every key from everybody, the pointer still answers', async () => {
  const page = await visit(takesKeys(true, true));
  await by(page, 'radio', '8').click();
  await by(page, 'button', 'Next').click();
  await by(page, 'button', 'Send').click();
  await expect.poll(answers).toEqual({ nps: 8 });
});

test('where a page takes the beginning of every press, a click still answers', async () => {
  const page = await visit(takesPresses);
  await by(page, 'radio', '8').click();
  await by(page, 'button', 'Next').click();
  await by(page, 'button', 'Send').click();
  await expect.poll(answers).toEqual({ nps: 8 });
});

test('a modal dialog that the page opens over a prompt has the focus and keeps it, and then the prompt goes on', async () => {
  const page = await visit('<dialog><button>In the dialog</button></dialog>');
  await by(page, 'radio', '8').check();
  await page.evaluate(() => document.querySelector('dialog')!.showModal());
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBeUndefined();
  }
  await page.evaluate(() => document.querySelector('dialog')!.close());
  await by(page, 'button', 'Next').click();
  await by(page, 'button', 'Send').click();
  await expect.poll(answers).toEqual({ nps: 8 });
});

test('while a library traps the focus a prompt does not fight for it, and goes on when the trap ends', async () => {
  const page = await visit(`<div id="trap"><button>First</button><button>Last</button></div>${focusTrap}`);
  await page.evaluate(() => {
    const { createFocusTrap } = (window as unknown as { focusTrap: { createFocusTrap(id: string): Trap } }).focusTrap;
    Object.assign(window, { trap: createFocusTrap('#trap').activate() });
  });
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/First|Last/);
  }
  await by(page, 'radio', '8').click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/First|Last/);
  await page.evaluate(() => (window as unknown as { trap: Trap }).trap.deactivate());
  await by(page, 'radio', '8').click();
  await by(page, 'button', 'Next').click();
  await by(page, 'button', 'Send').click();
  await expect.poll(answers).toEqual({ nps: 8 });
  expect(complaints).toEqual([]);
});

interface Trap {
  activate(): Trap;
  deactivate(): Trap;
}

test('a library that traps the focus but lets clicks through lets an answer through', async () => {
  const page = await visit(`<div id="trap"><button>First</button></div>${focusTrap}`);
  await page.evaluate(() => {
    const { createFocusTrap } = (window as unknown as { focusTrap: { createFocusTrap(...all: unknown[]): Trap } })
      .focusTrap;
    createFocusTrap('#trap', { allowOutsideClick: true }).activate();
  });
  await by(page, 'radio', '8').click();
  await by(page, 'button', 'Next').click();
  await by(page, 'button', 'Send').click();
  await expect.poll(answers).toEqual({ nps: 8 });
});

test('in a sandbox with no origin, where nothing can be stored, it looks and works the same', async () => {
  const page = await visit('', nps, `${policy.replaceAll("'self'", site.url)}; sandbox allow-scripts`);
  const pictures = await tour(page);
  expect(await page.evaluate(() => origin)).toBe('null');
  expect(pictures.map((picture, step) => differing(expected[step]!, picture))).toEqual(expected.map(() => 0));
  expect(answers()).toEqual({ nps: 9, why: 'Good tea.' });
  expect(complaints).toEqual([]);
});

const promised = (): string =>
  `default-src 'none'; script-src ${site.url}; connect-src ${site.url}; require-trusted-types-for 'script'; trusted-types 'none'`;

test('under the promised policy, with Trusted Types and no policy for them, nothing is violated', async () => {
  await tour(await visit('', nps, promised()));
  expect(answers()).toEqual({ nps: 9, why: 'Good tea.' });
  expect(complaints).toEqual([]);
});

test('a violation is heard of, or the others would prove nothing', async () => {
  const page = await visit('', nps, promised());
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await page.evaluate(() => {
    try {
      document.body.innerHTML = 'x';
    } catch {
      // Trusted Types.
    }
  });
  await expect.poll(() => complaints.join()).toMatch(/style-src-attr inline.*require-trusted-types-for/s);
});

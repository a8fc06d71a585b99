// Documents that mean harm, or that nobody has read over, on a page without any policy that would stop what they try.
import { surveyJsonSchema } from '@earshot/core/schema';
import fc from 'fast-check';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArgs, ensureChromium } from '../support/chromium.mjs';
import { freeTexts, least, type Place, put, type Schema } from '../support/documents.ts';
import { openSite, type Site } from '../support/site.ts';

let browser: Browser;
let site: Site;
let page: Page;
let exceptions: string[];

/** What runs, if anything does. */
const harm = '"><img src=x onerror=pwned()><script>pwned()</script>';

/** What became of a document: what could be read on the way through it, or what was said to be wrong with it. */
interface Outcome {
  read: string;
  said: string[];
  /** Elements and attributes that no view of ours draws. */
  foreign: string[];
}

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumArgs] });
  site = await openSite();
  // None, so that nothing but our own care is in the way.
  site.pages['/ policy'] = '';
  site.pages['/'] = '<script async src="/earshot.js" data-endpoint="/v1/responses"></script>';
  page = await visit();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A page that notices whatever runs, whatever is said, and how long it could not react. */
async function visit(): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  exceptions = [];
  page.on('pageerror', (error) => exceptions.push(error.message));
  await page.addInitScript(() => {
    const facts = {
      ran: 0,
      said: [] as string[],
      longest: 0,
      own: Object.getOwnPropertyNames(Object.prototype).length,
    };
    Object.assign(window, { facts, pwned: () => facts.ran++ });
    console.error = (...all: unknown[]) => facts.said.push(all.join(' '));
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      facts.longest = Math.max(facts.longest, now - last);
      last = now;
    }, 20);
  });
  await page.goto(site.url);
  await page.waitForFunction(() => 'earshot' in window);
  return page;
}

/** Shows a document, and nothing else. */
const show = (document: unknown): Promise<void> =>
  page.evaluate(
    (json) => (window as unknown as { earshot(...call: unknown[]): void }).earshot('show', JSON.parse(json)),
    JSON.stringify(document),
  );

/** Shows a document, goes through it to its end with an answer wherever one can be clicked, and looks at all that was drawn. */
const attempt = (document: unknown): Promise<Outcome> =>
  page.evaluate(async (json) => {
    const { facts, earshot } = window as unknown as { facts: Facts; earshot: (...call: unknown[]) => void };
    const rootOf = (): ShadowRoot | null | undefined => window.document.querySelector('earshot-prompt')?.shadowRoot;
    const before = rootOf();
    facts.said = [];
    earshot('hide');
    earshot('show', JSON.parse(json));
    const outcome: Outcome = { read: '', said: facts.said, foreign: [] };
    const until = async (ready: () => unknown): Promise<void> => {
      for (let tries = 0; tries < 400 && !ready(); tries++) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await until(() => (rootOf() !== before && rootOf()?.querySelector('h2')) || facts.said.length);
    for (let step = 0; step < 4 && rootOf(); step++) {
      const root = rootOf()!;
      outcome.read += root.textContent;
      for (const element of root.querySelectorAll('*')) {
        const allowed =
          /^(section|button|svg|path|circle|h2|h3|p|fieldset|legend|label|input|textarea|select|option|footer|div|span|b|ol|li|table|caption|thead|tbody|tr|th|td|a|img)$/;
        if (!allowed.test(element.localName)) outcome.foreign.push(element.localName);
        for (const { name, value } of element.attributes) {
          outcome.read += ` ${value}`;
          if (
            /^on|^style$|^srcdoc$/.test(name) ||
            (/^(href|src|action)$/.test(name) && !/^(https?:|mailto:|tel:|data:image\/|\.?\.?\/)/.test(value))
          )
            outcome.foreign.push(`${name}=${value}`);
        }
      }
      for (const group of root.querySelectorAll('fieldset, section'))
        group.querySelector<HTMLElement>('[type=radio],[type=checkbox],[type=range]')?.click();
      await new Promise((resolve) => setTimeout(resolve));
      outcome.read += root.textContent + [...root.querySelectorAll('input')].map((input) => input.ariaValueText).join();
      const buttons = root.querySelectorAll<HTMLElement>('footer button, .pause button');
      (root.querySelector<HTMLElement>('.below button') ?? buttons[buttons.length - 1])?.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
    return outcome;
  }, JSON.stringify(document));

interface Facts {
  ran: number;
  said: string[];
  longest: number;
  own: number;
}

/** Nothing has run, nothing was thrown, nothing was added to what all objects have, and the page could react all the while. */
async function unharmed(): Promise<void> {
  const { ran, longest, own } = await page.evaluate(() => (window as unknown as { facts: Facts }).facts);
  expect(exceptions).toEqual([]);
  expect(ran).toBe(0);
  expect(await page.evaluate(() => Object.getOwnPropertyNames(Object.prototype).length)).toBe(own);
  // On a machine that does much else; what hangs would hang for minutes.
  expect(longest).toBeLessThan(3000);
}

const schema = surveyJsonSchema() as Schema;
const { questions, ...around } = schema.properties!;
const types = questions!.items!.oneOf!.map((type) => [type.properties!['type']!.const as string, type] as const);

/** Where no visitor looks: what is for the team, for comparing, or the name of a thing. */
const unread = /decision|lint|carry|jump|key|dimensions|sets|\$schema|targeting|hidden|shuffle|\.id$|accept|display/;

let count = 0;
const named = (survey: object): object => ({ id: `d${count++}`, ...survey });

/** What a text needs to be read at all. */
const needed: Record<string, object> = { consent: { href: 'https://shop.example/terms' } };

/** Statements are read and take no answer: nothing can be declined. */
const silent: Record<string, RegExp> = { section: /^(help|notApplicable|dontKnow)/, link: /^(notApplicable|dontKnow)/ };

describe.each(types)('in a question of type %s', (name, type) => {
  test('markup in any text field is shown as the text it is, and nothing of it runs', async () => {
    const question = { ...(least(type) as object), ...needed[name] };
    expect((await attempt(named({ questions: [question] }))).said).toEqual([]);
    const unseen: string[] = [];
    for (const place of freeTexts(type)) {
      const { read, said, foreign } = await attempt(named({ questions: [put(question, place, harm)] }));
      expect(foreign, place.join('.')).toEqual([]);
      const where = place.join('.');
      if (!read.includes(harm) && said.length === 0 && !unread.test(where) && !silent[name]?.test(where))
        unseen.push(where);
    }
    expect(unseen).toEqual([]);
    await unharmed();
  });
});

/** A place as it is written in the name of a test. */
const dotted = (place: Place): string => place.join('.');

test('markup in any text around the questions is shown as the text it is', async () => {
  const unseen: string[] = [];
  const survey = {
    questions: [{ type: 'csat' }],
    thanks: { link: { href: 'https://shop.example/', text: 'On' } },
    confirm: { submit: true, reset: true },
    endings: [{ id: 'end1', when: { answer: 'csat', exists: true } }],
  };
  for (const [field, part] of Object.entries(around)) {
    if (field === 'id' || field === 'targeting') continue;
    const only: Partial<typeof survey> = { ...survey };
    if (field !== 'endings') delete only.endings;
    if (field !== 'confirm') delete only.confirm;
    for (const place of freeTexts({ properties: { [field]: part } })) {
      const document = named(put(only, place, harm) as object);
      const { read, said, foreign } = await attempt(document);
      expect(foreign, dotted(place)).toEqual([]);
      if (!read.includes(harm) && said.length === 0 && !unread.test(dotted(place))) unseen.push(dotted(place));
    }
  }
  expect(unseen).toEqual([]);
  await unharmed();
});

/** Where nobody who writes a survey would put anything like it. */
const hostile = [
  harm,
  'javascript:pwned()',
  ' java\nscript:pwned()',
  'data:text/html,<script>pwned()</script>',
  '{{answer.nps|{{answer.nps|x}}}}{{answer.d.__proto__}}{{attribute.constructor}}$&$1$`',
  'x'.repeat(500_000),
  '\u202e\u0000\ud800\uffff\u2028',
  '(a+)+$'.repeat(300),
  '*a'.repeat(1000),
  '__proto__',
  'constructor',
  'toString',
  '',
  -1,
  0.5,
  1e308,
  null,
  true,
  [],
  {},
  { en: 5, de: null, '': harm },
  { de: harm, __proto__: harm },
  JSON.parse(`{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } } }`),
  {
    type: 'script',
    props: { dangerouslySetInnerHTML: { __html: harm }, onClick: 'pwned()' },
    key: null,
    ref: null,
    constructor: null,
  },
  { toString: 'x', valueOf: 'x', length: -1 },
  JSON.parse('{ "toJSON": "x", "then": "x" }'),
  Array(5000).fill('a'),
  JSON.parse(`${'['.repeat(4000)}${']'.repeat(4000)}`),
  JSON.parse(`${'{"en":'.repeat(4000)}1${'}'.repeat(4000)}`),
];

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

/** Every place of a document, the whole of it included. */
const placesIn = (document: Json, at: string[] = []): string[][] => [
  at,
  ...(typeof document === 'object' && document ? Object.entries(document) : []).flatMap(([key, inner]) =>
    placesIn(inner, [...at, key]),
  ),
];

/** A copy with another value at a place. */
function changed(document: Json, [key, ...rest]: string[], value: Json): Json {
  if (key === undefined) return value;
  const copy = (Array.isArray(document) ? [...document] : { ...(document as object) }) as Record<string, Json>;
  copy[key] = changed(copy[key]!, rest, value);
  return copy;
}

const whole = types.map(([name, type]): Json => {
  const question = {
    ...(least(type) as object),
    ...needed[name],
    id: 'q',
    text: { en: 'x' },
    when: { attribute: 'a', is: 1 },
  };
  return {
    version: 1,
    questions: [{ type: 'nps', jump: [{ to: 'end', when: { answer: 'nps', is: 99 } }] }, question],
    thanks: { text: 'Thanks', link: { href: 'https://shop.example/', text: 'On' } },
    display: { at: 'top' },
    targeting: { where: { path: '/*' }, delay: '1s', on: [{ event: 'x' }] },
  } as unknown as Json;
});

test('whatever stands anywhere in a document, it is shown as text or refused in a sentence, and nothing runs', async () => {
  const mistakes = fc
    .constantFrom(...whole)
    .chain((document) =>
      fc.record({
        document: fc.constant(document),
        at: fc.array(fc.constantFrom(...placesIn(document).slice(1)), { minLength: 1, maxLength: 2 }),
        values: fc.tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile)),
      }),
    )
    .map(({ document, at, values }) =>
      at.reduce((changing, place, i) => {
        try {
          return changed(changing, place, values[i] as Json);
        } catch {
          // What stood there is gone already.
          return changing;
        }
      }, document),
    );
  await fc.assert(
    fc.asyncProperty(mistakes, async (document) => {
      const { read, said, foreign } = await attempt(named(document as object));
      expect(foreign).toEqual([]);
      expect(read || said.join()).toMatch(/./);
      for (const sentence of said) expect(sentence).toMatch(/^earshot: .*[.…:]/s);
      expect(said.join().length).toBeLessThan(3000);
      await unharmed();
    }),
    { seed: Number(process.env['FC_SEED'] ?? 20261121), numRuns: 150 },
  );
});

test('a survey, questions, options and rows may have the names of what every object has', async () => {
  const document = {
    id: 'constructor',
    questions: [
      { type: 'choice', id: 'toString', options: ['__proto__', 'b'] },
      { type: 'matrix', id: 'valueOf', rows: ['__proto__', 'hasOwnProperty'], points: 2 },
      {
        type: 'nps',
        id: 'constructor',
        when: { answer: 'toString', is: '__proto__' },
        text: '{{answer.valueOf.__proto__|?}}',
      },
    ],
  };
  const { read, said } = await attempt(document);
  expect(said).toEqual([]);
  expect(read).toContain('Thank you');
  const named = (): (typeof site.posted)[0] | undefined =>
    site.posted.find(({ survey, status }) => survey.id === 'constructor' && status === 'completed');
  await expect.poll(() => named()?.order).toEqual(['toString', 'valueOf', 'constructor']);
  expect(Object.entries(named()!.answers)).toEqual([
    ['toString', '__proto__'],
    ['valueOf', JSON.parse('{ "__proto__": 1, "hasOwnProperty": 1 }')],
    ['constructor', 0],
  ]);
  await unharmed();
});

test.each([
  'javascript:pwned()',
  'JaVaScRiPt:pwned()',
  ' javascript:pwned()',
  'java\tscript:pwned()',
  '\u0001javascript:pwned()',
  'vbscript:x',
  'data:text/html,x',
  'blob:x',
  '//elsewhere.example',
])('an address that begins with %j leads nowhere, and is told', async (href) => {
  for (const document of [
    { questions: [{ type: 'link', href }] },
    { questions: [{ type: 'consent', purpose: 'x', href }] },
    { questions: [{ type: 'nps' }], thanks: { link: { href, text: 'On' } } },
  ]) {
    const { read, said } = await attempt(named(document));
    expect([read, said.length]).toEqual(['', 1]);
    expect(said[0]).toContain('no address to lead to. Begin it with https://');
  }
  await unharmed();
});

test('what a visitor answers is put into later texts once, as text, and never into an address', async () => {
  const answer = `${harm}{{answer.why}}$&$1`;
  await show(
    named({
      questions: [
        { type: 'comment', id: 'why' },
        { type: 'nps', text: 'You wrote {{answer.why}}.' },
      ],
      thanks: { link: { href: 'https://shop.example/{{answer.why}}', text: 'To {{answer.why}}' } },
    }),
  );
  // Braces have no place in an address.
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { facts: Facts }).facts.said.at(-1)))
    .toContain('thanks.link.href');
  await show(
    named({
      questions: [
        { type: 'comment', id: 'why' },
        { type: 'nps', text: 'You wrote {{answer.why}}.' },
      ],
    }),
  );
  await page.getByRole('textbox').fill(answer);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => page.getByRole('region').getByRole('heading').textContent()).toBe(`You wrote ${answer}.`);
  await unharmed();
});

test('hostile targeting and a hostile configuration cost no time, and do not keep a good survey from being asked', async () => {
  const questions = [{ type: 'comment' }];
  const gates = [
    { where: { path: `/${'*a'.repeat(2000)}b` } },
    { where: { url: `https://${'*a'.repeat(2000)}` } },
    { where: { path: Array(20_000).fill('/*') } },
    { on: [{ click: `${':not('.repeat(2000)}` }] },
    { on: [{ present: '>>> <script>' }] },
    { on: [{ event: 'x', when: JSON.parse(`${'{"not":'.repeat(3000)}1${'}'.repeat(3000)}`) }] },
    { delay: -1 },
    { delay: '99999999999999d' },
    { sample: 1e9 },
    { until: '9'.repeat(5000) },
    { who: { attribute: '__proto__', exists: true } },
    { who: JSON.parse('{ "__proto__": { "attribute": "x" } }') },
    { again: { toString: 'x' } },
  ];
  const surveys: unknown[] = [
    null,
    5,
    'x',
    [],
    {},
    { id: {} },
    { id: { toString: 'x' }, questions },
    { id: [{ toString: 1 }], questions },
    ...gates.map((targeting, i) => ({ id: `g${i}`, questions, targeting })),
  ];
  site.pages['/surveys.json'] = JSON.stringify([
    ...surveys,
    { id: 'good', questions: [{ type: 'comment', text: 'Good?' }] },
  ]);
  const before = site.pages['/']!;
  site.pages['/'] =
    '<script async src="/earshot.js" data-config="/surveys.json" data-endpoint="/v1/responses"></script>';
  await page.close();
  page = await visit();
  site.pages['/'] = before;
  await expect.poll(() => page.getByRole('region').getByRole('heading').allTextContents()).toEqual(['Good?']);
  await unharmed();
});

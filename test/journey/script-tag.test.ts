import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { journey } from '../support/journey.ts';
import { openSite } from '../support/site.ts';

declare global {
  interface Window {
    earshot: (command: string, ...facts: unknown[]) => void;
  }
}

const at = journey();
const { open } = at;

const tag = (attributes: string): string => `<script async src="/earshot.js" ${attributes}></script>`;
const nps = tag('data-survey="nps" data-endpoint="/v1/responses"');
const surveys = (...documents: object[]): string =>
  `<script type="application/json" id="surveys">${JSON.stringify(documents)}</script>${tag('data-config="#surveys" data-endpoint="/v1/responses"')}`;
const comment = (id: string, targeting: object = {}): object => ({
  id,
  targeting,
  questions: [{ type: 'comment', text: `About ${id}?` }],
});

const headings = (page: Page): Promise<string[]> => page.getByRole('region').getByRole('heading').allTextContents();
/** Long enough for what should not happen to have happened. */
const quiet = (page: Page): Promise<void> => page.waitForTimeout(500);

test('a tag with a survey and an endpoint asks, and asks no more on the next page', async () => {
  const page = await open(nps);
  await page.getByRole('region').waitFor();
  // What waits to be sent would bring the prompt's file to the next page.
  await expect.poll(() => at.site.posted).toHaveLength(1);
  await quiet(page);
  await page.reload();
  await quiet(page);
  expect(await headings(page)).toEqual([]);
  expect(at.site.requests.filter((path) => path === '/earshot-prompt.js')).toHaveLength(1);
});

test('a page with nothing due loads the loader alone, starts no timer and listens to nothing', async () => {
  await at.context.addInitScript(() => {
    const busy: string[] = [];
    Object.assign(window, { busy });
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'] as const) {
      const real = window[name] as (...all: unknown[]) => unknown;
      Object.assign(window, {
        [name]: (...all: unknown[]) => {
          busy.push(name);
          return real(...all);
        },
      });
    }
    const real = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      if (this instanceof Node || this === window) busy.push(type);
      return real.call(this, type, ...rest);
    };
    localStorage.setItem('earshot:shown:nps', String(Date.now()));
  });
  const page = await open(`<script defer src="/earshot.js" data-survey="nps" data-endpoint="/v1/responses"></script>`);
  await quiet(page);
  expect(at.site.requests.filter((path) => path.startsWith('/earshot'))).toEqual(['/earshot.js']);
  const busy = await page.evaluate(() => (window as unknown as { busy: string[] }).busy);
  expect(busy.filter((what) => what !== 'DOMContentLoaded')).toEqual([]);
});

test('calls made before the script has loaded are made up for, in order', async () => {
  at.site.pages['/ policy'] = "script-src 'self' 'unsafe-inline'";
  const page = await open(`<script>
    window.earshot ||= function () { (earshot.q ||= []).push(arguments) };
    earshot('on', 'shown', (event) => { document.title = event.survey });
    earshot('show', 'comment');
  </script>${tag('data-endpoint="/v1/responses"')}`);
  await page.getByRole('textbox').waitFor();
  await expect.poll(() => page.title()).toBe('comment');
});

test('an element of the page that is called earshot does not stand in the way', async () => {
  const page = await open(`<a id="earshot" href="#">x</a><img name="currentScript">${nps}`);
  await page.getByRole('region').waitFor();
  expect(await page.evaluate(() => typeof window.earshot)).toBe('function');
});

test('a second copy of the script hands its tag over to the first', async () => {
  const page = await open(`${nps}${tag('data-survey="csat" data-endpoint="/v1/other"')}`);
  await page.getByRole('region').waitFor();
  await page.evaluate(() => window.earshot('show', 'csat'));
  await page.getByRole('slider').waitFor();
  await quiet(page);
  expect(at.site.requests.filter((path) => path === '/v1/other')).not.toEqual([]);
  expect(at.site.requests.filter((path) => path === '/earshot-prompt.js')).toHaveLength(1);
});

test('a survey waits for its event, and a visitor is asked once on a page', async () => {
  const page = await open(
    surveys(comment('order', { on: [{ event: 'order-placed' }] }), comment('later', { on: [{ event: 'later' }] })),
  );
  await quiet(page);
  expect(await headings(page)).toEqual([]);
  await page.evaluate(() => window.earshot('track', 'order-placed'));
  await expect.poll(() => headings(page)).toEqual(['About order?']);
  await page.evaluate(() => window.earshot('hide'));
  await page.evaluate(() => window.earshot('track', 'later'));
  await quiet(page);
  expect(await headings(page)).toEqual([]);
});

test('a survey waits for its path, also where an application changes it without a load', async () => {
  const page = await open(surveys(comment('checkout', { where: { path: '/checkout/*' } })));
  await quiet(page);
  expect(await headings(page)).toEqual([]);
  await page.evaluate(() => history.pushState({}, '', '/checkout/done'));
  await expect.poll(() => headings(page)).toEqual(['About checkout?']);
});

test('a survey waits for its delay, and does not come if it is no longer due then', async () => {
  const page = await open(surveys(comment('slow', { delay: 0.3, where: { path: '/' } })));
  await page.waitForFunction(() => window.earshot);
  await page.evaluate(() => history.pushState({}, '', '/elsewhere'));
  await page.waitForTimeout(800);
  expect(await headings(page)).toEqual([]);
  const other = await open(surveys(comment('slow', { delay: 0.3, where: { path: '/' } })));
  await expect.poll(() => headings(other)).toEqual(['About slow?']);
});

test('a visitor has an identifier only where a survey samples', async () => {
  const keys = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage).sort());
  const plain = await open(surveys(comment('all')));
  await plain.getByRole('region').waitFor();
  expect(await keys(plain)).toEqual(['earshot:open', 'earshot:shown:all']);
  const sampled = await open(surveys(comment('some', { sample: 0.9 })));
  await expect.poll(() => keys(sampled)).toContain('earshot:visitor');
});

const explained = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => window.earshot('explain', resolve)));
const moment = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);

test('explain tells for each survey which gate stands in the way', async () => {
  const page = await open(surveys(comment('order', { on: [{ event: 'order-placed' }], until: '2100-01-01' })));
  await page.waitForFunction(() => window.earshot);
  expect(await explained(page)).toMatchObject([
    {
      survey: 'order',
      gates: [
        { gate: 'on', passed: false, wanted: [{ event: 'order-placed' }], seen: [{ event: [] }] },
        { gate: 'until', passed: true, wanted: '2100-01-01', seen: moment },
        { gate: 'again', passed: true, wanted: '90d' },
        { gate: 'alone', passed: true },
      ],
    },
  ]);
});

test('explain tells that a delay is running, and until when a visitor is left alone', async () => {
  const page = await open(surveys(comment('slow', { delay: '1h' }), comment('often', { again: '1h' })));
  await expect.poll(() => headings(page)).toEqual(['About often?']);
  expect(await explained(page)).toMatchObject([
    {
      survey: 'slow',
      due: false,
      gates: [{ gate: 'delay', passed: false, seen: moment, next: moment }, { gate: 'again' }, { gate: 'alone' }],
      next: moment,
    },
    {
      survey: 'often',
      gates: [
        { gate: 'again', passed: false, wanted: '1h', seen: moment, next: moment },
        { gate: 'alone', passed: false, next: moment },
      ],
    },
  ]);
});

test('explain names what is wrong with a survey', async () => {
  const page = await open(surveys(comment('odd', { on: 'order' })));
  await page.waitForFunction(() => window.earshot);
  expect(await explained(page)).toMatchObject([
    { survey: 'odd', issue: expect.stringMatching(/targeting\.on: .*Give/) },
  ]);
});

test('an id that stands twice and a survey without one are told, and the first is shown', async () => {
  const { questions } = comment('x') as { questions: unknown };
  const page = await open(surveys({ questions }, comment('same'), comment('same')));
  await expect.poll(() => headings(page)).toEqual(['About same?']);
  await expect.poll(() => at.errors).toHaveLength(2);
  expect(at.errors.join('\n')).toMatch(/survey \[0\]: id: it is missing/);
  expect(at.errors.join('\n')).toMatch(/survey "same" stands in data-config twice/);
});

test('a tag that stands on the page twice asks once, and is no fault', async () => {
  const both = tag('data-config="#surveys" data-survey="nps" data-endpoint="/v1/responses"');
  const page = await open(
    surveys(comment('once')) + tag('data-config="#surveys" data-endpoint="/v1/responses"') + both + both,
  );
  // Scripts that are async run in any order, so either survey may come first, but only one of them.
  await expect.poll(() => headings(page)).toHaveLength(1);
  await quiet(page);
  expect(at.errors).toEqual([]);
  expect(at.site.posted.map(({ status }) => status)).toEqual(['shown']);
});

test('a document given to show is checked before it is shown', async () => {
  const page = await open(tag('data-endpoint="/v1/responses"'));
  await page.waitForFunction(() => window.earshot);
  await page.evaluate(() => window.earshot('show', { id: 'odd', questions: [{ type: 'choice' }] }));
  await expect.poll(() => at.errors).toEqual([expect.stringMatching(/survey "odd": questions\[0\]\.options: .*Give/)]);
  await quiet(page);
  expect(at.site.posted).toEqual([]);
  expect(await page.locator('earshot-prompt').count()).toBe(0);
  await page.evaluate(() =>
    window.earshot('show', { id: 'well', questions: [{ type: 'choice', options: ['a', 'b'] }] }),
  );
  await page.getByRole('region').waitFor();
});

test('a survey whose id is no text is refused alone, wherever it comes from', async () => {
  const odd = { id: { toString: 1 }, questions: [{ type: 'comment' }] };
  const well = { id: 'well', questions: [{ type: 'choice', options: ['a', 'b'] }] };
  const told = 'earshot: survey {"toString":1}: id: it is an object. Give a string.';
  const page = await open(`<earshot-survey survey="comment"></earshot-survey>${surveys(odd, well)}`);
  await page.getByRole('radio', { name: 'a', exact: true }).waitFor();
  await expect.poll(() => at.errors).toEqual([told]);
  await page.evaluate((odd) => window.earshot('show', odd), odd);
  await expect.poll(() => at.errors).toEqual([told, told]);
  await page.evaluate((survey) => {
    Object.assign(document.querySelector('earshot-survey')!, { survey });
  }, odd);
  await expect.poll(() => at.errors).toEqual([told, told, told]);
});

test('an element with a document is checked, and one with an instrument needs no check', async () => {
  const page = await open(`<earshot-survey survey="comment"></earshot-survey>${tag('data-endpoint="/v1/responses"')}`);
  await page.getByRole('textbox').waitFor();
  expect(at.site.requests).not.toContain('/earshot-check.js');
  await page.evaluate(() => {
    const element = document.querySelector('earshot-survey') as HTMLElement & { survey: unknown };
    element.survey = { id: 'own', questions: [{ type: 'comment', text: 'Of our own?' }] };
  });
  await page.getByRole('heading', { name: 'Of our own?' }).waitFor();
  await page.evaluate(() => {
    const element = document.querySelector('earshot-survey') as HTMLElement & { survey: unknown };
    element.survey = { id: 'odd', questions: [{ type: 'choice' }] };
  });
  await expect.poll(() => at.errors).toEqual([expect.stringMatching(/survey "odd": questions\[0\]\.options/)]);
  expect(at.site.posted.filter(({ survey }) => survey.id === 'odd')).toEqual([]);
});

test('an element takes the endpoint of the tag, or one of the page’s own at.site, and a wrong one is told', async () => {
  const page = await open(
    `<earshot-survey survey="comment"></earshot-survey>
     <earshot-survey survey="ces" endpoint="/v1/ease"></earshot-survey>
     <earshot-survey survey="csat" endpoint="nowhere"></earshot-survey>${tag('data-endpoint="/v1/responses"')}`,
  );
  await page.getByRole('textbox').fill('From the page itself.');
  await page.getByRole('button', { name: 'Send' }).first().click();
  await expect.poll(() => at.site.posted.at(-1)?.answers).toEqual({ comment: 'From the page itself.' });
  await expect.poll(() => at.site.requests).toContain('/v1/ease');
  await expect.poll(() => at.errors).toEqual([expect.stringMatching(/endpoint.*nowhere/)]);
});

test('answers of an earlier page are sent, and the visitor is not asked again', async () => {
  at.site.status = 503;
  const page = await open(nps);
  await page.getByRole('region').waitFor();
  await expect.poll(() => at.site.requests).toContain('/v1/responses');
  await page.close();
  at.site.status = 204;
  at.site.requests.length = 0;
  const next = await open(nps, '/next');
  await expect.poll(() => at.site.posted.map(({ status }) => status)).toContain('shown');
  await quiet(next);
  expect(await headings(next)).toEqual([]);
  await next.close();
});

test('a script from another origin finds its other files', async () => {
  const other = await openSite();
  at.site.pages['/ policy'] = `script-src ${other.url}; connect-src ${other.url}; require-trusted-types-for 'script'`;
  const page = await open(
    `<script async src="${other.url}/earshot.js" data-survey="nps" data-endpoint="${other.url}/v1/responses"></script>`,
  );
  await page.getByRole('region').waitFor();
  await expect.poll(() => other.posted.length).toBeGreaterThan(0);
  await other.close();
});

test.each(['are not there', 'may not be read'])(
  'where the other files of another host %s, one sentence names the file and the remedy',
  async (why) => {
    const other = await openSite();
    if (why === 'may not be read') other.shared = false;
    else await at.context.route(`${other.url}/earshot-*`, (route) => route.fulfill({ status: 404 }));
    at.site.pages['/ policy'] = `script-src ${other.url}`;
    const page = await open(
      `<script async src="${other.url}/earshot.js" data-survey="nps" data-endpoint="${other.url}/v1/responses"></script>`,
    );
    const ours = (): string[] => at.errors.filter((error) => error.startsWith('earshot'));
    await expect
      .poll(ours)
      .toEqual([
        `earshot: ${other.url}/earshot-prompt.js could not be loaded. Put it beside earshot.js, with CORS on another host.`,
      ]);
    await quiet(page);
    expect(ours()).toHaveLength(1);
    await other.close();
  },
);

test('a frame that may store nothing still asks, and the answer is still sent', async () => {
  at.site.pages['/framed'] = tag(`data-survey="comment" data-endpoint="${at.site.url}/v1/responses"`);
  at.site.pages['/framed policy'] = 'script-src * ; connect-src *';
  at.site.pages['/ policy'] = 'frame-src *';
  const page = await open('<iframe sandbox="allow-scripts" src="/framed" width="600" height="600"></iframe>');
  const frame = page.frameLocator('iframe');
  await frame.getByRole('textbox').fill('From a sandbox.');
  await frame.getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => at.site.posted.at(-1)?.answers).toEqual({ comment: 'From a sandbox.' });
});

test('a listener of the host that throws, or is none, harms nothing', async () => {
  const page = await open(nps);
  await page.evaluate(() => {
    window.earshot('on', 'answered', () => {
      throw new Error('the host is broken');
    });
    window.earshot('on', 'answered');
  });
  await page.getByRole('radio', { name: /^0/ }).press('Space');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => at.site.posted.at(-1)?.answers).toEqual({ nps: 0 });
  await expect.poll(() => at.errors.join('\n')).toContain('the host is broken');
});

test.each([
  ['data-survey="npss" data-endpoint="/v1"', /data-survey="npss".*nps/],
  ['data-survey="nps" data-endpoint="not a url"', /data-endpoint="not a url".*http/],
  ['data-survey="nps"', /data-endpoint is missing.*Add/],
  ['data-config="/nowhere.json" data-endpoint="/v1"', /data-config="\/nowhere.json".*404.*Check/],
  ['data-config="/broken.json" data-endpoint="/v1"', /data-config="\/broken.json" is not JSON.*Correct/],
  ['data-config="#nothing" data-endpoint="/v1"', /data-config="#nothing" names no element.*Add/],
  ['data-config="/type.json" data-endpoint="/v1"', /"x".*questions\[0\].type.*"stars".*nps/],
  ['data-config="/empty.json" data-endpoint="/v1"', /"x".*questions.*missing.*Give/],
])('a tag with %s is answered by one sentence on the console', async (attributes, sentence) => {
  at.site.pages['/broken.json'] = '{ "id": ';
  at.site.pages['/type.json'] = '{ "id": "x", "questions": [{ "type": "stars" }] }';
  at.site.pages['/empty.json'] = '[{ "id": "x" }]';
  const page = await open(tag(attributes));
  const ours = (): string[] => at.errors.filter((error) => error.startsWith('earshot'));
  await expect.poll(ours).toEqual([expect.stringMatching(sentence)]);
  await quiet(page);
  expect(ours()).toHaveLength(1);
});

test('a script that was put into the page without its address says what it misses, and throws nothing', async () => {
  at.site.pages['/ policy'] = "script-src 'self' 'unsafe-inline'";
  const loader = readFileSync(new URL('../../packages/widget/dist/earshot.js', import.meta.url), 'utf8');
  await open(`<script data-survey="nps" data-endpoint="/v1">${loader}</script>`);
  await expect.poll(() => at.errors.join('\n')).toMatch(/^earshot: earshot-prompt\.js could not be loaded/);
});

test.each([
  [['shoow', 'nps'], /earshot\("shoow"\).*show, hide/],
  [['show'], /earshot\("show"\) lacks a survey.*nps/],
  [['show', 'npz'], /^earshot: earshot\("show", "npz"\) names no survey.*nps/],
  [['track'], /earshot\("track"\) lacks.*Give/],
  [['on', 'foo'], /earshot\("on", "foo"\) lacks a listener.*Give/],
])('the command %j is answered by one sentence', async (call, sentence) => {
  const page = await open(tag('data-endpoint="/v1/responses"'));
  await page.waitForFunction(() => window.earshot);
  await page.evaluate((call) => window.earshot(...(call as [string])), call);
  await expect.poll(() => at.errors).toEqual([expect.stringMatching(sentence)]);
});

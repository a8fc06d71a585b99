// The tag in pages that are put together in other ways than by one load.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { journey, tag } from '../support/journey.ts';
import { openSite } from '../support/site.ts';

const turbo = readFileSync(
  new URL('../../node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js', import.meta.url),
  'utf8',
);

const at = journey({
  // As visitors have it: a page that was left may come back as it was.
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
});

const open = (path = '/'): Promise<Page> => at.open(undefined, path);

const later = (path: string): string =>
  `<script type="application/json" id="surveys">[{ "id": "later", "questions": [{ "type": "comment", "text": "Later?" }], "targeting": { "where": { "path": "${path}" } } }]</script>`;
const quiet = (page: Page): Promise<void> => page.waitForTimeout(500);
const shown = (): number => at.site.posted.filter(({ status }) => status === 'shown').length;

/** A page that Turbo drives: it takes over the next page's body and keeps the script. */
async function driven(bodies: Record<string, string>, head = ''): Promise<Page> {
  for (const [path, body] of Object.entries(bodies)) {
    at.site.pages[`${path} head`] = head;
    at.site.pages[path] = `${body}<a href="/two">two</a> <a href="/">one</a>`;
    at.site.pages[`${path} policy`] = "script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'";
  }
  await at.context.route('**/turbo.js', (route) => route.fulfill({ contentType: 'text/javascript', body: turbo }));
  const page = await open();
  await page.waitForFunction(() => 'Turbo' in window && 'earshot' in window);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  return page;
}
const drive = '<script type="module" src="/turbo.js"></script>';
const visit = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('link', { name }).click();
  await page.waitForURL(name === 'two' ? '**/two' : `${at.site.url}/`);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
};

test('where Turbo swaps the body, a prompt stays with what was chosen, and the visitor is asked once', async () => {
  const page = await driven({ '/': drive + tag('data-survey="nps"'), '/two': drive + tag('data-survey="nps"') });
  await page.getByRole('radio', { name: /^7/ }).check({ force: true });
  await visit(page, 'two');
  await visit(page, 'one');
  await quiet(page);
  expect(await page.getByRole('radio', { name: /^7/ }).isChecked()).toBe(true);
  expect(await page.locator('earshot-prompt').count()).toBe(1);
  expect(shown()).toBe(1);
});

test('where Turbo goes to a page, a survey that waits for its path is shown', async () => {
  const all = drive + later('/two') + tag('data-config="#surveys"');
  const page = await driven({ '/': all, '/two': all });
  await quiet(page);
  expect(await page.locator('earshot-prompt').count()).toBe(0);
  await visit(page, 'two');
  await page.getByRole('heading', { name: 'Later?' }).waitFor();
});

test('where Turbo brings an element, it shows its survey', async () => {
  const page = await driven({
    '/': drive + tag(''),
    '/two': `${drive}<earshot-survey survey="comment"></earshot-survey>${tag('')}`,
  });
  await visit(page, 'two');
  await page.locator('earshot-survey').getByRole('textbox').fill('From a body that was swapped.');
  await page.locator('earshot-survey').getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => at.site.posted.at(-1)).toMatchObject({ status: 'completed' });
});

test('an element that Turbo brings to a page whose head has the tag is shown', async () => {
  const page = await driven(
    {
      '/': '',
      '/two': '<earshot-survey survey="comment"></earshot-survey>',
    },
    drive + tag(),
  );
  expect(at.site.requests).not.toContain('/earshot-element.js');
  await visit(page, 'two');
  await page.locator('earshot-survey').getByRole('textbox').fill('From a later body.');
  await page.locator('earshot-survey').getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => at.site.posted.at(-1)).toMatchObject({ status: 'completed' });
  expect(at.errors).toEqual([]);
});

test('what Turbo shows of its cache until the page is there begins nothing', async () => {
  const element = '<earshot-survey survey="csat"></earshot-survey>';
  const page = await driven({ '/': '', '/two': `${element}${tag('data-survey="nps"')}` }, drive + tag());
  await visit(page, 'two');
  await expect.poll(shown).toBe(2);
  await visit(page, 'one');
  // Forgotten, the visitor is asked again.
  await page.evaluate(() => window.earshot('reset'));
  await page.waitForFunction(() => Object.keys(localStorage).length === 0);
  await page.evaluate(() => new Promise<unknown>((done) => window.earshot('explain', done)));
  let answer = (): void => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await at.context.route('**/two', async (route) => {
    await held;
    await route.continue();
  });
  await page.evaluate(() => {
    Object.assign(window, { previews: 0 });
    new MutationObserver(() => {
      if (document.documentElement.hasAttribute('data-turbo-preview')) Object.assign(window, { previews: 1 });
    }).observe(document.documentElement, { attributes: true });
  });
  await page.getByRole('link', { name: 'two' }).click();
  await page.waitForFunction(() => (window as { previews?: number }).previews);
  const before = at.site.posted.length;
  await quiet(page);
  expect(at.site.posted.slice(before)).toEqual([]);
  answer();

  await page.locator('earshot-survey').getByRole('heading').waitFor();
  await expect
    .poll(() => at.site.posted.slice(before).map(({ survey, status }) => `${survey.id} ${status}`))
    .toEqual(expect.arrayContaining(['csat shown', 'nps shown']));
  expect(at.site.posted.length - before).toBe(2);
});

test('an element has hidden fields of its own, beside those of the tag and of the page', async () => {
  const survey = { id: 'own', hidden: ['plan', 'campaign', 'team'], questions: [{ type: 'comment' }] };
  const page = await at.open(
    `<earshot-survey data-hidden-plan="pro"></earshot-survey>${tag('data-hidden-plan="free" data-hidden-campaign="spring"')}`,
  );
  await page.waitForFunction(() => 'earshot' in window);
  await page.evaluate(async (survey) => {
    window.earshot('hidden', { team: 'blue', campaign: 'summer', plan: 'none' });
    // What is called after it waits until that has been done.
    await new Promise((done) => window.earshot('explain', done));
    document.querySelector('earshot-survey')!.survey = survey as never;
  }, survey);
  await expect
    .poll(() => at.site.posted.map((response) => (response as { hidden?: unknown }).hidden))
    .toEqual([{ plan: 'pro', campaign: 'summer', team: 'blue' }]);
});

test('where a router replaces the address without adding to the history, its path is noticed', async () => {
  at.site.pages['/'] = later('/two') + tag('data-config="#surveys"');
  const page = await open();
  await quiet(page);
  await page.evaluate(() => history.replaceState({}, '', '/two'));
  await page.getByRole('heading', { name: 'Later?' }).waitFor();
  expect(await page.evaluate(() => String(history.pushState))).toContain('[native code]');
});

test('a page that comes back from the back/forward cache has its prompt, and its answer is sent', async () => {
  at.site.pages['/'] = tag('data-survey="comment"');
  at.site.pages['/two'] = 'two';
  const page = await open();
  await page.getByRole('textbox').fill('Before I left.');
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => {
      document.title = String(persisted);
    }),
  );
  await page.goto(`${at.site.url}/two`);
  await page.evaluate(() => history.back());
  await expect.poll(() => page.title().catch(() => '')).toBe('true');
  expect(await page.getByRole('textbox').inputValue()).toBe('Before I left.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => at.site.posted.at(-1)).toMatchObject({ status: 'completed' });
});

test.each(['the same', 'another'])('in a frame of %s site a survey is shown and its answer is sent', async (whose) => {
  const framed = whose === 'the same' ? at.site : await openSite();
  framed.pages['/framed'] = tag('data-survey="comment"');
  at.site.pages['/'] =
    `<iframe src="${framed.url.replace('127.0.0.1', whose === 'the same' ? '127.0.0.1' : 'localhost')}/framed" width="600" height="600"></iframe>`;
  at.site.pages['/ policy'] = 'frame-src *';
  framed.pages['/framed policy'] = "script-src 'self'; connect-src 'self'";
  const page = await open();
  const frame = page.frameLocator('iframe');
  await frame.getByRole('textbox').fill('From a frame.');
  await frame.getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => framed.posted.at(-1)?.answers).toEqual({ comment: 'From a frame.' });
  if (framed !== at.site) await framed.close();
});

test('a page that loads the script twice, once late, has one of it', async () => {
  at.site.pages['/'] = tag('data-survey="nps"');
  at.site.pages['/ policy'] = "script-src 'self'; connect-src 'self'";
  const page = await open();
  await page.getByRole('radio').first().waitFor();
  await page.evaluate(() => {
    const late = Object.assign(document.createElement('script'), { src: '/earshot.js?again' });
    Object.assign(late.dataset, { survey: 'nps', endpoint: '/v1/responses' });
    document.body.append(late);
  });
  await quiet(page);
  expect(await page.locator('earshot-prompt').count()).toBe(1);
  expect(shown()).toBe(1);
});

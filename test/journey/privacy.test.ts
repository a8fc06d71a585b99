import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { journey, surveys, tag } from '../support/journey.ts';

const at = journey();
const { open } = at;

const box = (page: Page) => page.getByRole('textbox');
const note = (page: Page) => page.getByRole('status').filter({ hasText: 'left out' });
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const last = () => at.site.posted.at(-1);
const quiet = (page: Page): Promise<void> => page.waitForTimeout(600);

/** All that a page of the site has left in the browser. */
const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(async () => {
    const records: [unknown, unknown][] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name!);
        request.onsuccess = () => resolve(request.result);
      });
      for (const store of db.objectStoreNames)
        records.push(
          await new Promise((resolve) => {
            const request = db.transaction(store).objectStore(store).getAllKeys();
            request.onsuccess = () => resolve([store, request.result]);
          }),
        );
      db.close();
    }
    return {
      local: Object.fromEntries(Object.entries(localStorage).filter(([, value]) => value)),
      session: { ...sessionStorage },
      cookies: document.cookie,
      caches: await caches.keys(),
      records,
    };
  });
const draft = (page: Page, survey: string): Promise<string | null> =>
  page.evaluate((survey) => localStorage.getItem(`earshot:draft:${survey}`), survey);

/** What was loaded to look after what is put in. */
const beside = (): string[] =>
  at.site.requests.flatMap((path) => /-(masks|drafts|privacy)\.js$/.exec(path)?.[1] ?? []).sort();

const secret = 'Ask ann@example.com or call +49 151 23456789, order 1234567890.';
const public_ = 'Ask [email] or call [phone], order 1234567890.';

test('what is private in a comment is told to the visitor and leaves neither the page nor a trace on disk', async () => {
  at.site.status = 503;
  const page = await open(tag('data-survey="comment"'));
  await box(page).fill(secret);
  await expect.poll(() => note(page).textContent()).toBe('Will be left out: email address, phone number.');
  await press(page, 'Send');
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise((resolve) => {
            const request = indexedDB.open('earshot');
            request.onsuccess = () => {
              const all = request.result.transaction('queue').objectStore('queue').getAll();
              all.onsuccess = () => resolve(all.result.map(({ body }) => JSON.parse(body).answers.comment).at(-1));
            };
          }),
      ),
    )
    .toBe(public_);
});

test('while the file that knows them is on its way, whatever might be private is left out', async () => {
  await at.context.route('**/earshot-masks.js', () => {});
  const page = await open(tag('data-survey="comment"'));
  await box(page).fill(secret);
  await press(page, 'Send');
  await expect.poll(() => last()?.answers).toEqual({ comment: 'Ask […] or call +[…], order […].' });
});

test('the host may let everything travel as it was written', async () => {
  const page = await open(tag('data-survey="comment" data-mask="off"'));
  await box(page).fill(secret);
  await quiet(page);
  expect(await note(page).count()).toBe(0);
  await press(page, 'Send');
  await expect.poll(() => last()?.answers).toEqual({ comment: secret });
});

test('in a survey of one’s own, what asks for an address keeps it, and what says so keeps everything', async () => {
  const page = await open(
    surveys({
      id: 'own',
      questions: [
        { type: 'comment', id: 'why' },
        { type: 'comment', id: 'raw', mask: false },
        { type: 'text', id: 'mail', input: 'email' },
      ],
    }),
  );
  for (const [text, button] of [
    [secret, 'Next'],
    [secret, 'Next'],
    ['ann@example.com', 'Send'],
  ] as const) {
    await box(page).fill(text);
    await press(page, button);
  }
  await expect.poll(() => last()?.answers).toEqual({ why: public_, raw: secret, mail: 'ann@example.com' });
});

test('a reload in the middle goes on where it was, as the same response', async () => {
  const page = await open(tag('data-survey="nps"'));
  await page.getByRole('radio', { name: '3', exact: true }).click();
  await press(page, 'Next');
  await box(page).fill(`Slow. ${secret}`);
  await expect.poll(() => draft(page, 'nps')).toContain('Slow. Ask [email]');
  await expect.poll(() => last()?.status).toBe('partial');
  await page.reload();
  await expect.poll(() => box(page).inputValue()).toBe(`Slow. ${public_}`);
  await press(page, 'Back');
  expect(await page.getByRole('radio', { name: '3', exact: true }).isChecked()).toBe(true);
  await press(page, 'Next');
  await press(page, 'Send');
  await expect.poll(() => last()?.status).toBe('completed');
  expect(last()?.answers).toEqual({ nps: 3, why: `Slow. ${public_}` });
  expect(new Set(at.site.posted.map(({ id }) => id)).size).toBe(1);
  expect(at.site.posted.filter(({ status }) => status === 'shown')).toHaveLength(1);
  const revisions = at.site.posted.map(({ revision }) => revision);
  expect(new Set(revisions).size).toBe(revisions.length);
  expect(await draft(page, 'nps')).toBeNull();
  await page.reload();
  await quiet(page);
  expect(await page.getByRole('region').count()).toBe(0);
});

test('a survey that was only shown is not shown again by a reload', async () => {
  const page = await open(tag('data-survey="nps"'));
  await page.getByRole('region').waitFor();
  await quiet(page);
  await page.reload();
  await quiet(page);
  expect(await page.getByRole('region').count()).toBe(0);
});

test('of a survey of one’s own the draft comes back as well, and after a day it does not', async () => {
  const own = { id: 'own', questions: [{ type: 'rating' }, { type: 'comment' }] };
  const page = await open(surveys(own));
  await page.getByRole('radio').first().click();
  await press(page, 'Next');
  await box(page).fill('Half a thought');
  await expect.poll(() => draft(page, 'own')).toContain('Half a thought');
  await page.reload();
  await expect.poll(() => box(page).inputValue()).toBe('Half a thought');
  await expect.poll(() => draft(page, 'own')).not.toBeNull();
  await page.goto('about:blank');
  const later = await at.context.newPage();
  await later.clock.install({ time: Date.now() + 86_400_000 + 60_000 });
  at.site.pages['/'] = surveys(own);
  await later.goto(at.site.url);
  await later.clock.runFor(3000);
  await expect.poll(() => draft(later, 'own')).toBeNull();
  expect(await later.getByRole('region').count()).toBe(0);
});

test('whoever answers a ready-made prompt without a word loads nothing but the flight', async () => {
  const page = await open(tag('data-survey="nps"'));
  await page.getByRole('radio', { name: '9', exact: true }).check();
  await press(page, 'Next');
  await press(page, 'Send');
  await expect.poll(() => last()?.status).toBe('completed');
  expect(at.site.requests.filter((path) => path.endsWith('.js'))).toEqual(['/earshot.js', '/earshot-prompt.js']);
  await page.evaluate(() => window.earshot('show', 'csat'));
  await page.getByRole('slider').press('End');
  await press(page, 'Next');
  await press(page, 'Send');
  await expect.poll(() => last()?.answers).toEqual({ csat: 5 });
  expect(beside()).toEqual([]);
});

const chosen = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const plain = {
  id: 'plain',
  questions: [{ type: 'nps' }, { type: 'choice', options: ['web', 'shop'] }],
};

test('a survey in which nobody can write knows nothing of masks, and of drafts once there is something to keep', async () => {
  const page = await open(surveys(plain));
  await page.getByRole('region').waitFor();
  await quiet(page);
  expect(beside()).toEqual([]);
  await chosen(page, '3').check();
  await expect.poll(() => draft(page, 'plain')).toContain('"draft":3');
  await press(page, 'Next');
  await chosen(page, 'web').check();
  await expect.poll(() => draft(page, 'plain')).toContain('"draft":"web"');
  await page.reload();
  await expect.poll(() => chosen(page, 'web').isChecked()).toBe(true);
  await press(page, 'Send');
  await expect.poll(() => last()?.status).toBe('completed');
  expect(last()?.answers).toEqual({ nps: 3, choice: 'web' });
  expect(new Set(at.site.posted.map(({ id }) => id)).size).toBe(1);
  expect(await draft(page, 'plain')).toBeNull();
  expect(new Set(beside())).toEqual(new Set(['drafts']));
});

test('what is written in place of an option is masked, on the way and in the draft', async () => {
  const options = ['web', { id: 'other', text: 'Elsewhere', other: true }];
  const page = await open(surveys({ id: 'own', questions: [{ type: 'choice', options }, { type: 'nps' }] }));
  await chosen(page, 'Elsewhere').check();
  await box(page).fill(secret);
  await expect.poll(() => note(page).textContent()).toContain('email address');
  await expect.poll(() => draft(page, 'own')).toContain('Ask [email]');
  expect(await draft(page, 'own')).not.toContain('ann');
  await press(page, 'Next');
  await expect.poll(() => last()?.answers).toEqual({ choice: { id: 'other', text: public_ } });
});

test('where the masks cannot be had, nobody is asked to write, and a survey without words goes on', async () => {
  await at.context.route('**/earshot-masks.js', (route) => route.abort());
  const page = await open(surveys({ id: 'own', questions: [{ type: 'comment' }] }, plain));
  await page.evaluate(() => window.earshot('show', 'own'));
  await expect.poll(() => at.errors.join('\n')).toContain('earshot-masks.js could not be loaded');
  expect(await page.getByRole('region').count()).toBe(0);
  await page.evaluate(() => window.earshot('show', 'plain'));
  await chosen(page, '9').check();
  await expect.poll(() => draft(page, 'plain')).toContain('"draft":9');
});

test('where drafts cannot be had, the survey is answered without', async () => {
  await at.context.route('**/earshot-drafts.js', (route) => route.abort());
  const page = await open(surveys({ id: 'own', questions: [{ type: 'nps' }, { type: 'comment' }] }));
  await chosen(page, '9').check();
  await press(page, 'Next');
  await box(page).fill(secret);
  await expect.poll(() => at.errors.join('\n')).toContain('earshot-drafts.js could not be loaded');
  await press(page, 'Send');
  await expect.poll(() => last()?.answers).toEqual({ nps: 9, comment: public_ });
});

test('a tab that is opened again has what was chosen', async () => {
  const page = await open(surveys({ ...plain, display: { as: 'tab' } }));
  const opener = page.getByRole('button', { name: 'Feedback' });
  await opener.click();
  await chosen(page, '3').check();
  await expect.poll(() => draft(page, 'plain')).toContain('"draft":3');
  await press(page, 'Close survey');
  await expect.poll(() => last()?.status).toBe('dismissed');
  await opener.click();
  await expect.poll(() => chosen(page, '3').isChecked()).toBe(true);
  await press(page, 'Next');
  await expect.poll(() => last()?.answers).toEqual({ nps: 3 });
  expect(new Set(at.site.posted.map(({ id }) => id)).size).toBe(1);
});

test.each([
  ['an event', {}],
  // Judged elsewhere, as it has one of the rarer gates.
  ['an event, and has a priority', { priority: 1 }],
])('whoever has begun a survey that waits for %s waits for neither that nor its delay again', async (_, more) => {
  const targeting = { on: [{ event: 'paid' }], delay: '1h', ...more };
  const page = await open(surveys({ ...plain, targeting }));
  await page.evaluate(() => window.earshot('show', 'plain'));
  await chosen(page, '3').check();
  await expect.poll(() => draft(page, 'plain')).toContain('"draft":3');
  await page.reload();
  await expect.poll(() => chosen(page, '3').isChecked()).toBe(true);
});

test('closed for good, a draft is gone; closed by the page, it is there when it is called for', async () => {
  const page = await open(tag('data-survey="comment"'));
  await box(page).fill('Half a thought');
  await expect.poll(() => draft(page, 'comment')).not.toBeNull();
  await press(page, 'Close survey');
  await expect.poll(() => draft(page, 'comment')).toBeNull();
  await page.evaluate(() => window.earshot('show', 'csat'));
  await page.getByRole('slider').focus();
  await page.keyboard.press('End');
  await press(page, 'Next');
  await box(page).fill('Another one');
  await expect.poll(() => draft(page, 'csat')).toContain('Another one');
  await page.evaluate(() => window.earshot('hide'));
  await expect.poll(() => last()?.status).toBe('dismissed');
  await page.evaluate(() => window.earshot('show', 'csat'));
  await expect.poll(() => box(page).inputValue()).toBe('Another one');
  await press(page, 'Send');
  await expect.poll(() => last()?.status).toBe('completed');
  const csat = at.site.posted.filter(({ survey }) => survey.id === 'csat');
  expect(new Set(csat.map(({ id }) => id)).size).toBe(1);
  expect(new Set(csat.map(({ revision }) => revision)).size).toBe(csat.length);
});

test('a way to reach the visitor is never left in a draft', async () => {
  const page = await open(
    surveys({
      id: 'own',
      questions: [{ type: 'comment' }, { type: 'contact', purpose: 'To answer.' }, { type: 'comment', id: 'more' }],
    }),
  );
  await box(page).fill('A thought');
  await press(page, 'Next');
  await box(page).fill('ann@example.com');
  await expect.poll(() => draft(page, 'own')).toContain('A thought');
  await quiet(page);
  expect(await draft(page, 'own')).not.toContain('ann');
  await press(page, 'Next');
  await box(page).fill('More');
  await quiet(page);
  expect(await draft(page, 'own')).toBeNull();
});

test.each([
  ['a browser that asks for privacy', '', true],
  ['a visitor who has refused', 'refused', false],
])('from %s, nothing stays but when a survey was shown', async (_, consent, gpc) => {
  if (gpc)
    await at.context.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
  at.site.pages['/ policy'] = "script-src 'self' 'unsafe-inline'";
  const page = await open(
    `<script>window.earshot ||= function () { (earshot.q ||= []).push(arguments) };${consent && "earshot('consent', false)"}</script>${surveys({ id: 'own', questions: [{ type: 'nps' }, { type: 'comment' }], targeting: {} })}`,
    '/?token=secret#part',
  );
  await page.getByRole('radio').first().click();
  await press(page, 'Next');
  await box(page).fill('A thought');
  await quiet(page);
  expect(await draft(page, 'own')).toBeNull();
  await press(page, 'Send');
  await expect.poll(() => last()?.status).toBe('completed');
  await expect.poll(async () => (await stored(page))['records']).toEqual([['queue', []]]);
  const left = await stored(page);
  expect(Object.keys(left['local'] as object)).toEqual(['earshot:shown:own']);
  expect(left).toMatchObject({ session: {}, cookies: '', caches: [] });
  expect(JSON.stringify(at.site.posted)).not.toMatch(/token|secret|part"|respondent|visitor/);
});

test('before the consent that a survey asks for, nothing is stored or sent', async () => {
  const page = await open(
    surveys({ id: 'own', questions: [{ type: 'nps' }], targeting: { consent: true, sample: 0.9999 } }),
  );
  await quiet(page);
  expect(await stored(page)).toEqual({ local: {}, session: {}, cookies: '', caches: [], records: [] });
  expect(at.site.posted).toEqual([]);
});

test('without storage a sitting leaves nothing at all, and its answers arrive', async () => {
  at.site.status = 503;
  const page = await open(tag('data-survey="nps" data-storage="none"'));
  await page.getByRole('radio').first().click();
  await press(page, 'Next');
  await box(page).fill('A thought');
  await quiet(page);
  await press(page, 'Send');
  await expect
    .poll(() => page.getByRole('status').allTextContents())
    .toContain('Not sent yet. Keep this page open until you are online.');
  expect(await stored(page)).toEqual({ local: {}, session: {}, cookies: '', caches: [], records: [] });
  at.site.status = 204;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => last()?.answers).toEqual({ nps: 0, why: 'A thought' });
  expect(await stored(page)).toEqual({ local: {}, session: {}, cookies: '', caches: [], records: [] });
});

test('neither query strings nor what is behind a hash travel, in any request', async () => {
  const bodies: string[] = [];
  const page = await open(tag('data-survey="comment"'), '/cart?user=ann&token=secret#step-2');
  page.on('request', (request) =>
    bodies.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`),
  );
  await box(page).fill('A thought');
  await press(page, 'Send');
  await expect.poll(() => last()?.status).toBe('completed');
  expect(bodies.length).toBeGreaterThan(0);
  expect(bodies.filter((body) => /secret|step-2|user=/.test(body) && /v1\/responses/.test(body))).toEqual([]);
  expect(last()).toMatchObject({ context: { path: '/cart' } });
});

test('where another tab goes on with a draft, this one leaves it to that', async () => {
  const page = await open(tag('data-survey="comment"'));
  await box(page).fill('Begun here');
  await expect.poll(() => draft(page, 'comment')).not.toBeNull();
  // Ten minutes without a key.
  const other = await at.context.newPage();
  await quiet(page);
  await page.evaluate(() => localStorage.setItem('earshot:open', '1'));
  await other.goto(at.site.url);
  await expect.poll(() => box(other).inputValue()).toBe('Begun here');
  await expect.poll(() => page.getByRole('region').count()).toBe(0);
  await box(other).fill('Ended there');
  await press(other, 'Send');
  await expect.poll(() => last()?.answers).toEqual({ comment: 'Ended there' });
  expect(new Set(at.site.posted.map(({ id }) => id)).size).toBe(1);
  expect(at.site.posted.map(({ status }) => status)).not.toContain('dismissed');
});

test('an element in the page keeps the draft of a survey of one’s own, and goes on with it', async () => {
  const page = await open(`<earshot-survey survey="nps"></earshot-survey>${tag()}`);
  const set = (): Promise<void> =>
    page.evaluate((survey) => {
      Object.assign(document.querySelector('earshot-survey')!, { survey });
    }, plain);
  await set();
  await chosen(page, '3').check();
  await expect.poll(() => draft(page, 'plain')).toContain('"draft":3');
  await page.reload();
  await set();
  await expect.poll(() => chosen(page, '3').isChecked()).toBe(true);
  await press(page, 'Next');
  await chosen(page, 'shop').check();
  await press(page, 'Send');
  await expect.poll(() => last()?.answers).toEqual({ nps: 3, choice: 'shop' });
  expect(await draft(page, 'plain')).toBeNull();
  expect(new Set(beside())).toEqual(new Set(['drafts']));
});

test('an element in the page keeps its draft as well', async () => {
  const page = await open(`<earshot-survey survey="comment"></earshot-survey>${tag('')}`);
  await box(page).fill(secret);
  await expect.poll(() => note(page).textContent()).toContain('email address');
  await expect.poll(() => draft(page, 'comment')).not.toBeNull();
  await page.reload();
  await expect.poll(() => box(page).inputValue()).toBe(public_);
  await press(page, 'Send');
  await expect.poll(() => last()?.answers).toEqual({ comment: public_ });
  expect(new Set(at.site.posted.map(({ id }) => id)).size).toBe(1);
});

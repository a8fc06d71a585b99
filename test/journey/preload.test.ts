// What makes a prompt quick: files that are fetched at once instead of one after another, and nothing slow on its way.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { journey } from '../support/journey.ts';

const at = journey();

const guide = readFileSync(new URL('../../docs/guide/small-and-quick.md', import.meta.url), 'utf8');
/** The pages that the guide writes down, from the first link to the tag. */
const written = [...guide.matchAll(/```html\n([\s\S]*?)```/g)].map(([, html]) => html!);
const survey = { id: 'order', questions: [{ type: 'comment', text: 'How was it?' }] };

/** Opens a page until its prompt was shown. Gives the files that were fetched, in alphabetical order. */
async function filesOf(html: string): Promise<string[]> {
  at.site.requests.length = at.site.posted.length = 0;
  at.site.pages['/'] = html;
  at.site.pages['/surveys.json'] = JSON.stringify(survey);
  const page = await at.context.newPage();
  await page.goto(at.site.url);
  await page.getByRole('region').waitFor();
  await expect.poll(() => at.site.posted.map(({ status }) => status)).toContain('shown');
  await page.close();
  return at.site.requests.filter((path) => /\.js(on)?$/.test(path)).sort();
}

test('the guide writes down a page for an instrument, and one for surveys of your own', () => {
  expect(written.map((html) => html.match(/data-(survey|config)/)![1])).toEqual(['survey', 'config']);
});

test.each(written)('a page of the guide fetches what its tag would fetch, once and at once: %#', async (html) => {
  const tag = html.slice(html.indexOf('<script'));
  const needed = await filesOf(tag);
  expect(new Set(needed).size).toBe(needed.length);
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, path]) => path!);
  expect([...links, '/earshot.js'].sort()).toEqual(needed);
  // The tag's own file comes only when all others have been asked for.
  await at.context.route('**/earshot.js', async (route) => {
    await expect.poll(() => links.filter((path) => !at.site.requests.includes(path))).toEqual([]);
    await route.continue();
  });
  await at.context.addInitScript(() => localStorage.clear());
  expect(await filesOf(html)).toEqual(needed);
});

/** Has the page count what is asked of Intl: its first use is slower than all the rest of a prompt. */
const countIntl = (): Promise<unknown> =>
  at.context.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    const real = Number.prototype.toLocaleString;
    Number.prototype.toLocaleString = function (...all) {
      asked.push('toLocaleString');
      return real.apply(this, all);
    };
    globalThis.Intl = new Proxy(Intl, {
      get(target, key) {
        asked.push(String(key));
        return Reflect.get(target, key);
      },
    });
  });

test.each([
  ['en', '10 – ', []],
  // What finds the language may ask about the language, which is quick.
  ['de', '10 – ', ['Locale']],
  ['fa', '۱۰ – ', ['Locale', 'toLocaleString']],
])('a prompt in %s writes its numbers as %s and asks no more of Intl than it must', async (locale, ten, most) => {
  await countIntl();
  at.site.pages['/'] =
    `<script async src="/earshot.js" data-locale="${locale}" data-survey="nps" data-endpoint="/v1/responses"></script>`;
  const page = await at.context.newPage();
  await page.goto(at.site.url);
  const last = page.getByRole('radio').last();
  await expect.poll(() => last.getAttribute('aria-label')).toContain(ten);
  const asked = await page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
  expect([...new Set(asked)].filter((what) => !(most as string[]).includes(what))).toEqual([]);
});

test('the prompt’s file tells the browser to compile all of it while it arrives', () => {
  const file = readFileSync(new URL('../../packages/widget/dist/earshot-prompt.js', import.meta.url), 'utf8');
  expect(file.split('\n')[0]).toBe('//# allFunctionsCalledOnLoad');
});

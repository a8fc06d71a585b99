// Pages that are put together, left and come back to in other ways than by one load.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { surveys, tag } from '../support/journey.ts';
import type { Tab } from './engine.ts';
import { complaintsIn, type Host, loose, openHost } from './host.ts';
import { call, chosen, type Hands, isQuiet, loaded, prompted, quiet, says, tabTo } from './visitor.ts';

const turbo = new URL('../../node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js', import.meta.url);

const prompts = (tab: Tab): Promise<number> => tab.evaluate(() => document.querySelectorAll('earshot-prompt').length);

export function pages({ visit }: Hands): void {
  test('where Turbo swaps the body a prompt stays with what was chosen, and one for the next path comes', async () => {
    const host = await openHost();
    host.pages['/turbo.js'] = readFileSync(turbo, 'utf8');
    const drive = '<script type="module" src="/turbo.js"></script>';
    const later = {
      id: 'later',
      questions: [{ type: 'comment', text: 'Later?' }],
      targeting: { where: { path: '/three' } },
    };
    const body = `${drive}${tag('data-survey="nps"')}${surveys(later)}<a href="/two">two</a> <a href="/three">three</a>`;
    for (const path of ['/', '/two', '/three']) host.write(body, { path, policy: loose });
    const tab = await visit(`${host.url}/`);
    await expect.poll(() => tab.evaluate(() => 'Turbo' in window && 'earshot' in window)).toBe(true);
    const go = async (path: string): Promise<void> => {
      await tab.evaluate((path) => {
        Object.assign(window, { same: true });
        document.querySelector<HTMLElement>(`[href="${path}"]`)!.click();
      }, path);
      await expect.poll(() => tab.evaluate(() => location.pathname)).toBe(path);
      await expect.poll(() => tab.evaluate(() => document.querySelector('a') !== null && 'same' in window)).toBe(true);
    };
    await prompted(tab);
    await tabTo(tab, /^INPUT/, 6);
    await tab.press('End');
    await go('/two');
    await quiet();
    expect([await prompts(tab), (await chosen(tab))[0], host.shown()]).toEqual([1, 10, 1]);
    await call(tab, 'hide');
    await tab.goto(`${host.url}/two`);
    await loaded(tab);
    await isQuiet(tab);
    await go('/three');
    await says(tab, 'Later?');
  });

  test('a page that comes back from the back/forward cache has its prompt, and its answer is sent', async () => {
    const host = await openHost();
    host.write(tag('data-survey="comment"'));
    host.write('<p>Two.</p>', { path: '/two' });
    const tab = await visit(`${host.url}/`);
    await prompted(tab);
    await tabTo(tab, /^TEXTAREA/, 4);
    await tab.type('Before I left.');
    // While something is being fetched, not every browser keeps a page.
    await expect.poll(() => [host.shown(), host.requests.includes('/earshot-privacy.js')]).toEqual([1, true]);
    await quiet();
    await tab.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => {
        document.title = `${persisted}`;
      }),
    );
    await tab.evaluate(() => void setTimeout(() => location.assign('/two')));
    await expect.poll(() => tab.evaluate(() => location.pathname)).toBe('/two');
    await tab.evaluate(() => void setTimeout(() => history.back()));
    await expect.poll(() => tab.evaluate(() => document.title)).toBe('true');
    await tab.evaluate(() => document.querySelector('earshot-prompt')!.shadowRoot!.querySelector('textarea')!.focus());
    await tab.press('Control+Enter');
    await says(tab, 'Your answer was sent.');
    expect(host.last()).toMatchObject({ status: 'completed', answers: { comment: 'Before I left.' } });
    expect(host.shown()).toBe(1);
  });

  test('in a frame of the same site and in one without an origin a survey is asked, answered by keys and sent', async () => {
    for (const sandbox of ['', ' sandbox="allow-scripts"']) {
      const host = await openHost();
      host.write(`<iframe src="/framed"${sandbox} width="600" height="500"></iframe>`, {
        before: 'addEventListener("message", ({ data }) => { window.framed = data })',
        besides: 'frame-src *',
      });
      // What has the focus in there nobody but itself can say.
      const before = `setInterval(() => {
        const root = document.querySelector('earshot-prompt')?.shadowRoot;
        parent.postMessage({ complaints, focus: root?.activeElement?.tagName, words: root?.textContent }, '*');
      }, 50)`;
      host.write(tag('data-survey="nps"').replaceAll('="/', `="${host.url}/`), { path: '/framed', before });
      host.pages['/framed policy'] = host.pages['/framed policy']!.replaceAll("'self'", host.url);
      const tab = await visit(`${host.url}/`);
      const framed = (): Promise<{ complaints: string[]; focus?: string; words?: string } | undefined> =>
        tab.evaluate(() => (window as never)['framed']);
      const isIn = async (focus: string): Promise<void> => {
        for (let i = 0; i < 5 && (await framed())?.focus !== focus; i++) {
          await tab.press('Tab');
          await new Promise((resolve) => setTimeout(resolve, 150));
        }
        expect((await framed())?.focus).toBe(focus);
      };
      await expect.poll(async () => (await framed())?.words).toContain('How likely');
      // By keys from the page alone: what a frame holds is reached through it.
      await tab.evaluate(() => document.querySelector('iframe')!.focus());
      await isIn('INPUT');
      await tab.press('End', 'Enter');
      await expect.poll(async () => (await framed())?.words).toContain('main reason');
      await isIn('TEXTAREA');
      await tab.type('From a frame.');
      await tab.press('Control+Enter');
      await expect
        .poll(() => host.last())
        .toMatchObject({ status: 'completed', answers: { nps: 10, why: 'From a frame.' } });
      expect((await framed())!.complaints).toEqual([]);
    }
  });

  test('a page that has the script twice, at once and late, has one of it', async () => {
    const host = await openHost();
    const nps = tag('data-survey="nps"');
    // A page that puts scripts in by itself cannot ask for Trusted Types without a policy for them.
    host.write(nps + nps, { policy: loose });
    const tab = await visit(`${host.url}/`);
    await prompted(tab);
    await tab.evaluate(() => {
      const late = Object.assign(document.createElement('script'), { src: '/earshot.js?again' });
      Object.assign(late.dataset, { survey: 'nps', endpoint: '/v1/responses' });
      document.body.append(late);
    });
    await quiet();
    expect([await prompts(tab), host.shown()]).toEqual([1, 1]);
  });

  test('a script of another host finds its other files, and where they may not be read that is said once', async () => {
    const other: Host = await openHost();
    const host = await openHost();
    host.write(tag('data-survey="nps"').replaceAll('="/', `="${other.url}/`), {
      policy: `default-src 'none'; script-src ${other.url} 'unsafe-inline'; connect-src ${other.url}`,
    });
    const tab = await visit(`${host.url}/`);
    await prompted(tab);
    await expect.poll(other.shown).toBe(1);
    other.shared = false;
    await tab.evaluate(() => localStorage.clear());
    await tab.goto(`${host.url}/?again`);
    const told: string[] = [];
    const sentence = `earshot: ${other.url}/earshot-prompt.js could not be loaded. Put it beside earshot.js, with CORS on another host.`;
    await expect
      .poll(async () => told.push(...(await complaintsIn(tab)).filter((one) => one.startsWith('earshot'))) && told)
      .toEqual([sentence]);
    await quiet();
    expect((await complaintsIn(tab)).filter((one) => one.startsWith('earshot'))).toEqual([]);
  });
}

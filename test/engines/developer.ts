// What a developer does with a page that has the tag.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countingHeld } from '../support/held.ts';
import { surveys, tag } from '../support/journey.ts';
import type { Tab } from './engine.ts';
import { complaintsIn, openHost } from './host.ts';
import {
  call,
  focused,
  gone,
  type Hands,
  isQuiet,
  loaded,
  nothing,
  prompted,
  quiet,
  says,
  stored,
  tabTo,
} from './visitor.ts';

const comment = (id: string, targeting: object = {}): object => ({
  id,
  targeting,
  questions: [{ type: 'comment', text: `About ${id}?` }],
});
const panel = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.querySelector('earshot-panel')?.shadowRoot?.textContent ?? '');
const shows = (tab: Tab, text: string): Promise<void> => expect.poll(() => panel(tab)).toContain(text) as Promise<void>;

export function developer({ visit, restart }: Hands): void {
  test('the panel of ?earshot=explain opens, follows what happens and is closed by a key', async () => {
    const host = await openHost();
    host.write(surveys(comment('order', { on: [{ event: 'order-placed' }] }), comment('odd', { on: 'order' })));
    const tab = await visit(`${host.url}/?earshot=explain`);
    await shows(tab, 'waits for on');
    await shows(tab, 'has a fault');
    await expect.poll(() => complaintsIn(tab)).toEqual([expect.stringMatching(/survey "odd": targeting\.on/)]);
    await call(tab, 'track', 'order-placed');
    await shows(tab, 'was shown');
    await says(tab, 'About order?');
    await tabTo(tab, /^BUTTON (Smaller|Close$)/, 8);
    await tab.press('Escape');
    await expect.poll(() => panel(tab)).toBe('');
    await says(tab, 'About order?');
  });

  test('a preview asks whatever the gates say, and neither sends nor stores anything', async () => {
    const host = await openHost();
    host.write(surveys(comment('order', { on: [{ event: 'never' }], sample: 0.5 })));
    const tab = await visit(`${host.url}/?earshot=preview`);
    await shows(tab, 'Preview: nothing is sent');
    await says(tab, 'About order?');
    await tab.evaluate(() => document.querySelector('earshot-prompt')!.shadowRoot!.querySelector('textarea')!.focus());
    await tab.type('Only a try.');
    await tab.press('Control+Enter');
    await says(tab, 'Your answer was sent.');
    await quiet();
    expect(host.requests).not.toContain('/v1/responses');
    expect(await stored(tab)).toEqual(nothing);
  });

  test('calls from before the script are made up for in order, and reset forgets the visitor and what waits', async () => {
    const host = await openHost();
    host.status = 503;
    const before = `
      window.earshot = function () { (earshot.q ||= []).push(arguments) };
      earshot('identify', 'first');
      earshot('reset');
      earshot('identify', 'second');
      earshot('attributes', { plan: 'pro' });
      earshot('hidden', { campaign: 'spring', secret: 'x' });
      earshot('on', 'shown', ({ response }) => { document.title = response.respondent + ' ' + response.context.attributes.plan + ' ' + response.hidden?.campaign });
      earshot('track', 'order-placed');`;
    host.write(
      surveys({ ...comment('order', { on: [{ event: 'order-placed' }], sample: 0.999 }), hidden: ['campaign'] }),
      {
        before,
      },
    );
    const tab = await visit(`${host.url}/`);
    await expect.poll(() => tab.evaluate(() => document.title)).toBe('second pro spring');
    await says(tab, 'About order?');
    await tabTo(tab, /^TEXTAREA/, 4);
    await tab.type('Forget this.');
    await tab.press('Control+Enter');
    await says(tab, 'Saved on this device.');
    await call(tab, 'reset');
    await expect.poll(async () => JSON.stringify((await stored(tab)).records)).not.toContain('q:');
    await call(tab, 'identify', 'after');
    host.status = 204;
    await call(tab, 'show', 'nps');
    await expect.poll(() => host.last()).toMatchObject({ survey: { id: 'nps' }, respondent: 'after' });
    await quiet();
    expect(JSON.stringify(host.posted)).not.toMatch(/Forget this|secret|second/);
  });

  test('a configuration at an address is asked for anew and comes as 304; where it is away the last good one serves', async () => {
    const host = await openHost();
    host.pages['/surveys.json'] = JSON.stringify([comment('order', { on: [{ event: 'go' }] })]);
    host.write(tag('data-config="/surveys.json"'));
    const tab = await visit(`${host.url}/`);
    const kept = (): Promise<string | null> => tab.evaluate(() => localStorage.getItem('earshot:config:/surveys.json'));
    await expect.poll(kept).toContain('order');
    await tab.reload();
    // What its driver keeps no disk for has no cache, either.
    await expect.poll(() => host.requests.filter((path) => path === '/surveys.json').length).toBe(2);
    expect(host.unchanged).toBe(restart ? 1 : 0);
    host.pages['/surveys.json'] = '<html>';
    await tab.reload();
    await loaded(tab);
    await call(tab, 'track', 'go');
    await says(tab, 'About order?');
  });

  test('a page where nobody is asked holds no timer and no listener, and a survey for another path listens for that alone', async () => {
    const host = await openHost();
    const before = countingHeld;
    const tab = await visit(host.url);
    const held = async (body: string): Promise<{ timers: string[]; listeners: string[] }> => {
      host.write(body, { before, path: '/idle' });
      await tab.goto(`${host.url}/idle`);
      await loaded(tab);
      await isQuiet(tab);
      return tab.evaluate(() => (window as unknown as { held(): never }).held());
    };
    expect(await held(surveys(comment('later', { on: [{ event: 'never' }] })))).toEqual({ timers: [], listeners: [] });
    const { timers, listeners } = await held(surveys(comment('later', { where: { path: '/checkout' } })));
    const told = await tab.evaluate(() => 'navigation' in window);
    expect([timers, listeners]).toEqual([[], told ? ['navigatesuccess', 'popstate'] : ['popstate']]);
    const left = await held(surveys(comment('later', { on: [{ scroll: 0.5 }, { click: 'a' }, { exit: true }] })));
    expect([...left.timers, ...left.listeners].filter((what) => /blocks|set/.test(what))).toEqual([]);
    await held(tag('data-survey="nps"')).catch(() => {});
    await prompted(tab);
    await tabTo(tab, /^BUTTON Close/, 4);
    await tab.press('Enter');
    await gone(tab);
    expect(await focused(tab)).toBe('BODY');
  });

  test('of what the guide has a page fetch early every script is fetched once', async () => {
    const guide = readFileSync(new URL('../../docs/guide/small-and-quick.md', import.meta.url), 'utf8');
    const written = [...guide.matchAll(/```html\n([\s\S]*?)```/g)].map(([, html]) => html!);
    expect(written).toHaveLength(2);
    for (const html of written) {
      const host = await openHost();
      host.pages['/surveys.json'] = JSON.stringify(comment('order'));
      host.write(html);
      const tab = await visit(`${host.url}/`);
      await prompted(tab);
      await expect.poll(host.shown).toBe(1);
      const fetched = host.requests.filter((path) => path.endsWith('.js')).sort();
      expect(fetched).toEqual([...new Set(fetched)]);
      // Only Chromium takes a preload for a request that asks anew.
      const own = host.requests.filter((path) => path === '/surveys.json').length;
      const isTaken = await tab.evaluate(() => 'scheduling' in navigator);
      if (html.includes('surveys.json')) expect(own).toBe(isTaken ? 1 : 2);
    }
  });
}

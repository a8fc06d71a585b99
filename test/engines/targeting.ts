// What decides who is asked, and when.
import { expect, test } from 'vitest';
import { surveys, tag } from '../support/journey.ts';
import type { Tab } from './engine.ts';
import { type Host, openHost } from './host.ts';
import { call, type Hands, isQuiet, loaded, quiet, says } from './visitor.ts';

const survey = (id: string, targeting: object = {}): object => ({
  id,
  targeting,
  questions: [{ type: 'comment', text: `About ${id}?` }],
});

interface Told {
  survey: string;
  gates: { gate: string; passed: boolean; seen?: unknown; next?: string }[];
}
const explained = (tab: Tab): Promise<Told[]> =>
  tab.evaluate(() => new Promise<Told[]>((resolve) => window.earshot('explain', resolve)));

/** Today in a zone, as a survey names it, and another day. */
const day = (timeZone: string, days = 0): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('en', { timeZone, weekday: 'short' }).toLowerCase();

export function targeting({ visit }: Hands): void {
  let host: Host;
  const open = async (body: string, path = '/', before = ''): Promise<Tab> => {
    host = await openHost();
    host.write(body, { path, before });
    const tab = await visit(host.url + path);
    await loaded(tab);
    return tab;
  };

  test('an event opens a survey with the properties that it asks for, after its delay, unless another takes it back', async () => {
    const when = { attribute: 'total', atLeast: 50 };
    const on = [{ event: { name: 'order-placed', when } }];
    const tab = await open(surveys(survey('order', { on, off: ['cancelled'], delay: 0.4 })));
    await call(tab, 'track', 'order-placed', { total: 49 });
    await isQuiet(tab);
    await call(tab, 'track', 'order-placed', { total: 50 });
    await call(tab, 'track', 'cancelled');
    await isQuiet(tab);
    await call(tab, 'track', 'order-placed', { total: 50 });
    await says(tab, 'About order?');
  });

  test('time, scrolling, a click and an element that comes open a survey, and nothing less does', async () => {
    const tab = await open(surveys(survey('dwelt', { on: [{ dwell: 0.5 }] })));
    await says(tab, 'About dwelt?');

    host.write(`<div id="tall"></div>${surveys(survey('read', { on: [{ scroll: 0.5 }], again: 0 }))}`, {
      path: '/read',
    });
    await call(tab, 'hide');
    await tab.goto(`${host.url}/read`);
    await loaded(tab);
    const scroll = (share: number): Promise<void> =>
      tab.evaluate((share) => {
        document.querySelector<HTMLElement>('#tall')!.style.height = '500vh';
        scrollTo(0, document.body.scrollHeight * share);
      }, share);
    await scroll(0.2);
    await isQuiet(tab);
    await scroll(0.6);
    await says(tab, 'About read?');

    const help = '<button id="help"><b>Help</b></button><main></main>';
    host.write(help + surveys(survey('help', { on: [{ click: '#help' }, { present: '.thanks' }], again: 0 })), {
      path: '/help',
    });
    await call(tab, 'hide');
    for (const what of ['click', 'present'] as const) {
      await tab.goto(`${host.url}/help`);
      await loaded(tab);
      await tab.evaluate(() =>
        document.querySelector('b')!.addEventListener('click', (event) => event.stopImmediatePropagation()),
      );
      await isQuiet(tab);
      if (what === 'present')
        await tab.evaluate(() => {
          document.querySelector('main')!.className = 'thanks';
        });
      else {
        const [x, y] = await tab.evaluate(() => {
          const { x, y, width, height } = document.querySelector('b')!.getBoundingClientRect();
          return [x + width / 2, y + height / 2] as const;
        });
        await tab.click(x, y);
      }
      await says(tab, 'About help?');
      await call(tab, 'hide');
    }
  });

  test('a pointer that leaves over the upper edge opens a survey, and one that leaves to the side does not', async () => {
    host = await openHost();
    host.write('<iframe id="page" src="/left"></iframe>', { besides: 'frame-src *' });
    host.write(surveys(survey('left', { on: [{ exit: true }] })), { path: '/left', besides: 'frame-ancestors *' });
    const tab = await visit(`${host.url}/`);
    // No driver moves the pointer out of its window, but each moves it out of a frame.
    await tab.evaluate(() => {
      Object.assign(document.querySelector('iframe')!.style, {
        position: 'fixed',
        inset: '200px auto auto 200px',
        width: '400px',
        height: '300px',
      });
    });
    const inside = (): Promise<string> =>
      tab.evaluate(
        () => frames[0]!.document.querySelector('earshot-prompt')?.shadowRoot?.textContent ?? frames[0]!.location.href,
      );
    await expect.poll(() => tab.evaluate(() => 'earshot' in frames[0]!)).toBe(true);
    await expect.poll(() => host.requests).toContain('/earshot-gates.js');
    await quiet();
    await tab.move(400, 350);
    await tab.move(100, 350);
    await quiet();
    expect(await inside()).toContain('/left');
    await tab.move(400, 350);
    await tab.move(400, 100);
    await expect.poll(inside).toContain('About left?');
  });

  test('an application that goes on without a load is followed as far as its browser tells of it', async () => {
    const body = surveys(survey('offer', { where: { path: '/two' }, again: 0 }));
    const tab = await open(body);
    const without = "Object.defineProperty(window, 'navigation', { value: undefined })";
    host.write(body, { path: '/old', before: without });
    const told = await tab.evaluate(() => 'navigation' in window);
    for (const [path, push] of [
      ['/', true],
      ['/', false],
      ['/old', true],
    ] as const) {
      await tab.goto(host.url + path);
      await loaded(tab);
      await isQuiet(tab);
      await tab.evaluate((push) => history[push ? 'pushState' : 'replaceState']({}, '', '/two'), push);
      if (path === '/old' || !told) {
        // Nothing of `history` is patched, so nobody hears of it until the visitor goes back, or the page says something.
        await isQuiet(tab);
        if (push) await tab.evaluate(() => history.pushState({}, '', '/three'));
        if (push) await tab.evaluate(() => history.back());
        else await call(tab, 'track', 'went-on');
      }
      await says(tab, 'About offer?');
      expect(await tab.evaluate(() => String(history.pushState))).toContain('[native code]');
      await call(tab, 'hide');
    }
  });

  test('a schedule goes by the days and hours of its own time zone', async () => {
    const [here, there] = ['Asia/Kolkata', 'America/St_Johns'];
    const tab = await open(
      surveys(
        survey('another-day', { schedule: { timeZone: here, days: [day(here, 3)] }, priority: 2 }),
        survey('today', { schedule: { timeZone: there, days: [day(there)], hours: '00:00-24:00' }, priority: 1 }),
      ),
    );
    await says(tab, 'About today?');
    const [other] = await explained(tab);
    expect(other!.gates.find(({ gate }) => gate === 'schedule')).toMatchObject({
      passed: false,
      next: expect.stringMatching(/T18:30:00.000Z$/),
    });
  });

  test('of pages that load at the same moment one asks, and who was asked is left alone on the next', async () => {
    host = await openHost();
    host.write(tag('data-survey="nps"'));
    host.write(surveys(survey('second')), { path: '/second' });
    const tabs = await Promise.all(['/', '/second', '/'].map((path) => visit(host.url + path)));
    // One that is behind others waits until somebody looks at it.
    for (const tab of tabs) {
      await tab.move(1, 1);
      await quiet();
    }
    await expect.poll(host.shown).toBe(1);
    await quiet();
    expect(host.shown()).toBe(1);
    for (const tab of tabs) await call(tab, 'hide');
    host.write(surveys(survey('rests', { rest: '7d' })), { path: '/rests' });
    await tabs[2]!.goto(`${host.url}/rests`);
    await isQuiet(tabs[2]!);
    const rest = (await explained(tabs[2]!))[0]!.gates.find(({ gate }) => gate === 'rest')!;
    expect(Date.parse(rest.next!) - Date.parse(`${rest.seen}`)).toBe(7 * 86_400_000);
  });
}

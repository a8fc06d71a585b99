// What holds in every engine, on the built files, with a real collector.
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { delivery } from './delivery.ts';
import { developer } from './developer.ts';
import type { Engine, EngineBrowser, Tab } from './engine.ts';
import { formats } from './formats.ts';
import { complaintsIn } from './host.ts';
import { hosts } from './hosts.ts';
import { keys } from './keys.ts';
import { languages } from './languages.ts';
import { library } from './library.ts';
import { pages } from './pages.ts';
import { places } from './places.ts';
import { privacy } from './privacy.ts';
import { questions } from './questions.ts';
import { targeting } from './targeting.ts';
import {
  answerByKeys,
  call,
  chosen,
  clickOn,
  focused,
  type Hands,
  loaded,
  prompted,
  quiet,
  says,
  tabTo,
  words,
} from './visitor.ts';
import { openWorld } from './world.ts';

export function suite(engine: Engine): void {
  let browser: EngineBrowser;
  const open: Tab[] = [];
  const complaints: string[] = [];
  const listen = async (tab: Tab): Promise<void> => {
    complaints.push(...(await complaintsIn(tab).catch(() => [])));
  };
  const visit = async (address: string): Promise<Tab> => {
    const tab = await browser.open(address);
    open.push(tab);
    return {
      ...tab,
      async goto(address) {
        await listen(tab);
        await tab.goto(address);
      },
      async reload() {
        await listen(tab);
        await tab.reload();
      },
    };
  };
  const leave = async (): Promise<void> => {
    for (const tab of open.splice(0)) {
      await listen(tab);
      await tab.close();
    }
  };

  beforeAll(async () => {
    browser = await engine.launch();
    console.log([`Run in ${browser.version}.`, ...engine.limits].join('\n'));
  });
  afterEach(async () => {
    await leave();
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());

  test('a prompt is answered by keys alone, under the strictest policy, and arrives once', async () => {
    const world = await openWorld();
    const tab = await visit(`${world.site.url}/`);
    await answerByKeys(tab, 'By keys alone.');
    await says(tab, 'Your answer was sent.');
    expect(await world.stored('nps')).toEqual({ all: 1, completed: 1, comments: ['By keys alone.'] });
    expect(world.completed).toHaveLength(1);
    expect(world.violations()).toEqual([]);
  });

  test('a page that breaks the policy is told of, or the test before would prove nothing', async () => {
    const world = await openWorld('data-survey="nps"', '<script>window.broken = true</script>');
    await visit(`${world.site.url}/`);
    await expect.poll(world.violations).toEqual(['script-src-elem inline']);
  });

  test.each([
    ['left to right', 'en', 'ArrowRight', 'ArrowLeft'],
    ['right to left', 'ar', 'ArrowLeft', 'ArrowRight'],
  ] as const)('arrows, Home and End lead along a scale from %s', async (_, locale, forward, backward) => {
    const world = await openWorld(`data-survey="nps" data-locale="${locale}"`);
    const tab = await visit(`${world.site.url}/`);
    await prompted(tab);
    await tabTo(tab, /^INPUT/, 4);
    expect(await chosen(tab)).toEqual([-1, 0]);
    const steps = [
      [forward, 1],
      [forward, 2],
      [backward, 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['End', 10],
      [forward, 0],
      [backward, 10],
      ['Home', 0],
      ['ArrowUp', 10],
      ['ArrowDown', 0],
    ] as const;
    for (const [key, place] of steps) {
      await tab.press(key);
      expect([key, ...(await chosen(tab))]).toEqual([key, place, place]);
    }
  });

  test('while the collector is away the answer is saved; the page closes, and the next one delivers it once', async () => {
    const world = await openWorld();
    const tab = await visit(`${world.site.url}/`);
    await prompted(tab);
    world.down(true);
    await answerByKeys(tab, 'Later.');
    await says(tab, 'Saved on this device.');
    await leave();
    world.down(false);
    expect((await world.stored('nps')).completed).toBe(0);
    await visit(`${world.site.url}/`);
    await expect.poll(() => world.stored('nps')).toEqual({ all: 1, completed: 1, comments: ['Later.'] });
    await quiet();
    expect(world.completed).toHaveLength(1);
  });

  test('of several tabs with the same answer waiting, one sends it', async () => {
    const world = await openWorld();
    const tab = await visit(`${world.site.url}/`);
    await prompted(tab);
    world.down(true);
    await answerByKeys(tab, 'From one of three.');
    await says(tab, 'Saved on this device.');
    world.down(false);
    // Long enough for every tab to have loaded while the first one waits for its acknowledgement.
    world.delay = 3000;
    await Promise.all([visit(`${world.site.url}/`), visit(`${world.site.url}/`)]);
    await expect.poll(() => world.stored('nps')).toEqual({ all: 1, completed: 1, comments: ['From one of three.'] });
    await quiet();
    expect(world.completed).toHaveLength(1);
  });

  test('Escape and the button close the prompt, and the focus goes back to where it was', async () => {
    const world = await openWorld('', '<button>Of the page</button>');
    const tab = await visit(`${world.site.url}/`);
    await loaded(tab);
    const close = {
      byEscape: () => tab.press('Escape'),
      byButton: () => clickOn(tab, '.x'),
    };
    for (const how of ['byEscape', 'byButton'] as const) {
      await tab.evaluate(() => document.querySelector('button')!.focus());
      await call(tab, 'show', 'nps');
      await prompted(tab);
      await tabTo(tab, /^INPUT/, 4);
      await close[how]();
      await expect.poll(() => words(tab)).toBe('');
      expect([how, await focused(tab)]).toEqual([how, 'BUTTON Of the page']);
    }
    await expect.poll(() => world.stored('nps')).toMatchObject({ all: 2, completed: 0 });
  });

  test('a slider starts empty, and takes what keys give it', async () => {
    const world = await openWorld('data-survey="csat"');
    const tab = await visit(`${world.site.url}/`);
    await prompted(tab);
    const told = (): Promise<string | null | undefined> =>
      tab.evaluate(() =>
        document.querySelector('earshot-prompt')!.shadowRoot!.querySelector('input')!.getAttribute('aria-valuetext'),
      );
    expect(await told()).toBe('No answer yet');
    await tabTo(tab, /^BUTTON Next/, 4);
    await tab.press('Enter');
    await says(tab, 'Choose an answer.');
    expect(await focused(tab)).toMatch(/^INPUT/);
    await tab.type(' ');
    await expect.poll(told).toMatch(/^3/);
    await tab.press('Home');
    await expect.poll(told).toMatch(/^1/);
    await tab.press('ArrowRight');
    await expect.poll(told).toMatch(/^2/);
  });

  test('a survey of one’s own waits for its event, and its choices, boxes and fields go by keys', async () => {
    const own = {
      id: 'own',
      questions: [
        { type: 'choice', id: 'leaf', text: 'Which leaf?', options: ['green', 'black', 'white'] },
        { type: 'choices', id: 'days', text: 'Which days?', options: ['monday', 'friday'] },
        { type: 'boolean', id: 'again', text: 'Once more?' },
        { type: 'text', id: 'name', text: 'Which name?' },
      ],
      targeting: { on: [{ event: 'brewed' }], who: { attribute: 'guest', is: true } },
    };
    const json = `<script type="application/json" id="surveys">${JSON.stringify(own)}</script>`;
    const world = await openWorld('data-config="#surveys"', json);
    const tab = await visit(`${world.site.url}/`);
    await loaded(tab);
    await call(tab, 'attributes', { guest: true });
    await quiet();
    expect(await words(tab)).toBe('');
    await call(tab, 'track', 'brewed');

    await says(tab, 'Which leaf?');
    await tabTo(tab, /^INPUT/, 4);
    await tab.press('End');
    await tabTo(tab, /^BUTTON Next/, 2);
    await tab.press('Enter');
    await says(tab, 'Which days?');
    for (const _ of own.questions[1]!.options!) {
      await tabTo(tab, /^INPUT/, 4);
      await tab.type(' ');
    }
    await tabTo(tab, /^BUTTON Next/, 2);
    await tab.press('Enter');
    await says(tab, 'Once more?');
    await tabTo(tab, /^INPUT/, 4);
    await tab.press('Home');
    await tabTo(tab, /^BUTTON Next/, 3);
    await tab.press('Enter');
    await says(tab, 'Which name?');
    if (!(await focused(tab)).startsWith('INPUT')) await tabTo(tab, /^INPUT/, 4);
    await tab.type('Darjeeling');
    await tab.press('Enter');
    await says(tab, 'Your answer was sent.');
    expect(world.completed.map(({ answers }) => answers)).toEqual([
      { leaf: 'white', days: ['monday', 'friday'], again: true, name: 'Darjeeling' },
    ]);
    expect(world.violations()).toEqual([]);
  });

  test('a picture is chosen, what is private is hidden by keys, and it arrives once although it is large', async () => {
    const own = { id: 'own', questions: [{ type: 'screenshot' }] };
    const json = `<script type="application/json" id="surveys">${JSON.stringify(own)}</script>`;
    const world = await openWorld('data-config="#surveys" data-survey="own"', json);
    const tab = await visit(`${world.site.url}/`);
    await says(tab, 'Choose a picture');
    await tab.evaluate(async () => {
      // White, with a lower half that no encoder makes small.
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [600, 400];
      const context = canvas.getContext('2d')!;
      const { data } = context.createImageData(600, 200);
      for (let i = 0; i < data.length; i += 60_000) crypto.getRandomValues(data.subarray(i, i + 60_000));
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 600, 400);
      context.putImageData(
        new ImageData(
          data.map((value, i) => (i % 4 === 3 ? 255 : value)),
          600,
          200,
        ),
        0,
        200,
      );
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
      const files = new DataTransfer();
      files.items.add(new File([blob!], 'a.png', { type: 'image/png' }));
      const input = document.querySelector('earshot-prompt')!.shadowRoot!.querySelector('input')!;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await says(tab, 'Picture added.');
    await tabTo(tab, /^BUTTON Add a box/, 4);
    await tab.press('Enter');
    await expect.poll(() => focused(tab)).toBe('rect Box 1 of 1');
    for (let i = 0; i < 12; i++) await tab.press('ArrowUp');
    world.down(true);
    // Not before what is hidden is written: until then nobody can go on.
    // And not so fast that the presses are taken for double ones.
    const send = async (): Promise<string> => {
      if ((await words(tab)).includes('Send')) await clickOn(tab, 'footer button:last-child');
      return words(tab);
    };
    await expect.poll(send, { interval: 1000 }).toContain('Saved on this device.');
    await leave();
    world.down(false);
    const other = await visit(`${world.site.url}/other`);
    await expect.poll(() => world.stored('own')).toMatchObject({ all: 1, completed: 1 });
    const { screenshot } = world.completed[0]!.answers;
    expect(screenshot).toMatch(/^data:image\/(webp|jpeg);base64,/);
    expect(`${screenshot}`.length).toBeGreaterThan(48 * 1024);
    const greens = await other.evaluate(async (text) => {
      const bytes = Uint8Array.from(atob(text.split(',')[1]!), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: text.split(/[:;]/)[1]! }));
      const canvas = document.createElement('canvas');
      const { width, height } = Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
      const context = canvas.getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      return [0.5, 0.1].map((x) => context.getImageData(x * width, 0.3 * height, 1, 1).data[1]!);
    }, `${screenshot}`);
    expect(greens[0]).toBeLessThan(20);
    expect(greens[1]).toBeGreaterThan(235);
    expect(world.violations()).toEqual([]);
  });

  test('axe finds nothing to mend in a prompt and in a survey of one’s own', async () => {
    const world = await openWorld();
    // Only so that axe itself may be brought in.
    world.site.pages['/ policy'] = '';
    const tab = await visit(`${world.site.url}/`);
    await prompted(tab);
    const found = (): Promise<string[]> =>
      tab.evaluate(async (source) => {
        const host = window as unknown as { axe?: typeof axe; eval(code: string): void };
        if (!host.axe) host.eval(source);
        const card = document.querySelector('earshot-prompt')!;
        await Promise.all(card.shadowRoot!.getAnimations().map(({ finished }) => finished));
        const { violations } = await host.axe!.run(card, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      }, axe.source);
    expect(await found()).toEqual([]);
    const questions = [
      { type: 'matrix', text: 'How good is it?', rows: ['Speed', 'Price'], points: 3 },
      { type: 'choices', text: 'Which days?', options: ['monday', 'friday'] },
    ];
    await call(tab, 'show', { id: 'own', questions });
    await says(tab, 'How good is it?');
    expect(await found()).toEqual([]);
    await clickOn(tab, 'footer button');
    await says(tab, 'Which days?');
    expect(await found()).toEqual([]);
  });

  test('an element of the page is answered by the pointer', async () => {
    const world = await openWorld('', '<earshot-survey survey="ces"></earshot-survey>');
    const tab = await visit(`${world.site.url}/`);
    await prompted(tab);
    await clickOn(tab, 'label:nth-child(6)');
    await clickOn(tab, 'footer button');
    await expect
      .poll(() =>
        tab.evaluate(() => document.querySelector('earshot-survey')!.shadowRoot!.querySelector('textarea') !== null),
      )
      .toBe(true);
    await clickOn(tab, 'textarea');
    await tab.type('By the pointer.');
    await clickOn(tab, 'footer button:last-child');
    await says(tab, 'Your answer was sent.');
    expect(world.completed.map(({ answers }) => answers)).toEqual([{ ces: 6, why: 'By the pointer.' }]);
  });

  test('a dialog takes the focus, holds it, and gives it back to where it was', async () => {
    const world = await openWorld('', '<button>Of the page</button>');
    const tab = await visit(`${world.site.url}/`);
    await loaded(tab);
    const close = {
      byEscape: async (): Promise<void> => {
        await tabTo(tab, /^INPUT/, 4);
        await tab.press('End');
        expect(await chosen(tab)).toEqual([10, 10]);
        await tab.press('Escape');
      },
      // Browsers let Tab lead to their own buttons, and none to the page's.
      afterTabs: async (): Promise<void> => {
        for (let i = 0; i < 5; i++) {
          await tab.press('Tab');
          expect(await focused(tab)).not.toBe('BUTTON Of the page');
        }
        await clickOn(tab, '.x');
      },
    };
    for (const how of ['byEscape', 'afterTabs'] as const) {
      await tab.evaluate(() => document.querySelector('button')!.focus());
      await call(tab, 'show', { id: 'nps', display: { as: 'modal' } });
      await prompted(tab);
      await expect.poll(() => focused(tab)).toMatch(/^H2 How likely/);
      await close[how]();
      await expect.poll(() => words(tab)).toBe('');
      expect([how, await focused(tab)]).toEqual([how, 'BUTTON Of the page']);
    }
    await expect.poll(() => world.stored('nps')).toMatchObject({ all: 2, completed: 0 });
    expect(world.violations()).toEqual([]);
  });

  test('a tab is opened, answered and closed by keys, and has the focus again', async () => {
    const ideas = {
      id: 'ideas',
      questions: [{ type: 'comment', text: 'Which ideas?' }],
      display: { as: 'tab', label: 'Ideas?' },
    };
    const json = `<script type="application/json" id="surveys">${JSON.stringify(ideas)}</script>`;
    const world = await openWorld('data-config="#surveys"', json);
    const tab = await visit(`${world.site.url}/`);
    await expect.poll(() => tab.evaluate(() => document.querySelector('earshot-tab') !== null)).toBe(true);
    await quiet();
    expect(await words(tab)).toBe('');
    await tabTo(tab, /^BUTTON Ideas/, 4);
    await tab.press('Enter');
    await says(tab, 'Which ideas?');
    await expect.poll(() => focused(tab)).toMatch(/^H2 Which ideas/);
    await tabTo(tab, /^TEXTAREA/, 3);
    await tab.type('More tea.');
    await tabTo(tab, /^BUTTON Send/, 3);
    await tab.press('Enter');
    await says(tab, 'Your answer was sent.');
    await tab.press('Escape');
    await expect.poll(() => words(tab)).toBe('');
    expect(await focused(tab)).toMatch(/^BUTTON Ideas/);
    expect(world.completed.map(({ answers }) => answers)).toEqual([{ comment: 'More tea.' }]);
    expect(world.violations()).toEqual([]);
  });

  test('an anchor stands below its element, whoever keeps it there', async () => {
    const world = await openWorld(
      'data-survey="csat" data-as="anchor" data-to="#save"',
      '<button id="save">Save</button>',
    );
    const tab = await visit(`${world.site.url}/`);
    const apart = (): Promise<number> =>
      tab.evaluate(() => {
        const card = document.querySelector('earshot-prompt')?.shadowRoot?.querySelector('section');
        const { bottom } = document.querySelector('#save')!.getBoundingClientRect();
        return Math.round((card?.getBoundingClientRect().top ?? 0) - bottom);
      });
    await expect.poll(apart).toBe(8);
    expect(world.violations()).toEqual([]);
  });

  /** Shows a prompt on a page that goes with the system, and measures how bright it is. */
  const brightness = async (): Promise<{ dark: boolean; paper: number; ink: number }> => {
    const world = await openWorld('');
    const tab = await visit(`${world.site.url}/`);
    await loaded(tab);
    await tab.evaluate(() => {
      document.documentElement.style.colorScheme = 'light dark';
    });
    await call(tab, 'show', 'nps');
    await prompted(tab);
    return tab.evaluate(() => {
      const section = document.querySelector('earshot-prompt')!.shadowRoot!.querySelector('section')!;
      const { backgroundColor, color } = getComputedStyle(section);
      const green = (rgb: string): number => Number(rgb.match(/[\d.]+/g)![1]);
      return {
        dark: matchMedia('(prefers-color-scheme: dark)').matches,
        paper: green(backgroundColor),
        ink: green(color),
      };
    });
  };

  test('the prompt is light where the system is light', async () => {
    const { dark, paper, ink } = await brightness();
    expect(dark).toBe(false);
    expect(paper - ink).toBeGreaterThan(150);
  });

  const hands: Hands = {
    visit,
    restart: engine.keeps
      ? async () => {
          open.length = 0;
          await browser.restart();
        }
      : undefined,
  };
  keys(hands);
  questions(hands);
  languages(hands);
  places(hands);
  privacy(hands);
  targeting(hands);
  pages(hands);
  hosts(hands);
  developer(hands);
  library(hands);
  formats(hands);
  delivery(hands);

  /** Whether the browser was started again on a dark system. Starting is slow, so the two tests that need it share it. */
  let night = false;
  const restart = async (): Promise<void> => {
    open.length = 0;
    await browser.restart({ dark: true });
    night = true;
  };

  // Where a driver keeps nothing, the engine's own file has this test in another way.
  if (engine.keeps)
    test('the browser is killed and started again, and an answer that waited arrives once', async () => {
      const world = await openWorld();
      const tab = await visit(`${world.site.url}/`);
      await prompted(tab);
      world.down(true);
      await answerByKeys(tab, 'Before the end.');
      await says(tab, 'Saved on this device.');
      await restart();
      world.down(false);
      // Not the page that asks: browsers write down what was shown some seconds later, so it might ask again.
      await visit(`${world.site.url}/other`);
      await expect.poll(() => world.stored('nps')).toEqual({ all: 1, completed: 1, comments: ['Before the end.'] });
      await quiet();
      expect(world.completed).toHaveLength(1);
    });

  test('the prompt is dark where the system is dark', async () => {
    if (!night) await restart();
    const { dark, paper, ink } = await brightness();
    expect(dark).toBe(true);
    expect(ink - paper).toBeGreaterThan(150);
  });
}

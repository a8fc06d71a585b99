// Chromium over its DevTools protocol and Firefox over WebDriver BiDi: one library speaks both, and needs no driver beside it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, type KeyInput, launch as launchBrowser, type Page } from 'puppeteer-core';
import { chromiumArgs, ensureChromium } from '../support/chromium.mjs';
import { findFirefox } from '../support/engines.mjs';
import type { Engine, Tab } from './engine.ts';

type Start = (profile: string, dark: boolean) => Promise<Browser>;

export const chromium: Engine = engine((userDataDir, dark) => {
  // A killed browser leaves its lock behind, which would keep the next one from starting.
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(userDataDir, lock), { force: true });
  return launchBrowser({
    executablePath: ensureChromium(),
    userDataDir,
    args: [...chromiumArgs, `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`],
  });
});

export const firefox: Engine = engine(
  (userDataDir, dark) =>
    launchBrowser({
      browser: 'firefox',
      executablePath: findFirefox()!,
      userDataDir,
      extraPrefsFirefox: {
        'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
        // Offers what an earlier, killed session had open: nobody is there to answer.
        'browser.sessionstore.resume_from_crash': false,
      },
    }),
  ['Firefox takes no preload for a request that asks anew: a configuration that is fetched early is fetched twice.'],
);

function engine(start: Start, limits: string[] = []): Engine {
  return {
    keeps: true,
    limits,
    async launch({ dark = false } = {}) {
      const profile = mkdtempSync(join(tmpdir(), 'earshot-engine-'));
      let browser = await start(profile, dark);
      return {
        version: await browser.version(),
        async open(address) {
          const page = await browser.newPage();
          await page.bringToFront();
          await page.goto(address);
          return tab(page);
        },
        async restart({ dark = false } = {}) {
          const child = browser.process()!;
          const ended = new Promise((resolve) => child.once('exit', resolve));
          // Started as the leader of a group, with every process of its own in it.
          process.kill(-child.pid!, 'SIGKILL');
          await ended;
          // Once it hears of that, the library takes its preferences out of the profile, and tells nobody when it has.
          await wait(1000);
          browser = await start(profile, dark);
        },
        async close() {
          await browser.close();
          rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
        },
      };
    },
  };
}

function tab(page: Page): Tab {
  return {
    evaluate: (work, ...args) => page.evaluate(work as (...all: unknown[]) => never, ...args),
    async goto(address) {
      await page.goto(address);
    },
    async reload() {
      await page.reload();
    },
    async press(...keys) {
      await page.bringToFront();
      for (const key of keys) {
        const [last, ...held] = key.replace('Space', ' ').split('+').reverse() as [KeyInput, ...KeyInput[]];
        for (const one of held) await page.keyboard.down(one);
        await page.keyboard.press(last);
        for (const one of held) await page.keyboard.up(one);
      }
    },
    async type(text) {
      await page.bringToFront();
      await page.keyboard.type(text);
    },
    async click(x, y) {
      await page.bringToFront();
      await page.mouse.click(x, y);
    },
    async move(x, y) {
      await page.bringToFront();
      await page.mouse.move(x, y);
    },
    close: () => page.close(),
  };
}

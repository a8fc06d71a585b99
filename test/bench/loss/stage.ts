// What a scenario plays on: one product's page, a browser of its own, a collector of its own.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { launch, type OwnBrowser } from '../../support/chromium.ts';
import { type Behaviour, type Collector, startCollector } from './collector.ts';
import type { Product } from './products.ts';
import type { Site } from './site.ts';

export interface Stage {
  browser: OwnBrowser;
  collector: Collector;
  /** The marks of all that was sent, in order. */
  sent: readonly string[];
  behave(as: Behaviour): Promise<void>;
  /** Opens the product's page in a new tab, and waits until its library has started. */
  visit(): Promise<Page>;
  /** Clicks: sends answers from a page, without waiting for anything that the library does. */
  answer(page: Page, count?: number): Promise<void>;
  /** Closes a tab the way a visitor does, so that the page hears of it. */
  leave(page: Page): Promise<void>;
  /** SIGKILLs the browser and starts another on the same profile. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** @param cookies whether sites may store anything: what a visitor's browser calls "block all cookies". */
export async function openStage(site: Site, product: Product, cookies = true): Promise<Stage> {
  const collector = await startCollector(product.key);
  const profile = mkdtempSync(join(tmpdir(), 'earshot-profile-'));
  if (!cookies) {
    mkdirSync(join(profile, 'Default'));
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  }
  const sent: string[] = [];
  const stage: Stage = {
    browser: await launch(profile, true),
    collector,
    sent,
    behave: (as) => collector.behave(as),
    async visit() {
      const page = await stage.browser.context.newPage();
      await page.goto(site.page(product.name, collector.url));
      await page.evaluate('started');
      return page;
    },
    async answer(page, count = 5) {
      const marks = Array.from({ length: count }, () => `mark-${crypto.randomUUID()}`);
      sent.push(...marks);
      await page.evaluate((marks) => {
        const { send } = globalThis as unknown as { send(mark: string): unknown };
        for (const mark of marks) send(mark);
      }, marks);
    },
    async leave(page) {
      const closed = page.waitForEvent('close');
      await page.close({ runBeforeUnload: true });
      await closed;
    },
    async kill() {
      await stage.browser.kill();
      // As long as it takes to start a browser again.
      await wait(500);
      stage.browser = await launch(profile, true);
    },
    async close() {
      await stage.browser.close();
      await collector.close();
    },
  };
  return stage;
}

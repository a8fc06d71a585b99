// A page with the queues on it, in a Chromium whose profile is on disk: in a private window IndexedDB is only memory.
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { bundled } from '../../support/bundled.ts';
import { launch } from '../../support/chromium.ts';
import type { button } from './page/click.ts';
import type { Filled } from './page/fill.ts';

/** What `page/index.ts` gives to a page. */
export interface Bench {
  fill(queue: string, count: number): Promise<Filled>;
  button: typeof button;
}

export interface QueueSite {
  /** A page that nothing has run on yet. */
  page(): Promise<Page>;
  close(): Promise<void>;
}

export async function openQueueSite(): Promise<QueueSite> {
  const script = await bundled({ entryPoints: [fileURLToPath(new URL('page/index.ts', import.meta.url))] });
  const browser = await launch();
  await browser.context.route('http://localhost/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Queues</title>' }),
  );
  return {
    async page() {
      const page = await browser.context.newPage();
      await page.goto('http://localhost/');
      await page.addScriptTag({ content: script });
      return page;
    },
    close: () => browser.close(),
  };
}

/** Fills a queue on a page of its own. Undefined if that takes longer than `most` milliseconds. */
export async function fill(site: QueueSite, queue: string, count: number, most: number): Promise<Filled | undefined> {
  const page = await site.page();
  const filling = page.evaluate(
    ([queue, count]) => (globalThis as unknown as { bench: Bench }).bench.fill(queue, count),
    [queue, count] as const,
  );
  const deadline = wait(most, undefined, { ref: false });
  const filled = await Promise.race([filling.catch(() => undefined), deadline]);
  await page.close();
  return filled;
}

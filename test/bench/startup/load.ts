// One cold load of one product's page, on a slow processor and a slow network, and one answer.
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright';
import type { Product } from './products.ts';
import type { Site } from './site.ts';
import { categories, type Event, scriptsOf, tasksOf } from './trace.ts';
import { type Watched, watch } from './watch.ts';

/** What one load cost. Times are milliseconds, sizes bytes. */
export interface Load {
  bytes: number;
  requests: number;
  /** From the navigation until the frame that first shows the prompt. */
  prompt: number;
  /** What the processor spent in scripts of the main thread. */
  script: number;
  /** What tasks took beyond the 50 ms after which an input is felt to wait. */
  blocked: number;
  longest: number;
  /** What scripts occupy after a collection of garbage. */
  heap: number;
  /** From the click on an answer to the next frame, in steps of 8 ms. 16 stands for all that is quicker. */
  delay: number;
  shift: number;
}

/** How slow a device and a network are. */
export interface Conditions {
  /** How many times slower the processor is. */
  slowdown: number;
  /** What is added to every request, in milliseconds. */
  latency: number;
  /** Bits in a second. */
  down: number;
  up: number;
}

/** What the developer tools of Chromium call "4× slowdown" and "Slow 4G". */
export const slow: Conditions = { slowdown: 4, latency: 562.5, down: 1.44e6, up: 675e3 };

/** How long a prompt may take, and how long the page is watched after it, in milliseconds. */
const patience = 30e3;
const after = 2e3;

export async function load(browser: Browser, site: Site, product: Product, conditions: Conditions): Promise<Load> {
  // A context of its own: nothing is cached, nothing is stored.
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, product.answer);
    const devtools = await context.newCDPSession(page);
    await slowDown(devtools, conditions);
    site.log.length = 0;
    await browser.startTracing(page, { categories });
    await page.goto(site.page(product), { waitUntil: 'commit' });
    await page.waitForFunction('seen.painted', undefined, { timeout: patience, polling: 200 });
    await wait(after);
    const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Event[] };
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const tasks = tasksOf(trace.traceEvents, site.page(product));
    const script = scriptsOf(trace.traceEvents, site.page(product));
    const sent = [...site.log];
    await click(page, product);
    const { painted, shift, delays } = await page.evaluate(() => (globalThis as unknown as { seen: Watched }).seen);
    return {
      bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
      requests: sent.length,
      prompt: painted,
      script,
      blocked: tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
      longest: Math.max(...tasks),
      heap: usedSize,
      delay: Math.max(16, ...delays),
      shift,
    };
  } finally {
    await context.close();
  }
}

async function slowDown(devtools: CDPSession, { slowdown, latency, down, up }: Conditions): Promise<void> {
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: down / 8,
    uploadThroughput: up / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** Clicks like a hand: with a pointer that is there already. */
async function click(page: Page, { answer: [host, control] }: Product): Promise<void> {
  const box = (await page.locator(`${host} ${control}`).first().boundingBox())!;
  const at = [box.x + box.width / 2, box.y + box.height / 2] as const;
  await page.mouse.move(...at);
  await wait(500);
  await page.mouse.click(...at);
  await wait(1e3);
}

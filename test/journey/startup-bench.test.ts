// That the bench of the start is fair: on each page somebody is really asked, and can answer.
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { load } from '../bench/startup/load.ts';
import { bare, products } from '../bench/startup/products.ts';
import { type Site, startSite } from '../bench/startup/site.ts';
import { chromiumArgs, ensureChromium } from '../support/chromium.mjs';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([
    chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs }),
    startSite([...products, bare]),
  ]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

test.each(products)('the page of $name asks, and takes an answer', async (product) => {
  const page = await browser.newPage();
  await page.goto(site.page(product));
  const control = page.locator(product.answer.join(' ')).first();
  await control.waitFor();
  const looks = (): Promise<string> => control.screenshot({ animations: 'disabled' }).then(String);
  const before = await looks();
  // Playwright clicks what is in view, holds still and has nothing before it. Sentry asks for a text.
  await control.click();
  await page.keyboard.type('9');
  await expect.poll(looks).not.toBe(before);
  await page.close();
});

test('the same is asked on the page that is written by hand', async () => {
  const asked = async (name: string): Promise<string[]> => {
    const page = await browser.newPage();
    await page.goto(site.page(products.find((product) => product.name === name)!));
    const prompt = page.locator('earshot-prompt section');
    await prompt.waitFor();
    const [heading, scale] = await Promise.all([
      prompt.getByRole('heading').allTextContents(),
      prompt.locator('label').allTextContents(),
    ]);
    const { width } = (await prompt.boundingBox())!;
    await page.close();
    return [...heading, ...scale, `${width}`];
  };
  expect(await asked('by hand')).toEqual(await asked('earshot'));
});

test('a load is measured in bytes, requests and times', async () => {
  const quick = { slowdown: 1, latency: 0, down: 1e9, up: 1e9 };
  const measured = (name: string) => load(browser, site, products.find((product) => product.name === name)!, quick);
  const [ours, floor] = [await measured('earshot'), await measured('by hand')];
  // The loader, the prompt, and the response that says it was shown.
  expect(ours).toMatchObject({ requests: 3, shift: 0 });
  expect(floor).toMatchObject({ requests: 1, shift: 0 });
  expect(ours.bytes).toBeGreaterThan(floor.bytes);
  expect(ours.heap).toBeGreaterThan(floor.heap);
  for (const { prompt, script, longest, delay } of [ours, floor])
    for (const value of [prompt, script, longest, delay]) expect(value).toBeGreaterThan(0);
});

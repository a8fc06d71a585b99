// A screenshot through the script tag: really taken, with the browser's own capture, and delivered although it is large.
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { chromiumArgs, ensureChromium } from '../support/chromium.mjs';
import { startFaultServer } from '../support/fault-server.ts';
import { openSite, type Site } from '../support/site.ts';

let browser: Browser;

beforeAll(async () => {
  // The visitor's yes to showing this tab. What is shown and what is taken of it is as ever.
  const args = [...chromiumArgs, '--auto-accept-this-tab-capture'];
  browser = await chromium.launch({ executablePath: ensureChromium(), args });
});
afterAll(() => browser.close());

const visible = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; require-trusted-types-for 'script'";

/** A site with a green page that asks for a screenshot, under a policy that allows no picture from anywhere. */
async function openAsking(questions: object[], endpoint?: string, attributes = ''): Promise<Site> {
  const site = await openSite();
  onTestFinished(site.close);
  const json = JSON.stringify({ id: 'own', questions });
  site.pages['/'] = `<style>html{background:#080}</style><script type="application/json" id="own">${json}</script>
    <script async src="/earshot.js" data-config="#own" data-survey="own" data-endpoint="${endpoint ?? '/v1/responses'}" ${attributes}></script>`;
  site.pages['/ policy'] = `${visible}; connect-src 'self' ${endpoint ?? ''}`;
  site.pages['/other'] = `<script async src="/earshot.js" data-endpoint="${endpoint ?? '/v1/responses'}"></script>`;
  site.pages['/other policy'] = site.pages['/ policy'];
  return site;
}

async function openPage(address: string, visitors = browser): Promise<{ page: Page; complaints: string[] }> {
  const context = await visitors.newContext({ viewport: { width: 900, height: 600 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(address);
  return { page, complaints };
}

/** How green a picture is at some points, 0…255: the page is 128, the prompt more, a black box less. */
const greens = (text: string, points: [x: number, y: number][]): Promise<number[]> =>
  openPage('about:blank').then(({ page }) =>
    page.evaluate(
      async ([text, points]) => {
        const image = new Image();
        image.src = text;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        context.drawImage(image, 0, 0);
        return points.map(([x, y]) => context.getImageData(x * image.width, y * image.height, 1, 1).data[1]!);
      },
      [text, points] as const,
    ),
  );

test('a page is taken without the prompt on it, what was shared is let go of, and what is hidden is black', async () => {
  const site = await openAsking([{ type: 'screenshot' }]);
  const { page, complaints } = await openPage('about:blank');
  // Only looks on: which tracks there are, and whether they have ended.
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    const take = mediaDevices?.getDisplayMedia.bind(mediaDevices);
    if (mediaDevices)
      mediaDevices.getDisplayMedia = async (options) => {
        const stream = await take(options);
        Object.assign(globalThis, { tracks: stream.getTracks() });
        return stream;
      };
  });
  await page.goto(site.url);
  await page.getByRole('button', { name: 'Take a screenshot' }).click();
  await page.getByText('Picture added.').waitFor();
  const tracks = await page.evaluate(() =>
    (globalThis as unknown as { tracks: MediaStreamTrack[] }).tracks.map(({ readyState }) => readyState),
  );
  expect(tracks).toEqual(['ended']);
  expect(await page.locator('section').evaluate((card) => getComputedStyle(card).opacity)).toBe('1');

  const picture = (await page.locator('.shot').boundingBox())!;
  const at = (x: number, y: number): [number, number] => [
    picture.x + x * picture.width,
    picture.y + y * picture.height,
  ];
  await page.mouse.move(...at(0.1, 0.5));
  await page.mouse.down();
  await page.mouse.move(...at(0.4, 0.9), { steps: 3 });
  await page.mouse.up();
  await page.getByRole('slider', { name: 'Box 1 of 1' }).waitFor();
  await expect
    .poll(async () => {
      // Not before what is hidden is written; then it is gone at once.
      const send = page.getByRole('button', { name: 'Send' });
      if (await send.count()) await send.click({ timeout: 500 }).catch(() => {});
      return site.posted.at(-1)?.status;
    })
    .toBe('completed');
  const text = site.posted.at(-1)!.answers['screenshot'] as string;
  expect(text).toMatch(/^data:image\/webp;base64,/);
  // Where the prompt stands there is the page; in the box nothing is left of it.
  const [prompt, hidden, beside] = await greens(text, [
    [0.8, 0.9],
    [0.25, 0.7],
    [0.45, 0.7],
  ]);
  for (const green of [prompt!, beside!]) expect(Math.abs(green - 128)).toBeLessThan(12);
  expect(hidden).toBeLessThan(12);
  expect(complaints).toEqual([]);
  expect(site.requests).toContain('/earshot-screenshot.js');
  expect(site.requests).not.toContain('/earshot-structured-views.js');
});

test('who refuses to show the page reads in their language what else can be done, and does it', async () => {
  // The visitor's no to the browser's own question.
  const args = [...chromiumArgs, '--use-fake-ui-for-media-stream=deny'];
  const refusing = await chromium.launch({ executablePath: ensureChromium(), args });
  onTestFinished(() => refusing.close());
  const site = await openAsking([{ type: 'screenshot' }], undefined, 'data-locale="de"');
  const { page, complaints } = await openPage(site.url, refusing);
  const take = page.getByRole('button', { name: 'Screenshot aufnehmen' });
  await take.click();
  const told = page.getByText(
    'Es wurde kein Screenshot aufgenommen. Versuchen Sie es noch einmal, oder wählen Sie ein',
  );
  await told.waitFor();
  expect(await take.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)).toBe(true);
  const buffer = await page.screenshot();
  await page.getByLabel('Bild auswählen').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer });
  await page.getByText('Bild hinzugefügt.').waitFor();
  expect(await told.count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('in a frame that may not take one, none is offered, and a picture can be chosen', async () => {
  const site = await openAsking([{ type: 'screenshot' }]);
  const host = await openSite();
  onTestFinished(host.close);
  host.pages['/'] = `<iframe src="${site.url}" width="600" height="500"></iframe>`;
  host.pages['/ policy'] = `frame-src ${site.url}`;
  const { page } = await openPage(host.url);
  const frame = page.frameLocator('iframe');
  await frame.getByLabel('Choose a picture').waitFor();
  expect(await frame.getByRole('button', { name: 'Take a screenshot' }).count()).toBe(0);
});

test('a response of more than 64 KiB is stored once: the connection breaks, the collector is busy, the page closes', async () => {
  const server = await startFaultServer();
  onTestFinished(server.close);
  const lane = `${server.url}/lane/screenshot`;
  const script = (faults: object[]): Promise<unknown> =>
    fetch(`${lane}/script`, { method: 'PUT', body: JSON.stringify(faults) });
  const site = await openAsking([{ type: 'screenshot' }], lane);
  const { page, complaints } = await openPage(site.url);
  await page.getByRole('button', { name: 'Take a screenshot' }).waitFor();
  // Something that no encoder makes small.
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(600, 400);
    const context = canvas.getContext('2d')!;
    const data = context.createImageData(600, 400);
    for (let i = 0; i < data.data.length; i += 65_536) crypto.getRandomValues(data.data.subarray(i, i + 65_536));
    context.putImageData(data, 0, 0);
    const files = new DataTransfer();
    files.items.add(new File([await canvas.convertToBlob()], 'a.png', { type: 'image/png' }));
    const input = document.querySelector('earshot-prompt')!.shadowRoot!.querySelector('input')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.getByText('Picture added.').waitFor();
  const busy = { status: 503, headers: { 'retry-after': '4' } };
  // Stored, and the acknowledgement lost; then busy; then cut off in the middle.
  await script([{ commit: true, ending: 'reset' }, busy, { ending: 'reset' }]);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Saved on this device.').waitFor();
  await page.goto('about:blank');
  await page.goto(`${site.url}/other`);

  interface Seen {
    lines: { key: string; hash: string; did: string }[];
    stored: Record<string, { revision: number; response: { status: string; answers: { screenshot: string } } }>;
  }
  const ledger = async (): Promise<Seen> => (await fetch(`${lane}/ledger`)).json() as Promise<Seen>;
  const attempts = async (): Promise<Seen['lines']> => (await ledger()).lines.filter(({ key }) => !key.endsWith(':1"'));
  await expect.poll(async () => (await attempts()).at(-1)?.did, { timeout: 40_000 }).toBe('200');
  const { stored } = await ledger();
  expect(Object.values(stored).map(({ response: { status } }) => status)).toEqual(['completed']);
  const [{ response }] = Object.values(stored) as [Seen['stored'][string]];
  expect(JSON.stringify(response).length).toBeGreaterThan(65_536);
  expect(response.answers.screenshot.length).toBeLessThanOrEqual(180_000);
  const all = await attempts();
  expect(all.length).toBeGreaterThan(1);
  // The same key, and under it the same bytes.
  expect(new Set(all.map(({ key, hash }) => `${key} ${hash}`)).size).toBe(1);
  expect(complaints.filter((words) => !/Failed to load resource/.test(words))).toEqual([]);
});

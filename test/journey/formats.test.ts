import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundled } from '../support/bundled.ts';
import { launch, type OwnBrowser } from '../support/chromium.ts';
import { type Recorder, record } from '../support/recorder.ts';
import { full, usual } from '../support/responses.ts';

/** In the page. */
declare const tried: typeof import('../support/in-page.ts');

let browser: OwnBrowser;
let page: Page;
let site: Recorder;
let collector: Recorder;

beforeAll(async () => {
  const inPage = new URL('../support/in-page.ts', import.meta.url).pathname;
  const script = await bundled({ entryPoints: [inPage], globalName: 'tried' });
  browser = await launch();
  site = await record('', false);
  collector = await record({ ok: true });
  page = await browser.context.newPage();
  await page.goto(site.url);
  await page.addScriptTag({ content: script });
});

afterAll(async () => {
  await browser.close();
  site.close();
  collector.close();
});

const formats: Record<string, string> = {
  earshot: 'formats.earshot',
  cloudEvents: 'formats.cloudEvents()',
  form: 'formats.form()',
  text: 'formats.text',
  appsScript: 'formats.appsScript',
  'webhook, simple': 'formats.webhook((response) => response, { simple: true })',
  posthog: "formats.posthog({ key: 'phc_1' })",
  segment: "formats.segment({ writeKey: 'w1' })",
  rudderstack: "formats.rudderstack({ writeKey: 'w1' })",
  formbricks: "formats.formbricks({ surveyId: 'clx1' })",
  sentry: 'formats.sentry',
  otlp: 'formats.otlp()',
  xapi: "formats.xapi({ site: 'https://shop.example' })",
  snowplow: "formats.snowplow({ schema: 'iglu:com.acme/x/jsonschema/1-0-0' })",
  matomo: "formats.matomo({ site: 3, url: 'https://shop.example' })",
  plausible: "formats.plausible({ domain: 'shop.example' })",
};

test.each(Object.entries(formats))(
  'the adapter delivers %s, and Chromium asks for leave first or not, as the format says',
  async (name, made) => {
    const path = `/${encodeURIComponent(name)}`;
    const { cors, sent, receipt } = (await page.evaluate(`(async () => {
      const { createAdapter, formats } = tried;
      const format = ${made};
      const { encode, pack = ([part]) => part, cors = 'preflight' } = format;
      const response = { sentAt: '', ...${JSON.stringify(full)} };
      const adapter = createAdapter({ endpoint: '${collector.url}${path}', format, database: 'the queue for ${name}' });
      const { delivery } = await adapter.send(response);
      const receipt = await delivery;
      adapter.close();
      return { cors, sent: pack([encode(response)]), receipt };
    })()`)) as { cors: string; sent: string; receipt: object };
    expect(receipt).toMatchObject({ id: full.id, revision: full.revision, outcome: 'delivered', status: 200 });
    const seen = collector.requests.filter((request) => request.path === path);
    expect(seen.map(({ method }) => method)).toEqual(cors === 'preflight' ? ['OPTIONS', 'POST'] : ['POST']);
    expect(seen.at(-1)!.body).toBe(sent);
  },
);

test("an event is the one that Plausible's own tracker posts", async () => {
  const encoded = await page.evaluate(
    (text) => tried.formats.plausible({ domain: 'shop.example' }).encode(JSON.parse(text)),
    JSON.stringify(usual),
  );
  const { p: props, u: url } = JSON.parse(encoded);
  await page.evaluate(
    ({ endpoint, ...options }) =>
      new Promise((callback) => {
        const { init, track } = tried.plausible;
        init({ domain: 'shop.example', endpoint, autoCapturePageviews: false, captureOnLocalhost: true });
        track('Survey completed', { ...options, callback });
      }),
    { endpoint: `${collector.url}/tracker`, props, url, interactive: false },
  );
  const { headers, body } = collector.requests.find(({ path }) => path === '/tracker')!;
  expect(headers['content-type']).toBe('text/plain');
  const { r, v, ...theirs } = JSON.parse(body);
  expect(JSON.parse(encoded)).toEqual(theirs);
});

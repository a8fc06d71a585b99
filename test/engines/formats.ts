// What the adapter sends in each format, as every engine sends it.
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { type Recorder, record } from '../support/recorder.ts';
import { full } from '../support/responses.ts';
import { openHost } from './host.ts';
import type { Hands } from './visitor.ts';

/** In the page. */
declare const tried: typeof import('../support/in-page.ts');

async function recorder(): Promise<Recorder> {
  const made = await record({ ok: true });
  onTestFinished(made.close);
  return made;
}

export function formats({ visit }: Hands): void {
  test('the adapter delivers every format, and the browser asks for leave first or not, as the format says', async () => {
    const { outputFiles } = await build({
      entryPoints: [new URL('../support/in-page.ts', import.meta.url).pathname],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'tried',
      conditions: ['@earshot/source'],
    });
    const host = await openHost();
    const collector = await recorder();
    host.pages['/tried.js'] = outputFiles[0]!.text;
    host.write('<script src="/tried.js"></script>', { besides: `connect-src ${collector.url}` });
    host.pages['/ policy'] = host.pages['/ policy']!.replace("connect-src 'self'; ", '');
    const tab = await visit(`${host.url}/`);
    const sent = await tab.evaluate(
      async (text, url) => {
        const response = { sentAt: '', ...JSON.parse(text) };
        const { formats, createAdapter } = tried;
        const made = {
          earshot: formats.earshot,
          cloudEvents: formats.cloudEvents(),
          form: formats.form(),
          text: formats.text,
          appsScript: formats.appsScript,
          webhook: formats.webhook((response) => response, { simple: true }),
          posthog: formats.posthog({ key: 'phc_1' }),
          segment: formats.segment({ writeKey: 'w1' }),
          rudderstack: formats.rudderstack({ writeKey: 'w1' }),
          formbricks: formats.formbricks({ surveyId: 'clx1' }),
          sentry: formats.sentry,
          otlp: formats.otlp(),
          xapi: formats.xapi({ site: 'https://shop.example' }),
          snowplow: formats.snowplow({ schema: 'iglu:com.acme/x/jsonschema/1-0-0' }),
          matomo: formats.matomo({ site: 3, url: 'https://shop.example' }),
          plausible: formats.plausible({ domain: 'shop.example' }),
        };
        const all = [];
        for (const [name, format] of Object.entries(made)) {
          const adapter = createAdapter({ endpoint: `${url}/${name}`, format, database: name });
          const receipt = await (await adapter.send(response)).delivery;
          adapter.close();
          const { encode, pack = ([part]) => part!, cors = 'preflight' } = format as typeof formats.earshot;
          all.push({ name, cors, body: pack([encode(response)]), outcome: receipt.outcome });
        }
        return all;
      },
      JSON.stringify(full),
      collector.url,
    );
    expect(sent).toHaveLength(16);
    for (const { name, cors, body, outcome } of sent) {
      const seen = collector.requests.filter(({ path }) => path === `/${name}`);
      const methods = cors === 'preflight' ? ['OPTIONS', 'POST'] : ['POST'];
      expect([name, outcome, ...seen.map(({ method }) => method)]).toEqual([name, 'delivered', ...methods]);
      expect(seen.at(-1)!.body).toBe(body);
    }
  });
}

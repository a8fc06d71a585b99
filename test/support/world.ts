// Everything of the pipeline, real: the shop, the collector on a SQLite file, and a browser process of our own.
import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCollector, sqliteStore } from '@earshot/collector';
import { type ServerType, serve } from '@hono/node-server';
import type { Page } from 'playwright';
import { serveShop } from '../../examples/serve.ts';
import { surveys } from '../../examples/surveys.ts';
import { launch, type OwnBrowser } from './chromium.ts';

/** What the network or the collector does to one post: answer with a status, never answer, or store it and lose the answer. */
export type Fault = number | 'no-answer' | 'lost-answer';

export interface World {
  shop: string;
  browser: OwnBrowser;
  /** The keys of the posts that arrived, in order, whatever was answered. */
  posts: string[];
  /** Faults for the next posts, first to last; then all is well. `fault.always` holds until it is cleared. */
  faults: Fault[] & { always?: Fault };
  /** Opens a page of the shop and fails the test on any exception in it. */
  open(path: string): Promise<Page>;
  /** The survey's report, as the collector gives it. */
  report(survey: string): Promise<Report>;
  /** The report once `n` completed responses have arrived. */
  reportWith(survey: string, n: number): Promise<Report>;
  /** SIGKILLs the browser and starts another on the same profile. */
  killAndRestart(): Promise<void>;
  /** Exceptions of pages, which must stay empty. */
  exceptions: string[];
  close(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: journeys read the JSON as a stranger would.
type Report = any;

export async function openWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-world-'));
  const origins: string[] = [];
  const collector = createCollector({ store: sqliteStore(join(folder, 'world.db')), origins, surveys });
  const posts: string[] = [];
  const faults: World['faults'] = [];
  const exceptions: string[] = [];

  const server = await new Promise<ServerType>((resolve) => {
    const started = serve(
      {
        port: 0,
        hostname: '127.0.0.1',
        fetch: (request, env) => answer(request, (env as { incoming: IncomingMessage }).incoming),
      },
      () => resolve(started),
    );
  });
  const endpoint = `http://127.0.0.1:${(server.address() as { port: number }).port}/v1/responses`;
  const shop = await serveShop({ endpoint });
  origins.push(shop.url);

  async function answer(request: Request, incoming: IncomingMessage): Promise<Response> {
    if (request.method !== 'POST') return collector.fetch(request);
    posts.push(request.headers.get('idempotency-key') ?? '');
    const fault = faults.always ?? faults.shift();
    if (fault === undefined) return collector.fetch(request);
    if (fault === 'no-answer') return new Promise(() => {});
    if (fault === 'lost-answer') {
      await collector.fetch(request);
      incoming.socket.destroy();
      return new Promise(() => {});
    }
    return new Response(null, { status: fault, headers: { 'access-control-allow-origin': shop.url } });
  }

  const world: World = {
    shop: shop.url,
    browser: await launch(),
    posts,
    faults,
    exceptions,
    async open(path) {
      const page = await world.browser.context.newPage();
      page.on('pageerror', (error) => exceptions.push(`${path}: ${error.message}`));
      await page.goto(shop.url + path);
      return page;
    },
    async report(survey) {
      const reply = await fetch(new URL(`/v1/surveys/${survey}/report`, endpoint));
      return reply.json();
    },
    async reportWith(survey, n) {
      for (let tries = 0; tries < 200; tries++) {
        const report = await world.report(survey);
        if (report.responses?.completed >= n) return report;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(
        `No ${n} responses to ${survey} within 20 s; the report says ${JSON.stringify(await world.report(survey))}`,
      );
    },
    async killAndRestart() {
      await world.browser.kill();
      world.browser = await launch(world.browser.profile);
    },
    async close() {
      await world.browser.close();
      await shop.close();
      (server as { closeAllConnections?: () => void }).closeAllConnections?.();
      await new Promise((resolve) => server.close(resolve));
      collector.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return world;
}

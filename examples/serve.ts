// The demo shop as a server: its pages, with the addresses filled in, and the widget's built files beside them.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type ServerType, serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

const pages = fileURLToPath(new URL('./shop', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const widget = fileURLToPath(new URL('.', import.meta.resolve('@earshot/widget/earshot.js')));

export interface ShopOptions {
  /** Where the pages post responses: an absolute URL. */
  endpoint: string;
  /** Where the pages' links to reports lead: the collector's address. */
  report?: string;
  /** @default a free one */
  port?: number;
}

export interface Shop {
  url: string;
  close(): Promise<void>;
}

/** The policy that a page may set and still have every prompt: nothing but the script's host and the collector. */
export const strictPolicy = (endpoint: string): string =>
  `default-src 'none'; script-src 'self'; connect-src ${new URL(endpoint).origin}; require-trusted-types-for 'script'`;

export async function serveShop({ endpoint, report = new URL(endpoint).origin, port = 0 }: ShopOptions): Promise<Shop> {
  const app = new Hono();
  app.get('/', (c) => c.redirect('/index.html'));
  app.get('/:page{[a-z]+\\.html}', async (c) => {
    const name = c.req.param('page');
    const html = await readFile(`${pages}/${name}`, 'utf8').catch(() => null);
    if (html === null) return c.notFound();
    if (name === 'strict.html') c.header('content-security-policy', strictPolicy(endpoint));
    return c.html(html.replaceAll('%ENDPOINT%', endpoint).replaceAll('%REPORT%', report));
  });
  // Asked for by every browser. A page under the strict policy may have no image of any kind.
  app.get('/favicon.ico', (c) => c.body(null, 204));
  app.get('/earshot-page.html', async (c) => {
    const html = await readFile(new URL('./earshot-page.html', import.meta.url), 'utf8');
    return c.html(
      html
        .replaceAll('https://collector.example/v1/responses', endpoint)
        .replaceAll('https://collector.example', new URL(endpoint).origin),
    );
  });
  app.get('/earshot-page.css', serveStatic({ root: here }));
  app.get('/earshot*', serveStatic({ root: widget }));
  app.get('*', serveStatic({ root: pages }));

  const server = await new Promise<ServerType>((resolve) => {
    const started = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => resolve(started));
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The wished port if it is free, else any free one. */
export async function freePort(wished: number): Promise<number> {
  for (const port of [wished, 0]) {
    const found = await new Promise<number | null>((resolve) => {
      const probe = createServer();
      probe.once('error', () => resolve(null));
      probe.listen(port, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => resolve(typeof address === 'object' && address ? address.port : null));
      });
    });
    if (found !== null) return found;
  }
  throw new Error('No port is free on 127.0.0.1. End a process that holds one, then run the command again.');
}

// One page for each product, everything compressed as a site would have it compressed, and a log of what was sent.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Product } from './products.ts';

/** One request, and the bytes of the answer's body as they were sent. */
export interface Sent {
  path: string;
  bytes: number;
}

export interface Site {
  page(product: Product): string;
  /** What was sent since it was emptied, but for the page itself. */
  log: Sent[];
  close(): void;
}

const dist = new URL('../../../packages/widget/dist/', import.meta.url);
const { resolve } = createRequire(import.meta.url);

/** What PostHog's server says: one survey that is to be shown at once. */
const surveys = JSON.stringify({
  surveys: [
    {
      id: 'nps',
      name: 'NPS',
      type: 'popover',
      start_date: '2026-01-01T00:00:00Z',
      questions: [
        {
          id: 'nps',
          type: 'rating',
          display: 'number',
          scale: 10,
          question: 'How likely are you to recommend us to a friend or colleague?',
          lowerBoundLabel: 'Not at all likely',
          upperBoundLabel: 'Extremely likely',
        },
      ],
      appearance: { position: 'right' },
    },
  ],
});

const page = (head: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Order placed</title><link rel="icon" href="data:,">${head}</head>
<body><h1>Thank you for your order</h1>${'<p>It leaves our house tomorrow, and you hear of it.</p>'.repeat(20)}</body></html>`;

export async function startSite(products: readonly Product[]): Promise<Site> {
  const files = new Map<string, [type: string, body: Buffer]>();
  const add = (path: string, type: string, text: string | Buffer): void => {
    files.set(path, [type, brotliCompressSync(text)]);
  };
  const bundle = async (script: string): Promise<void> => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL(`product/${script}.ts`, import.meta.url))],
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
      legalComments: 'none',
      write: false,
      logLevel: 'silent',
    });
    add(`/${script}.js`, 'text/javascript', outputFiles[0]!.text);
  };
  await Promise.all(products.map(({ script }) => script && bundle(script)));
  for (const file of ['earshot.js', 'earshot-prompt.js'])
    add(`/${file}`, 'text/javascript', readFileSync(new URL(file, dist)));
  const styles = 'survey-core.fontless.min.css';
  add(`/${styles}`, 'text/css', readFileSync(resolve(`survey-core/${styles}`)));
  add('/api/surveys/', 'application/json', surveys);
  for (const { name, head } of products) add(`/${encodeURIComponent(name)}`, 'text/html', page(head));

  const log: Sent[] = [];
  const server = createServer((request, reply) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const [type, body] = (request.method === 'GET' && files.get(pathname)) || ['application/json', Buffer.alloc(0)];
    request.resume();
    if (type !== 'text/html') log.push({ path: pathname, bytes: body.length });
    reply.setHeader('content-type', type);
    if (body.length > 0) reply.setHeader('content-encoding', 'br');
    reply.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    page: ({ name }) => `${origin}/${encodeURIComponent(name)}`,
    log,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

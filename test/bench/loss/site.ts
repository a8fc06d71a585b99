// Serves the pages of the products: each is one script, bundled as an application would bundle it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { bundled } from '../../support/bundled.ts';

export interface Site {
  /** The page of a product, which sends to this collector. */
  page(product: string, collector: string): string;
  close(): void;
}

export async function startSite(products: readonly string[]): Promise<Site> {
  const scripts = new Map<string, string>();
  const bundle = async (file: string, contents: string): Promise<void> => {
    const resolveDir = fileURLToPath(new URL('product', import.meta.url));
    scripts.set(`/${file}.js`, await bundled({ stdin: { contents, resolveDir, loader: 'ts' } }));
  };
  await Promise.all([
    bundle('workbox-worker', `import './workbox-worker.ts';`),
    ...products.map((name) =>
      bundle(
        name,
        `import { start } from './${name}.ts';
         globalThis.started = start(new URLSearchParams(location.search).get('collector')).then((send) => {
           globalThis.send = send;
         });`,
      ),
    ),
  ]);

  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const script = scripts.get(pathname);
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ?? `<!doctype html><title>A page</title><script src="${pathname.slice(0, -5)}.js"></script>`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    page: (product, collector) => `${origin}/${product}.html?collector=${encodeURIComponent(collector)}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

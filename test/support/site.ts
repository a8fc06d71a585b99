import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

const dist = new URL('../../packages/widget/dist/', import.meta.url);

/** A site of a few lines: pages by path, the widget's built files, and an endpoint that stores whatever it is sent. */
export interface Site {
  url: string;
  /** The body of a page, what its head has by `<path> head`, or the text of a `.js` or `.json` file, by path. `/` is served for every path that is not here. */
  pages: Record<string, string>;
  /** The paths of the requests, in order. */
  requests: string[];
  /** The responses that were posted, in order. */
  posted: {
    id: string;
    revision: number;
    status: string;
    survey: { id: string };
    answers: Record<string, unknown>;
    order: string[];
  }[];
  /** How often a JSON file was asked for by whoever had it, and had not changed. */
  unchanged: number;
  /** The paths of built files that are not there. */
  lost: Set<string>;
  /** What is answered to a post. */
  status: number;
  /** Whether other sites may read what is served. */
  shared: boolean;
  close(): Promise<void>;
}

/** The policy of the design: nothing but one script host and one host to connect to. */
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

export async function openSite(): Promise<Site> {
  const site: Site = {
    url: '',
    pages: { '/': '' },
    requests: [],
    posted: [],
    unchanged: 0,
    lost: new Set(),
    status: 204,
    shared: true,
    close: async () => {},
  };
  const server = createServer(async (request, reply): Promise<unknown> => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    site.requests.push(path);
    if (site.shared) reply.setHeader('access-control-allow-origin', '*').setHeader('access-control-allow-headers', '*');
    if (request.method === 'OPTIONS') return reply.end();
    if (request.method === 'POST') {
      const body = JSON.parse(await text(request));
      if (site.status === 204) site.posted.push(...(body.responses ?? [body]));
      return reply.writeHead(site.status).end();
    }
    if (/^\/earshot[\w-]*\.js$/.test(path)) {
      const file = site.lost.has(path) ? null : await readFile(new URL(path.slice(1), dist)).catch(() => null);
      return file ? reply.setHeader('content-type', 'text/javascript').end(file) : reply.writeHead(404).end();
    }
    if (path.endsWith('.js') && site.pages[path] !== undefined)
      return reply.setHeader('content-type', 'text/javascript').end(site.pages[path]);
    if (path.endsWith('.json')) {
      const json = site.pages[path];
      if (json === undefined) return reply.writeHead(404).end();
      const etag = `"${createHash('sha256').update(json).digest('hex')}"`;
      reply.setHeader('content-type', 'application/json').setHeader('etag', etag);
      if (request.headers['if-none-match'] !== etag) return reply.end(json);
      site.unchanged++;
      return reply.writeHead(304).end();
    }
    reply
      .setHeader('content-type', 'text/html')
      .setHeader('content-security-policy', site.pages[`${path} policy`] ?? policy);
    return reply.end(
      `<!doctype html><html lang="en"><head><title>Page</title>${site.pages[`${path} head`] ?? ''}</head><body><h1>Page</h1>${site.pages[path] ?? site.pages['/']}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  site.close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return site;
}

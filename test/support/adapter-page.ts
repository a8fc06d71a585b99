// Pages that hold nothing but an adapter, in a browser process of our own: for faults that no page can do to itself.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import type * as abandon from '../../packages/adapter/src/abandon.ts';
import type * as adapter from '../../packages/adapter/src/index.ts';
import type * as worker from '../../packages/adapter/src/service-worker.ts';
import { bundled } from './bundled.ts';
import { launch, type OwnBrowser } from './chromium.ts';
import { type Fault, type Ledger, startFaultServer } from './fault-server.ts';

declare global {
  /** What these pages have besides. */
  interface Window {
    library: typeof adapter & Pick<typeof worker, 'askForSync'> & typeof abandon;
    adapter: adapter.Adapter;
    events: adapter.AdapterEvent[];
    /** With `?watched`, the connections that were opened. */
    databases: IDBDatabase[];
    /** Exceptions and unhandled rejections of the page. */
    troubles: string[];
    /** The collector's endpoint for a lane. */
    endpointOf(lane: string): string;
    /** Sends a new response and tells where it is. */
    answer(changes?: object, adapter?: adapter.Adapter): Promise<{ id: string; stored: string }>;
  }
}

/** A site whose pages have an adapter, and its collector. */
export interface AdapterSite {
  endpoint: string;
  /** The origin of the pages. */
  url: string;
  /** The paths that were asked for, in order. */
  requests: string[];
  /** From here on the next requests of a lane go wrong like this, in order. @default the lane `page` */
  script(...faults: Fault[]): Promise<void>;
  scriptOf(lane: string, ...faults: Fault[]): Promise<void>;
  ledger(lane?: string): Promise<Ledger>;
  close(): Promise<void>;
}

export interface AdapterWorld extends AdapterSite {
  browser: OwnBrowser;
  /** Opens a page with an adapter on it. `?lane=<name>&database=<name>` gives it another endpoint and queue; `&unlocked` takes the lock away. */
  open(query?: string): Promise<Page>;
  /** SIGKILLs the browser and starts another on the same profile. */
  killAndRestart(): Promise<void>;
  /** Exceptions and unhandled rejections of pages, which must stay empty. */
  exceptions: string[];
}

const source = fileURLToPath(new URL('../../packages/adapter/src/', import.meta.url));

const bundle = (contents: string, format: 'esm' | 'iife'): Promise<string> =>
  bundled({ stdin: { contents, resolveDir: source, loader: 'ts' }, format });

const page = (endpoint: string): string => `
  import * as earshot from './index.ts';
  import { sendWhenAbandoned } from './abandon.ts';
  import { askForSync } from './service-worker.ts';
  import { uuidv7 } from '@earshot/core';
  window.library = { ...earshot, askForSync, sendWhenAbandoned };
  window.events = [];
  window.troubles = [];
  for (const type of ['error', 'unhandledrejection'])
    addEventListener(type, ({ message, reason }) => window.troubles.push(String(message ?? reason)));
  const query = new URLSearchParams(location.search);
  window.databases = [];
  if (query.has('watched')) {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...name) {
      const request = open.apply(this, name);
      request.addEventListener('success', () => window.databases.push(request.result));
      return request;
    };
  }
  if (query.has('unlocked')) navigator.locks.request = async (_name, _options, work) => work({});
  const { lane = 'page', database = 'earshot' } = Object.fromEntries(query);
  window.endpointOf = (lane) => '${endpoint}'.replace(/page$/, lane);
  window.adapter = earshot.createAdapter({ endpoint: window.endpointOf(lane), database });
  window.adapter.subscribe((event) => window.events.push(event));
  window.answer = async (changes = {}, adapter = window.adapter) => {
    const now = new Date().toISOString();
    const id = uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
    const survey = { id: 's', version: 1 };
    const response = { id, revision: 1, status: 'completed', survey, answers: {}, order: [], startedAt: now, updatedAt: now };
    const { stored } = await adapter.send({ ...response, ...changes });
    return { id, stored };
  };
  document.title = 'ready';
`;

/**
 * Starts the site and its collector. \`/empty\` has no adapter; any other page has one.
 *
 * @param worker code of a service worker, served as `/sw.js`; \`ENDPOINT\` stands for the collector's.
 * @param pages HTML by path, beside those.
 */
export async function openAdapterSite({
  worker = '',
  policy = '',
  pages = {} as Record<string, string>,
} = {}): Promise<AdapterSite> {
  const faults = await startFaultServer();
  const endpoint = `${faults.url}/lane/page`;
  const files: Record<string, [type: string, text: string]> = {
    '/adapter.js': ['text/javascript', await bundle(page(endpoint), 'esm')],
    '/sw.js': ['text/javascript', worker && (await bundle(worker.replaceAll('ENDPOINT', endpoint), 'iife'))],
  };
  const html = '<!doctype html><title>loading</title><body><script type="module" src="/adapter.js"></script>';
  const requests: string[] = [];
  const server = createServer((request, reply) => {
    const path = request.url!.replace(/\?.*/, '');
    requests.push(path);
    const [type, text] = files[path] ?? ['text/html', path === '/empty' ? '<!doctype html>' : (pages[path] ?? html)];
    const rules = path === '/sandboxed' ? 'sandbox allow-scripts' : policy;
    if (rules && type === 'text/html') reply.setHeader('content-security-policy', rules);
    // A page in a sandbox is of no origin, not even of this.
    reply.setHeader('access-control-allow-origin', '*').setHeader('content-type', type).end(text);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const at = (lane: string): string => endpoint.replace(/page$/, lane);
  const scriptOf = async (lane: string, ...faults: Fault[]): Promise<void> => {
    await fetch(`${at(lane)}/script`, { method: 'PUT', body: JSON.stringify(faults) });
  };
  return {
    endpoint,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    scriptOf,
    script: (...faults) => scriptOf('page', ...faults),
    ledger: async (lane = 'page') => (await (await fetch(`${at(lane)}/ledger`)).json()) as Ledger,
    async close() {
      server.closeAllConnections();
      server.close();
      await faults.close();
    },
  };
}

/**
 * The site with a Chromium of its own.
 *
 * @param options.real lets tabs behind others be hidden, and so freeze.
 */
export async function openAdapterWorld({
  real = false,
  ...options
}: Parameters<typeof openAdapterSite>[0] & { real?: boolean } = {}): Promise<AdapterWorld> {
  const site = await openAdapterSite(options);
  const exceptions: string[] = [];
  const world: AdapterWorld = {
    ...site,
    browser: await launch(undefined, real),
    exceptions,
    async open(query = '') {
      const page = await world.browser.context.newPage();
      page.on('pageerror', (error) => exceptions.push(error.message));
      await page.goto(`${world.url}/${query}`);
      await page.waitForFunction(() => document.title === 'ready');
      return page;
    },
    async killAndRestart() {
      await world.browser.kill();
      world.browser = await launch(world.browser.profile);
    },
    async close() {
      await world.browser.close();
      await site.close();
    },
  };
  return world;
}

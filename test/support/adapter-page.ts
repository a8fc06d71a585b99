// Pages that hold nothing but an adapter, in a browser process of our own: for faults that no page can do to itself.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright';
import type * as abandon from '../../packages/adapter/src/abandon.ts';
import type * as adapter from '../../packages/adapter/src/index.ts';
import type * as worker from '../../packages/adapter/src/service-worker.ts';
import { launch, type OwnBrowser } from './chromium.ts';
import { type Fault, type Ledger, startFaultServer } from './fault-server.ts';

declare global {
  /** What these pages have besides. */
  interface Window {
    library: typeof adapter & Pick<typeof worker, 'askForSync'> & typeof abandon;
    adapter: adapter.Adapter;
    events: adapter.AdapterEvent[];
    /** Sends a new response and tells where it is. */
    answer(changes?: object): Promise<{ id: string; stored: string }>;
  }
}

export interface AdapterWorld {
  browser: OwnBrowser;
  endpoint: string;
  /** The origin of the pages. */
  url: string;
  /** Opens a page with an adapter on it. `?lane=<name>&database=<name>` gives it another endpoint and queue. */
  open(query?: string): Promise<Page>;
  script(...faults: Fault[]): Promise<void>;
  ledger(): Promise<Ledger>;
  /** SIGKILLs the browser and starts another on the same profile. */
  killAndRestart(): Promise<void>;
  /** Exceptions and unhandled rejections of pages, which must stay empty. */
  exceptions: string[];
  close(): Promise<void>;
}

const source = fileURLToPath(new URL('../../packages/adapter/src/', import.meta.url));

async function bundle(code: string, format: 'esm' | 'iife'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: source, loader: 'ts' },
    bundle: true,
    format,
    write: false,
    conditions: ['@earshot/source'],
    target: 'es2022',
  });
  return outputFiles[0]!.text;
}

const page = (endpoint: string): string => `
  import * as earshot from './index.ts';
  import { sendWhenAbandoned } from './abandon.ts';
  import { askForSync } from './service-worker.ts';
  import { uuidv7 } from '@earshot/core';
  window.library = { ...earshot, askForSync, sendWhenAbandoned };
  window.events = [];
  const { lane = 'page', database = 'earshot' } = Object.fromEntries(new URLSearchParams(location.search));
  window.adapter = earshot.createAdapter({ endpoint: '${endpoint}'.replace(/page$/, lane), database });
  window.adapter.subscribe((event) => window.events.push(event));
  window.answer = async (changes = {}) => {
    const now = new Date().toISOString();
    const id = uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
    const survey = { id: 's', version: 1 };
    const response = { id, revision: 1, status: 'completed', survey, answers: {}, order: [], startedAt: now, updatedAt: now };
    const { stored } = await window.adapter.send({ ...response, ...changes });
    return { id, stored };
  };
  document.title = 'ready';
`;

/**
 * @param worker code of a service worker, served as `/sw.js`; \`ENDPOINT\` stands for the collector's.
 * @param real lets tabs behind others be hidden, and so freeze.
 */
export async function openAdapterWorld({ worker = '', policy = '', real = false } = {}): Promise<AdapterWorld> {
  const faults = await startFaultServer();
  const endpoint = `${faults.url}/lane/page`;
  const files: Record<string, [type: string, text: string]> = {
    '/adapter.js': ['text/javascript', await bundle(page(endpoint), 'esm')],
    '/sw.js': ['text/javascript', worker && (await bundle(worker.replaceAll('ENDPOINT', endpoint), 'iife'))],
  };
  const html = '<!doctype html><title>loading</title><body><script type="module" src="/adapter.js"></script>';
  const server = createServer((request, reply) => {
    const [type, text] = files[request.url!.replace(/\?.*/, '')] ?? [
      'text/html',
      request.url === '/empty' ? '<!doctype html>' : html,
    ];
    if (policy && type === 'text/html') reply.setHeader('content-security-policy', policy);
    reply.setHeader('content-type', type).end(text);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const exceptions: string[] = [];
  const world: AdapterWorld = {
    browser: await launch(undefined, real),
    endpoint,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exceptions,
    async open(query = '') {
      const page = await world.browser.context.newPage();
      page.on('pageerror', (error) => exceptions.push(error.message));
      await page.goto(`${world.url}/${query}`);
      await page.waitForFunction(() => document.title === 'ready');
      return page;
    },
    async script(...faults) {
      await fetch(`${endpoint}/script`, { method: 'PUT', body: JSON.stringify(faults) });
    },
    ledger: async () => (await (await fetch(`${endpoint}/ledger`)).json()) as Ledger,
    async killAndRestart() {
      await world.browser.kill();
      world.browser = await launch(world.browser.profile);
    },
    async close() {
      await world.browser.close();
      server.closeAllConnections();
      server.close();
      await faults.close();
    },
  };
  return world;
}

import { readFileSync } from 'node:fs';

/** One library whose delivery is tried. Its page is `product/<name>.ts`. */
export interface Product {
  name: string;
  /** Its name in the npm registry. */
  package: string;
  /** The settings of its own documentation that make it lose least, beyond those that it has by itself. */
  settings: string;
  /** The field of its bodies by which its own collector knows an answer again; none: it does not. */
  key?: string;
}

export const products: readonly Product[] = [
  { name: 'earshot', package: '@earshot/adapter', settings: '', key: 'id' },
  { name: 'posthog', package: 'posthog-js', settings: '`send_instantly`', key: 'uuid' },
  {
    name: 'segment',
    package: '@segment/analytics-next',
    settings: 'standard delivery (the one that persists), `keepalive`',
    key: 'messageId',
  },
  {
    name: 'sentry',
    package: '@sentry/browser',
    settings: '`makeBrowserOfflineTransport`, `flushAtStartup`, `maxQueueSize: 1000`; `captureFeedback`',
    key: 'event_id',
  },
  {
    name: 'snowplow',
    package: '@snowplow/browser-tracker',
    settings: '`stateStorageStrategy: localStorage`, `eventMethod: post`, `keepalive`',
    key: 'eid',
  },
  {
    name: 'workbox',
    package: 'workbox-background-sync',
    settings: 'a service worker with `Queue`, Background Sync; the page posts with `keepalive`',
  },
];

const root = new URL('../../../', import.meta.url);

/** The version that a rival is pinned to; of ours, the one that stands here. */
export function versionOf({ package: name }: Product): string {
  const file = name === '@earshot/adapter' ? 'packages/adapter/package.json' : 'package.json';
  const { version, devDependencies } = JSON.parse(readFileSync(new URL(file, root), 'utf8')) as {
    version: string;
    devDependencies: Record<string, string>;
  };
  return devDependencies?.[name] ?? version;
}

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { isLocal } from './access.ts';
import { type CollectorOptions, createCollector } from './collector.ts';
import { CollectorError } from './error.ts';
import { sqliteStore } from './sqlite.ts';

export type ServeOptions = Omit<CollectorOptions, 'store'> & {
  /** A SQLite file, made if it is not there. */
  database: string;
  /** 0 takes a free one. @default 4000 */
  port?: number;
  /** The address to listen on. Any but this machine's own needs a `reportToken`. @default '127.0.0.1' */
  hostname?: string;
};

export interface Served {
  /** Where the collector is, without a slash at the end. */
  url: string;
  port: number;
  /** Lets the requests that are being answered end, then closes the store. */
  close(): Promise<void>;
}

/**
 * Runs a collector on an HTTP server of its own.
 *
 * @throws {CollectorError} if the port, the database, an origin or a survey cannot be used
 *
 * @example
 * const { url, close } = await serve({ database: './earshot.db', origins: ['https://shop.example'] });
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const { database, port = 4000, hostname = '127.0.0.1', ...rest } = options;
  if (!isLocal(hostname) && rest.reportToken === undefined) throw new CollectorError('report-open', { hostname });
  const store = sqliteStore(database);
  let server: Server;
  let bound: number;
  try {
    const collector = createCollector({ localOnly: isLocal(hostname), ...rest, store });
    server = createAdaptorServer({ fetch: collector.fetch }) as Server;
    bound = await listen(server, port, hostname);
  } catch (error) {
    await store.close();
    throw error;
  }
  let closing: Promise<void> | undefined;
  return {
    url: `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${bound}`,
    port: bound,
    close: () => (closing ??= end(server).then(() => store.close())),
  };
}

function listen(server: Server, port: number, hostname: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const code = cause.code === 'EADDRINUSE' ? 'port-taken' : 'port-refused';
      reject(new CollectorError(code, { port, hostname, reason: cause.message }, { cause }));
    });
    server.listen(port, hostname, () => resolve((server.address() as AddressInfo).port));
  });
}

/** How long a request that is being answered may hold up the end, in milliseconds. */
const patience = 5000;

function end(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), patience);
    // A connection that was busy stays open for more requests once it has its answer: it is asked again and again.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(impatient);
      clearInterval(idle);
      resolve();
    });
  });
}

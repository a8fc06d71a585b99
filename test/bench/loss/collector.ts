// A collector for any product: it looks for the mark of an answer in whatever is posted, and fails as a scenario asks.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';

/**
 * - `up`: takes what comes.
 * - `down`: refuses connections.
 * - `silent`: never answers, and stores nothing.
 * - `lost`: stores, then cuts the connection.
 * - anything else: answers this, and stores nothing.
 */
export type Behaviour = 'up' | 'down' | 'silent' | 'lost' | { status: number; headers?: Record<string, string> };

/** One answer that was stored, once for each time that it came. */
export interface Arrival {
  mark: string;
  /** What its product calls it by, if its bodies say. */
  key: string | undefined;
}

export interface Collector {
  url: string;
  arrivals: readonly Arrival[];
  behave(as: Behaviour): Promise<void>;
  close(): Promise<void>;
}

/** An answer's mark, wherever it stands in a body. */
const marks = /mark-[0-9a-f-]{36}/g;

/**
 * Starts a collector on a free port of 127.0.0.1.
 *
 * @param key the field that holds an answer's key, in the innermost object that has it and the mark.
 */
export async function startCollector(key?: string): Promise<Collector> {
  const arrivals: Arrival[] = [];
  const sockets = new Set<Socket>();
  let behaviour: Behaviour = 'up';

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = (await buffer(request).catch(() => undefined))?.toString();
    if (body === undefined) return;
    response.setHeaders(
      new Map([
        ['access-control-allow-origin', request.headers.origin ?? '*'],
        ['access-control-allow-credentials', 'true'],
        ['access-control-allow-headers', request.headers['access-control-request-headers'] ?? '*'],
        ['access-control-expose-headers', 'retry-after, ratelimit'],
      ]),
    );
    if (behaviour === 'silent') return;
    // Whoever is led here by a redirect has lost the body on the way.
    if (request.method !== 'POST') response.writeHead(request.method === 'OPTIONS' ? 204 : 200).end();
    else if (typeof behaviour === 'object') response.writeHead(behaviour.status, behaviour.headers).end();
    else {
      for (const [mark] of body.matchAll(marks)) arrivals.push({ mark, key: key && keyOf(body, mark, key) });
      if (behaviour === 'lost') request.socket.resetAndDestroy();
      else response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"Ok"}');
    }
  };

  const server = createServer((request, response) => void answer(request, response));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const open = (port: number): Promise<void> => new Promise((opened) => server.listen(port, '127.0.0.1', opened));
  const shut = (): Promise<unknown> => {
    const closed = new Promise((done) => server.close(done));
    for (const socket of sockets) socket.destroy();
    return closed;
  };
  await open(0);
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    arrivals,
    async behave(as) {
      behaviour = as;
      if (as === 'down') await shut();
      else if (!server.listening) await open(port);
    },
    async close() {
      if (server.listening) await shut();
    },
  };
}

/** A body is JSON, or JSON in several lines. */
function keyOf(body: string, mark: string, key: string): string | undefined {
  let found: string | undefined;
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || !value || !JSON.stringify(value).includes(mark)) return;
    const { [key]: own } = value as Record<string, unknown>;
    if (typeof own === 'string') found = own;
    Object.values(value).forEach(look);
  };
  for (const part of body.startsWith('{"') && !body.includes('\n') ? [body] : body.split('\n')) {
    try {
      look(JSON.parse(part));
    } catch {}
  }
  return found;
}

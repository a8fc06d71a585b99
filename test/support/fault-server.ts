// A collector that keeps the contract, and breaks in whatever way a test asks for. It stores by key, as a collector
// must, and keeps a ledger of every request, so that a test can tell once from twice.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** How one request goes wrong. Faults are taken in order; when none is left, the server does what it should. */
export interface Fault {
  /** Answers this instead of storing. @default 200 */
  status?: number;
  headers?: Record<string, string>;
  /** The body as text. @default what the contract says */
  body?: string;
  /** Waits before anything is stored or said, in milliseconds. */
  delay?: number;
  /** Stores the response whatever is said. @default for a 2xx */
  commit?: boolean;
  /** After storing or not: cuts the connection, never answers, or cuts the answer short. */
  ending?: 'reset' | 'silence' | 'truncate';
}

/** One request as it came. Times are milliseconds since 1970. */
export interface Line {
  at: number;
  key: string | null;
  /** SHA-256 of the body, hexadecimal. */
  hash: string;
  /** Of the first response, if there are several. */
  id: string;
  revision: number;
  /** How many responses the body held. */
  items: number;
  /** What the server did about it: a status, or how it broke. */
  did: string;
  stored: boolean;
  headers: Record<string, string | string[] | undefined>;
}

/** All that a lane has seen. */
export interface Ledger {
  lines: Line[];
  /** The responses as they are stored, by id. */
  stored: Record<string, { revision: number; response: Record<string, unknown> }>;
}

interface Lane extends Ledger {
  script: Fault[];
  hashes: Map<string, string>;
}

export interface FaultServer {
  /** Its address, without a slash at the end. A lane's endpoint is `<url>/lane/<name>`; any name makes a lane. */
  url: string;
  close(): Promise<void>;
}

/**
 * Starts a server on a free port of 127.0.0.1.
 *
 * - `POST /lane/:name` takes a response.
 * - `PUT /lane/:name/script` takes a list of faults.
 * - `GET /lane/:name/ledger` tells what has come.
 */
export async function startFaultServer(): Promise<FaultServer> {
  const lanes = new Map<string, Lane>();
  const sockets = new Set<Socket>();
  const server = createServer(async (request, response) => {
    const [, , name = '', part] = new URL(request.url!, 'http://localhost').pathname.split('/');
    if (!lanes.has(name)) lanes.set(name, { lines: [], stored: {}, script: [], hashes: new Map() });
    const lane = lanes.get(name)!;
    const body = await text(request).catch(() => undefined);
    if (body === undefined) return;
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', 'retry-after');
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-methods', 'POST, PUT, GET');
      response.setHeader('access-control-allow-headers', '*, authorization');
      response.setHeader('access-control-max-age', '600');
      response.writeHead(204).end();
    } else if (part === 'ledger') {
      const { lines, stored } = lane;
      json(response, 200, { lines, stored });
    } else if (part === 'script') {
      lane.script = JSON.parse(body) as Fault[];
      json(response, 200, {});
    } else await take(lane, request, response, body);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function take(lane: Lane, request: IncomingMessage, response: ServerResponse, body: string): Promise<void> {
  const fault = lane.script.shift() ?? {};
  const { status = 200, headers = {}, delay = 0, ending } = fault;
  const sent = parse(body);
  const items = sent.responses ?? [sent];
  const { id = '', revision = 0 } = items[0] ?? {};
  const key = (request.headers['idempotency-key'] as string | undefined) ?? null;
  const hash = sha256(body);
  const line: Line = {
    at: Date.now(),
    key,
    hash,
    id,
    revision,
    items: items.length,
    did: ending ?? `${status}`,
    stored: false,
    headers: request.headers,
  };
  lane.lines.push(line);
  if (!id) {
    line.did = 'nonsense';
    json(response, 400, { title: 'This is no response.' });
    return;
  }
  if (delay) await new Promise((wake) => setTimeout(wake, delay));

  const results: object[] = [];
  if (fault.commit ?? (!ending && status >= 200 && status < 300)) {
    for (const item of items) {
      const { id = '', revision = 0 } = item;
      // What JSON.stringify has written, it writes again.
      const own = sent.responses ? sha256(JSON.stringify(item)) : hash;
      const known = lane.hashes.get(`${id}:${revision}`);
      if (known && known !== own) {
        line.did = 'conflict';
        json(response, 422, { title: 'This key came with other bytes before.' });
        return;
      }
      lane.hashes.set(`${id}:${revision}`, own);
      const later = (lane.stored[id]?.revision ?? 0) < revision;
      if (later) lane.stored[id] = { revision, response: item as Record<string, unknown> };
      line.stored ||= later;
      results.push({ id, revision, status: later ? 'stored' : 'duplicate' });
    }
  }

  const answer = fault.body ?? JSON.stringify(status < 300 ? { results } : { title: `${status}` });
  if (ending === 'reset') request.socket.resetAndDestroy();
  else if (ending === 'truncate') {
    response.writeHead(status, {
      ...headers,
      'content-type': 'application/json',
      'content-length': answer.length + 100,
    });
    response.write(answer.slice(0, 10), () => request.socket.end());
  } else if (ending !== 'silence') {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end([204, 304].includes(status) ? undefined : answer);
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Sent {
  id?: string;
  revision?: number;
  responses?: Sent[];
}

function parse(body: string): Sent {
  try {
    return JSON.parse(body) as object;
  } catch {
    return {};
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

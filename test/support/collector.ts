// A collector on a real SQLite file that ends with the test, and responses to send to it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Collector, type CollectorOptions, createCollector, sqliteStore } from '@earshot/collector';
import { type SurveyResponse, uuidv7 } from '@earshot/core';
import { onTestFinished } from 'vitest';

/** A folder that is gone after the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'earshot-collector-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

export interface Opened extends Collector {
  /** Posts JSON and reads the JSON answer. */
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read the JSON as a stranger would.
  json: any;
}

export function openCollector(options: Partial<CollectorOptions> = {}): Opened {
  const collector = createCollector({ store: sqliteStore(join(folder(), 'test.db')), log: () => {}, ...options });
  onTestFinished(() => collector.close());
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const reply = await collector.fetch(new Request(`http://collector.example${path}`, init));
    const text = await reply.text();
    const isJson = /\bjson\b/.test(reply.headers.get('content-type')?.replace('x-ndjson', '') ?? '');
    return { status: reply.status, headers: reply.headers, text, json: isJson ? JSON.parse(text) : null };
  };
  return {
    ...collector,
    post: (body, headers = {}) =>
      ask('/v1/responses', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    get: (path, headers = {}) => ask(path, { headers }),
  };
}

/** A completed response to the built-in NPS survey, but for what is given. */
export function response(but: Partial<SurveyResponse> = {}): SurveyResponse {
  const answers = but.answers ?? { nps: 9, why: 'Fast.' };
  return {
    id: uuidv7(Date.parse('2026-11-21T10:00:00Z'), crypto.getRandomValues(new Uint8Array(10))),
    revision: 1,
    status: 'completed',
    survey: { id: 'nps', version: 1 },
    answers,
    order: Object.keys(answers),
    startedAt: '2026-11-21T10:00:00.000Z',
    updatedAt: '2026-11-21T10:00:09.000Z',
    ...but,
  };
}

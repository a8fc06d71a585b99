import { responseKey, type SurveyResponse, uuidv7 } from '@earshot/core';

export interface ConformOptions {
  /** The origin of a page that the collector lets post. @default 'http://localhost' */
  origin?: string;
  /** More headers with every request. */
  headers?: Record<string, string>;
  /** Where stored responses can be read as JSON, one array or one response a line; `{survey}` stands for the survey's id. */
  stored?: string;
  /** How long a reply may take, in milliseconds. @default 20000 */
  deadline?: number;
}

/** What a collector answered. */
export interface Reply {
  /** 0: none, within the deadline. */
  status: number;
  headers: Headers;
  /** What it said of each response, where it did. */
  results: { id: string | null; revision: number | null; status: string; problem?: unknown }[] | undefined;
  /** The body, where it was JSON. */
  json: unknown;
  /** What it said was wrong, for a sentence of ours: empty, or in brackets. */
  detail: string;
}

/** A collector under trial. */
export interface Target {
  origin: string;
  /** The id of the survey that this run's responses belong to: none that anybody else uses. */
  survey: string;
  /** Every status with its headers that was seen so far. */
  seen: { status: number; headers: Headers }[];
  /** A new response; its revision is 1 unless another is given. */
  response(fields?: Partial<SurveyResponse>): SurveyResponse;
  /** Posts JSON as an adapter does; with the key, if it is one response. */
  post(body: unknown, headers?: Record<string, string | null>): Promise<Reply>;
  request(init: RequestInit): Promise<Reply>;
  /** Reads what is stored of this run's survey; absent where nobody said where. */
  stored?: () => Promise<Partial<SurveyResponse>[]>;
}

/**
 * A collector, and the ways to try it.
 *
 * @throws {TypeError} if the endpoint is no URL.
 */
export function targetAt(endpoint: string, options: ConformOptions = {}): Target {
  const { origin = 'http://localhost', headers: more = {}, stored, deadline = 20_000 } = options;
  const address = new URL(endpoint);
  const random = (): Uint8Array => crypto.getRandomValues(new Uint8Array(10));
  const survey = `conformance-${uuidv7(Date.now(), random()).slice(-12)}`;
  const seen: Target['seen'] = [];

  async function request(init: RequestInit): Promise<Reply> {
    const headers = new Headers(init.headers);
    for (const [name, value] of Object.entries({ ...more, origin })) if (!headers.has(name)) headers.set(name, value);
    try {
      const reply = await fetch(address, {
        ...init,
        headers,
        redirect: 'manual',
        signal: AbortSignal.timeout(deadline),
      });
      seen.push(reply);
      return { status: reply.status, headers: reply.headers, ...read(await reply.text()) };
    } catch (error) {
      const { name, cause, message } = error as Error;
      const why =
        name === 'TimeoutError' ? `nothing within ${deadline / 1000} s` : ((cause as Error)?.message ?? message);
      return { status: 0, headers: new Headers(), results: undefined, json: undefined, detail: ` (${why})` };
    }
  }

  return {
    origin,
    survey,
    seen,
    request,
    response: (fields) => ({
      id: uuidv7(Date.now(), random()),
      revision: 1,
      status: 'completed',
      survey: { id: survey, version: 1 },
      answers: { nps: 9, why: 'Fast.' },
      unanswered: {},
      order: ['nps', 'why'],
      startedAt: '2026-01-31T10:00:00.000Z',
      updatedAt: '2026-01-31T10:00:09.000Z',
      ...fields,
    }),
    post(body, own = {}) {
      const one = body as SurveyResponse;
      const headers = new Headers({ 'content-type': 'application/json' });
      if (one?.id && one.revision) headers.set('idempotency-key', `"${responseKey(one)}"`);
      for (const [name, value] of Object.entries(own)) value === null ? headers.delete(name) : headers.set(name, value);
      return request({ method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
    },
    ...(stored && {
      stored: async () => {
        const from = new URL(stored.replaceAll('{survey}', encodeURIComponent(survey)), address);
        const reply = await fetch(from, { headers: more, signal: AbortSignal.timeout(deadline) });
        if (!reply.ok)
          throw new Error(`${from.href} answered ${reply.status}. Give --stored an address that lists what is stored.`);
        return list(await reply.text());
      },
    }),
  };
}

function read(text: string): Pick<Reply, 'results' | 'json' | 'detail'> {
  try {
    const json = JSON.parse(text);
    const { results, detail, title } = Object(json);
    const said = [detail, title].find((words) => typeof words === 'string');
    return { json, results: Array.isArray(results) ? results : undefined, detail: said ? ` (${said})` : '' };
  } catch {
    return { json: undefined, results: undefined, detail: '' };
  }
}

/** Responses of a JSON array, of an object that holds one as `responses`, or of lines. */
function list(text: string): Partial<SurveyResponse>[] {
  try {
    const json = JSON.parse(text);
    return Array.isArray(json) ? json : Array.isArray(json.responses) ? json.responses : [json];
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line));
  }
}

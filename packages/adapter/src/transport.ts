import type { Entry } from './entry.ts';
import { exhausted, retryAfter } from './retry-after.ts';
import { within } from './within.ts';

/** What came back. */
export interface Answer {
  /** 0: nothing that can be read. 300: a redirect that was not followed, because it would lose the body. */
  status_: number;
  /** How long the collector asks to be left alone, in milliseconds. */
  after_: number;
  /** The body, if it is JSON and comes soon. */
  body_: unknown;
}

/** How long one attempt may take, in milliseconds; a slow line gets one more for each byte. */
const deadline = 2e4;

/** Browsers refuse keepalive beyond 64 KiB in flight, counting the host page's own requests: we stay below. */
const budget = 48 * 1024;
let inFlight = 0;

/** What travels, where to, and how often it has been tried before. */
export type Letter = Pick<Entry, 'endpoint' | 'body' | 'attempts'>;

/** Posts a body once. Never rejects, never throws, never takes longer than its deadline: a page may have patched `fetch`. */
export async function post(
  { endpoint, body: text, attempts }: Letter,
  headers: () => HeadersInit | Promise<HeadersInit>,
  more?: RequestInit,
): Promise<Answer> {
  const body = new TextEncoder().encode(text);
  const patience = deadline + body.length;
  // With keepalive the request outlives its page, so leaving needs no code of its own. A budget that the page has used up
  // looks like a network failure, so every second attempt does without.
  const charge = attempts % 2 || inFlight + body.length > budget ? 0 : body.length;
  inFlight += charge;

  const attempt = async (): Promise<Answer> => {
    const signal = AbortSignal.timeout(patience);
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: await headers(),
      body,
      keepalive: !!charge,
      signal,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'strict-origin',
      ...more,
    });
    const asked = (name: string): string | null => answer.headers.get(name);
    return {
      status_: answer.type === 'opaqueredirect' ? 300 : answer.status,
      after_: retryAfter(asked('retry-after') ?? exhausted(asked('ratelimit')), Date.now()),
      body_: await within(2e3, answer.json()).catch(() => {}),
    };
  };

  try {
    return await within(patience, attempt());
  } catch {
    return { status_: 0, after_: 0, body_: undefined };
  } finally {
    inFlight -= charge;
  }
}

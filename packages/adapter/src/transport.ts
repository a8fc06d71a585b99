import { responseKey } from '@earshot/core';
import type { Entry } from './entry.ts';
import { retryAfter } from './retry-after.ts';
import { within } from './within.ts';

/** What came back. */
export interface Answer {
  /** 0: nothing that can be read. 300: a redirect, which is never followed because it would lose the body. */
  status_: number;
  /** How long the collector asks to be left alone, in milliseconds. */
  after_: number;
  /** The body, if it is JSON and comes soon. */
  body_: unknown;
}

/** How long one attempt may take, in milliseconds. */
const deadline = 2e4;

/** Browsers refuse keepalive beyond 64 KiB in flight, counting the host page's own requests: we stay below. */
const budget = 48 * 1024;
let inFlight = 0;

/** Posts an entry once. Never rejects, never throws, never takes longer than its deadline: a page may have patched `fetch`. */
export async function post(entry: Entry, headers?: () => HeadersInit | Promise<HeadersInit>): Promise<Answer> {
  const body = new TextEncoder().encode(entry.body);
  // With keepalive the request outlives its page, so leaving needs no code of its own. A budget that the page has used up
  // looks like a network failure, so every second attempt does without.
  const charge = entry.attempts % 2 || inFlight + body.length > budget ? 0 : body.length;
  inFlight += charge;

  const attempt = async (): Promise<Answer> => {
    const sent = new Headers(await headers?.());
    sent.set('content-type', 'application/json');
    sent.set('idempotency-key', `"${responseKey(entry)}"`);
    const signal = AbortSignal.timeout(deadline);
    const answer = await fetch(entry.endpoint, {
      method: 'POST',
      headers: sent,
      body,
      keepalive: !!charge,
      signal,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'strict-origin',
    });
    return {
      status_: answer.type === 'opaqueredirect' ? 300 : answer.status,
      after_: retryAfter(answer.headers.get('retry-after'), Date.now()),
      body_: await within(2e3, answer.json()).catch(() => {}),
    };
  };

  try {
    return await within(deadline, attempt());
  } catch {
    return { status_: 0, after_: 0, body_: undefined };
  } finally {
    inFlight -= charge;
  }
}

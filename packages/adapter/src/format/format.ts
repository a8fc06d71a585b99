import type { SurveyResponse } from '@earshot/core';
import { classify, type Verdict } from '../classify.ts';

/**
 * How responses are written for one kind of collector, and how its answer is read: a few pure facts and functions.
 * Only `encode` has to be there; what a format leaves out is as in the `earshot` format.
 *
 * @example
 * const lines: Format = { encode: ({ id, answers }) => `${id} ${JSON.stringify(answers)}`, headers: { 'content-type': 'text/plain' } };
 */
export interface Format {
  /**
   * Writes one response. It is called once, before the response is stored for the first time; what it returns is kept
   * and sent at every attempt, so a revision always means the same bytes. No clock, no randomness: what changes with
   * the time of sending is in `response.sentAt` already.
   */
  encode(response: SurveyResponse): string;
  /**
   * Makes a body of what `encode` has returned, for one response or, where `limits.items` allows it, for several.
   *
   * @default what `encode` returned for the one response
   */
  pack?(parts: readonly string[]): string;
  /**
   * Reads the answer for one of the responses that the body held.
   *
   * @param status the HTTP status; 0 for no answer, 300 for any redirect.
   * @param body what came back, if it was JSON.
   * @default `readResults`
   */
  classify?(status: number, body: unknown, item: Item): Reading;
  /** Headers that never vary and hold no secret. @default `{ 'content-type': 'application/json' }` */
  headers?: Readonly<Record<string, string>>;
  /**
   * What lets the collector know a repeat: the `Idempotency-Key` header, a field of what `encode` writes (`body:uuid`),
   * or nothing. With `none`, an acknowledgement that gets lost on its way makes the response count twice.
   *
   * @default 'header'
   */
  dedupe?: 'header' | 'none' | `body:${string}`;
  /**
   * Whether a browser asks the collector for leave (OPTIONS) before it posts across origins. `simple` means that even an
   * endpoint that has never heard of CORS receives the body.
   *
   * @see https://fetch.spec.whatwg.org/#cors-preflight-fetch
   * @default 'preflight'
   */
  cors?: 'simple' | 'preflight';
  /** The most that one body may hold: responses, and bytes of UTF-8. @default one response, 64 KiB */
  limits?: Readonly<{ items: number; bytes: number }>;
  /**
   * What the collector makes of a later revision: it takes the place of the earlier one, or each becomes a record of its
   * own, told apart by its event name or its fields. Who wants one record of each sitting sends such a collector
   * completed responses alone.
   *
   * @default 'replace'
   */
  revisions?: 'replace' | 'append';
  /**
   * `follow` for an endpoint that answers through a redirect, as Google Apps Script does. Otherwise a redirect is never
   * followed, because it would lose the body.
   *
   * @default 'manual'
   */
  redirect?: 'follow' | 'manual';
}

/** Which response an answer is read for. */
export type Item = Pick<SurveyResponse, 'id' | 'revision'>;

/** What an answer means for one response. */
export interface Reading {
  verdict: Verdict;
  /** What the collector said was wrong, if it refused. */
  problem?: unknown;
}

/** One entry of `results` in the collector contract. */
interface Result {
  id?: unknown;
  revision?: unknown;
  status?: unknown;
  problem?: unknown;
}

/**
 * The reading of the collector contract: the status decides, and a 2xx acknowledges all but what its `results` refuse.
 *
 * @example
 * readResults(200, { results: [{ id, revision: 1, status: 'refused', problem }] }, { id, revision: 1 }) // refused
 */
export function readResults(status: number, body: unknown, { id, revision }: Item): Reading {
  const verdict = classify(status);
  if (verdict === 'refused') return { verdict, problem: body };
  const refusal =
    verdict === 'delivered' &&
    [(body as { results?: Result } | null | undefined)?.results]
      .flat()
      .find((result) => result?.id === id && result.status === 'refused' && (result.revision ?? revision) === revision);
  return refusal ? { verdict: 'refused', problem: refusal.problem } : { verdict };
}

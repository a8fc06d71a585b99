import type { Receipt } from '@earshot/core';

/** A response on its way, as it lies in the queue under `q:<id>`. */
export interface Entry {
  /** The version of this record. A reader leaves versions that it does not know alone. */
  v: 1;
  id: string;
  revision: number;
  /** Where it goes, fixed when it was sent. */
  endpoint: string;
  /** The bytes that travel, made once: a revision and its key always mean the same bytes. */
  body: string;
  /** Attempts so far. */
  attempts: number;
  /** When the next attempt is due, in milliseconds since 1970. */
  next: number;
  /** Until when the collector asked (Retry-After) to be left alone, with everything that goes to its endpoint. */
  until: number;
}

/** A response that is waiting for its collector. */
export type Pending = Entry;

/** A response that the collector will never take. Kept, under `d:<id>`, until somebody decides. */
export interface Refused extends Entry {
  /** The status that refused it, and what the collector said was wrong. */
  receipt: Receipt;
}

/**
 * Where a record stands among those of its response: by its revision, then by its attempts. NaN, which compares with
 * nothing, for what is no entry of this version.
 */
export const rank = (record: unknown): number => {
  const { v, body, revision, attempts, next, until } = { ...(record as Entry) };
  return v === 1 && typeof body === 'string' && next + until >= 0 ? revision * 1e6 + attempts : NaN;
};

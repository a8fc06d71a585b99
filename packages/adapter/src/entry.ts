import type { Receipt, Status } from '@earshot/core';

/** A response on its way, as it lies in the queue under `q:<id>`. */
export interface Entry {
  /**
   * The version of this record: 1 for a body that any adapter may post as JSON, 2 for one in a format of the host's,
   * which only an adapter with its endpoint sends. A reader leaves versions that it does not know alone.
   */
  v: 1 | 2;
  /** The response's id; of a copy for a further endpoint (`copy.ts`), with a space and that endpoint after it. */
  id: string;
  revision: number;
  /** In version 2, that the body is as in version 1 all the same. */
  as?: 'earshot';
  /** Whose it is, where the body does not say it in the words of a response. */
  respondent?: string;
  /** How far the sitting had come. */
  status?: Status;
  /** Where it goes, fixed when it was sent. */
  endpoint: string;
  /** The bytes that travel, made once: a revision and its key always mean the same bytes. */
  body: string;
  /** When it was first sent, in milliseconds since 1970. */
  at?: number;
  /** Attempts so far. */
  attempts: number;
  /** When the next attempt is due, in milliseconds since 1970. */
  next: number;
}

/** A response that is waiting for its collector. */
export type Pending = Entry;

/** A response that is not sent any more, as it lies under `d:<id>` until somebody decides. */
export interface Shelved extends Entry {
  /** How it left, with the status and what the collector said was wrong. Of an erased one there is nothing but its id. */
  receipt: Receipt;
}

/**
 * Where a record stands among those of its response: a completed one above all others, then by its revision, then by its
 * attempts, of which a million make a revision. NaN, which compares with nothing, for what is no entry.
 */
export const rank = (record: unknown): number => {
  const { v, body, revision, status, attempts, next } = (record || 0) as Entry;
  return v < 3 && typeof body === 'string' && next >= 0
    ? (revision + (status === 'completed' ? 1e6 : 0)) * 1e6 + attempts
    : NaN;
};

/** Whose response it is, if that is known. */
export function respondentOf({ v, body, respondent }: Entry): string | undefined {
  if (v > 1) return respondent;
  try {
    return (JSON.parse(body) as { respondent?: string } | null)?.respondent;
  } catch {
    return undefined;
  }
}

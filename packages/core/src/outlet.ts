import type { SurveyResponse } from './response.ts';

/** Where responses go. An adapter is one; so is any function of the host that keeps its promise. */
export interface Outlet {
  /** Resolves when the response is kept; rejects with an `Error` only if it could not even be kept in memory. */
  send(response: SurveyResponse): Promise<Delivery>;
}

/** What became of a response when it was handed over. */
export interface Delivery {
  id: string;
  revision: number;
  /** Where it is kept until the collector has acknowledged it. Memory does not outlive the page. */
  stored: 'disk' | 'memory';
  /** Settles when the response leaves the queue, which may be long after the page is gone. Never rejects. */
  delivery: Promise<Receipt>;
}

/** How a response left the queue. */
export interface Receipt {
  id: string;
  revision: number;
  /**
   * - `superseded`: a later revision of the same response took its place before it was sent.
   * - `expired`: it was tried for as long as it may be. `erased`: the host has taken it back.
   */
  outcome: 'delivered' | 'refused' | 'superseded' | 'expired' | 'erased';
  /** The HTTP status that decided, where one did. */
  status?: number;
  /** What the collector said was wrong, as RFC 9457 problem details, where it did. */
  problem?: unknown;
}

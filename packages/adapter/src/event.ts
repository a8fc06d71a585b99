import type { Receipt } from '@earshot/core';

/**
 * What happens to responses. Everything sent ends in one of `delivered`, `refused` and `superseded`.
 * Times are milliseconds since 1970.
 */
export type AdapterEvent =
  /** Kept: what the page may promise the visitor from here on. */
  | { type: 'stored'; id: string; revision: number; stored: 'disk' | 'memory' }
  /** Out of the queue. A response of an earlier visit has its event too. */
  | ({ type: Receipt['outcome'] } & Receipt)
  /** Not through yet; tried again at `at`. Status 0: no answer at all. */
  | { type: 'retrying'; id: string; revision: number; status: number; at: number }
  /** The endpoint itself is wrong: it redirects (300), or says 401. It is tried again at `at`; nothing is dropped. */
  | { type: 'held'; id: string; revision: number; status: number; at: number; endpoint: string }
  /** The disk did not take or give responses: until it does, memory keeps what is new. */
  | { type: 'degraded'; cause: unknown };

export type Listener = (event: AdapterEvent) => void;

/** Tells every listener. One that throws keeps no other from hearing. */
export function tell(listeners: Iterable<Listener>, event: AdapterEvent): void {
  for (const listener of [...listeners]) {
    try {
      listener(event);
    } catch {}
  }
}

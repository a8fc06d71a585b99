import type { Receipt } from '@earshot/core';
import type { DiskTrouble } from './trouble.ts';

/**
 * What happens to responses. Everything sent ends in one of `delivered`, `refused`, `superseded`, `expired` and `erased`;
 * what is `requeued` ends once more. Times are milliseconds since 1970.
 */
export type AdapterEvent =
  /** Kept: what the page may promise the visitor from here on. */
  | { type: 'stored'; id: string; revision: number; stored: 'disk' | 'memory' }
  /** Out of the queue. A response of an earlier visit has its event too. */
  | ({ type: Receipt['outcome'] } & Receipt)
  /**
   * Not through yet: tried again at `at`. `retrying` blames the moment (status 0: no answer at all); `held` blames the
   * endpoint, which redirects (status 300), wants a login, or is not there.
   */
  | { type: 'retrying' | 'held'; id: string; revision: number; status: number; at: number; endpoint: string }
  /** Taken off the shelf by `retry`: it waits again. */
  | { type: 'requeued'; id: string; revision: number }
  /** The disk refuses or hangs: from here on, what it does not take is in memory. Told once. */
  | { type: 'degraded'; kind: DiskTrouble; cause: unknown }
  /** A record that nobody can read was put aside, under `x:` before its key. */
  | { type: 'quarantined'; key: string };

export type Listener = (event: AdapterEvent) => void;

/** Tells every listener. One that throws keeps no other from hearing. */
export function tell(listeners: Iterable<Listener>, event: AdapterEvent): void {
  for (const listener of listeners) {
    try {
      listener(event);
    } catch {}
  }
}

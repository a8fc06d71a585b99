import { type Receipt, responseKey } from '@earshot/core';
import type { Entry } from './entry.ts';
import type { Contents } from './queue.ts';

/** Who of this page wants to know what becomes of a response. */
export interface Waiters {
  /** The receipt of a stored entry; the same promise if it is asked for again. */
  wait_(entry: Entry): Promise<Receipt>;
  settle_(receipt: Receipt): void;
  /** The entries waited for by now. */
  list_(): Entry[];
  /**
   * Settles what others have settled: compares entries that were stored before the queue was read with what it held.
   * Returns those that are nowhere.
   */
  missing_(entries: Entry[], contents: Contents): Entry[];
}

/** @param announce called with every receipt, waited for or not. */
export function createWaiters(announce: (receipt: Receipt) => void): Waiters {
  const waiting = new Map<string, { entry: Entry; receipt: Promise<Receipt>; resolve: (receipt: Receipt) => void }>();

  const settle_ = (receipt: Receipt): void => {
    const key = responseKey(receipt);
    waiting.get(key)?.resolve(receipt);
    waiting.delete(key);
    announce(receipt);
  };

  return {
    settle_,
    list_: () => [...waiting.values()].map(({ entry }) => entry),
    wait_(entry) {
      const key = responseKey(entry);
      const known = waiting.get(key);
      if (known) return known.receipt;
      let resolve!: (receipt: Receipt) => void;
      const receipt = new Promise<Receipt>((settle) => {
        resolve = settle;
      });
      waiting.set(key, { entry, receipt, resolve });
      return receipt;
    },
    missing_: (entries, { pending_, refused_, whole_ }) =>
      entries.filter((entry) => {
        const { id, revision } = entry;
        const stored = pending_.get(id);
        const refusal = refused_.get(id);
        if (!waiting.has(responseKey(entry)) || stored?.revision === revision) return false;
        if (stored && stored.revision > revision) settle_({ id, revision, outcome: 'superseded' });
        else if (refusal?.revision === revision) {
          const { status, problem } = refusal;
          settle_({ id, revision, outcome: 'refused', status, problem });
        } else return whole_;
        return false;
      }),
  };
}

import { type Receipt, responseKey } from '@earshot/core';
import { backoff } from './backoff.ts';
import { classify } from './classify.ts';
import type { Entry } from './entry.ts';
import type { AdapterEvent } from './event.ts';
import type { Queue } from './queue.ts';
import { longest } from './retry-after.ts';
import type { Answer } from './transport.ts';

/** Whoever on this page waits for a receipt, by the key of a response. */
export type Waiters = Map<string, { entry_: Entry; receipt_: Promise<Receipt>; settle_: (receipt: Receipt) => void }>;

/** What a collector may say about one of the responses that it was sent. */
interface Result {
  id: unknown;
  status: unknown;
  problem?: unknown;
}

/**
 * Goes through the queue once and sends what is due, new responses first.
 *
 * @param force sends what waits for its backoff too.
 * @param outrun whether to leave the rest to another pass.
 * @returns when something is due again, in milliseconds since 1970; Infinity if nothing is.
 */
export async function pass(
  queue: Queue,
  waiters: Waiters,
  post: (entry: Entry) => Promise<Answer>,
  tell: (event: AdapterEvent) => void,
  force: boolean,
  outrun: () => boolean,
): Promise<number> {
  const settle = (receipt: Receipt): void => {
    const key = responseKey(receipt);
    waiters.get(key)?.settle_(receipt);
    waiters.delete(key);
    tell({ type: receipt.outcome, ...receipt });
  };

  // These were stored before the queue is read, so what it does not show has left.
  const stored = [...waiters.values()];
  const { pending_: pending, refused_: refused, whole_: whole, lost_: lost } = await queue.read_();
  for (const { entry_: entry } of stored) {
    const { id, revision } = entry;
    const above = (pending.get(id)?.revision ?? 0) - revision;
    if (above > 0) settle({ id, revision, outcome: 'superseded' });
    else if (above && whole) {
      if (lost) {
        await queue.keep_(entry);
        pending.set(id, entry);
      }
      // Another tab has sent it.
      else settle(refused.get(id)?.receipt ?? { id, revision, outcome: 'delivered' });
    }
  }

  /** Until when an endpoint is left alone. */
  const closed = new Map<string, number>();
  // A time further off than any hold comes from a clock that has been set back since.
  for (const { endpoint, until } of pending.values())
    if (until > (closed.get(endpoint) ?? 0) && until <= Date.now() + longest) closed.set(endpoint, until);

  let wake = Infinity;
  for (const entry of [...pending.values()].sort((a, b) => a.next - b.next)) {
    if (outrun()) break;
    const { id, revision, endpoint } = entry;
    let at = Math.max(force ? 0 : entry.next, closed.get(endpoint) ?? 0);
    if (at <= Date.now()) {
      const { status_: status, after_: after, body_: body } = await post(entry);
      const verdict = classify(status);
      // A 2xx acknowledges all but what its results refuse.
      const refusal =
        verdict === 'refused'
          ? { problem: body }
          : verdict === 'delivered' &&
            [(body as { results?: Result } | null | undefined)?.results]
              .flat()
              .find((result) => result?.id === id && result.status === 'refused');
      if (verdict === 'delivered' || verdict === 'refused') {
        const receipt: Receipt = { id, revision, outcome: verdict, status };
        if (refusal) Object.assign(receipt, { outcome: 'refused', problem: refusal.problem });
        await queue.drop_(entry, refusal && { ...entry, receipt });
        settle(receipt);
        continue;
      }
      const until = Date.now() + after;
      const attempts = entry.attempts + 1;
      at = until + backoff(attempts, Math.random(), verdict === 'held' ? 36e5 : 3e5);
      closed.set(endpoint, at);
      await queue.keep_({ ...entry, attempts, next: at, until });
      tell({ type: verdict, id, revision, status, at, endpoint });
    }
    wake = Math.min(wake, at);
  }
  return wake;
}

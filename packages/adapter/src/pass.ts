import { type Receipt, responseKey } from '@earshot/core';
import { backoff } from './backoff.ts';
import { classify } from './classify.ts';
import type { Entry } from './entry.ts';
import type { AdapterEvent } from './event.ts';
import type { Queue } from './queue.ts';
import { longest } from './retry-after.ts';
import type { Answer } from './transport.ts';

/** Whoever on this page waits for a receipt, by the key of a response. */
export type Waiters = Map<string, { entry: Entry; receipt: Promise<Receipt>; resolve: (receipt: Receipt) => void }>;

/** What a pass works with. */
export interface Scene {
  queue_: Queue;
  waiters_: Waiters;
  post_(entry: Entry): Promise<Answer>;
  tell_(event: AdapterEvent): void;
  /** Whether to leave the rest to another pass. */
  outrun_(): boolean;
  /** Whether somebody else may have emptied the disk: what is nowhere is then lost, and not delivered. */
  lost_(): boolean;
}

/**
 * Goes through the queue once and sends what is due, new responses first.
 *
 * @param force sends what waits for its backoff too.
 * @returns when something is due again, in milliseconds since 1970; Infinity if nothing is.
 */
export async function pass(
  { queue_: queue, waiters_: waiters, post_: post, tell_: tell, outrun_: outrun, lost_: lost }: Scene,
  force: boolean,
): Promise<number> {
  const settle = (receipt: Receipt): void => {
    const key = responseKey(receipt);
    waiters.get(key)?.resolve(receipt);
    waiters.delete(key);
    tell({ type: receipt.outcome, ...receipt });
  };

  // Stored before the queue is read, so what it does not show has left.
  const stored = [...waiters.values()];
  const { pending_: pending, refused_: refused, whole_: whole } = await queue.read_();
  for (const { entry } of stored) {
    const { id, revision } = entry;
    const above = (pending.get(id)?.revision ?? 0) - revision;
    if (above > 0) settle({ id, revision, outcome: 'superseded' });
    else if (above && whole) {
      if (lost()) {
        await queue.keep_(entry);
        pending.set(id, entry);
      }
      // Another tab has sent it.
      else settle(refused.get(id)?.receipt ?? { id, revision, outcome: 'delivered' });
    }
  }

  const closed = new Map<string, number>();
  const close = (endpoint: string, until: number): void => {
    closed.set(endpoint, Math.max(until, closed.get(endpoint) ?? 0));
  };
  // A time further off than any hold comes from a clock that has been set back since.
  for (const { endpoint, until } of pending.values()) close(endpoint, until > Date.now() + longest ? 0 : until);

  let wake = Infinity;
  for (const entry of [...pending.values()].sort((a, b) => a.next - b.next)) {
    if (outrun()) break;
    const { id, revision, endpoint } = entry;
    let at = Math.max(force ? 0 : entry.next, closed.get(endpoint)!);
    if (at <= Date.now()) {
      const { status_: status, after_: after, body_: body } = await post(entry);
      const verdict = classify(status);
      // A 2xx acknowledges all but what its results refuse.
      const refusal =
        verdict === 'refused'
          ? { problem: body }
          : verdict === 'delivered' &&
            [(body as Results)?.results].flat().find((result) => result?.id === id && result.status === 'refused');
      if (verdict === 'delivered' || verdict === 'refused') {
        const receipt: Receipt = { id, revision, outcome: 'delivered', status };
        if (refusal) Object.assign(receipt, { outcome: 'refused', problem: refusal.problem });
        await queue.drop_(entry, refusal && { ...entry, receipt });
        settle(receipt);
        continue;
      }
      const until = Date.now() + after;
      const attempts = entry.attempts + 1;
      at = until + backoff(attempts, Math.random(), verdict === 'held' ? 36e5 : 3e5);
      close(endpoint, at);
      await queue.keep_({ ...entry, attempts, next: at, until });
      tell({ type: verdict, id, revision, status, at, endpoint });
    }
    wake = Math.min(wake, at);
  }
  return wake;
}

type Results = { results?: { id: unknown; status: unknown; problem?: unknown }[] } | null | undefined;

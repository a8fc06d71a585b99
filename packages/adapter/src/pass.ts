import { responseKey } from '@earshot/core';
import type { Entry, Refused } from './entry.ts';
import type { AdapterEvent } from './event.ts';
import type { Queue } from './queue.ts';
import { longest } from './retry-after.ts';
import { step } from './step.ts';
import type { Answer } from './transport.ts';
import type { Waiters } from './waiters.ts';

/** What a pass works with. */
export interface Scene {
  queue_: Queue;
  waiters_: Waiters;
  /** What has left the queue on this page, by key. If the disk would not let go of it, it is still not sent again. */
  left_: Map<string, Refused | undefined>;
  post_(entry: Entry): Promise<Answer>;
  tell_(event: AdapterEvent): void;
  closed_(): boolean;
  /** Whether another pass waits for this one to end, because there is something new. */
  outrun_(): boolean;
  /** Whether somebody else may have emptied the disk, so that what is nowhere was lost, and not delivered. */
  lost_(): boolean;
}

/**
 * Goes through the queue once and sends what is due, new responses first.
 *
 * @param force sends what waits for its backoff too.
 * @returns when something is due again, in milliseconds since 1970; Infinity if nothing is.
 */
export async function pass(scene: Scene, force: boolean): Promise<number> {
  const { queue_: queue, waiters_: waiters, left_: left, tell_: tell } = scene;
  const mine = waiters.list_();
  const contents = await queue.read_();
  const pending = contents.pending_;
  for (const entry of waiters.missing_(mine, contents)) {
    const { id, revision } = entry;
    if (scene.lost_()) {
      await queue.keep_(entry);
      pending.set(id, entry);
    }
    // Another tab has sent it.
    else waiters.settle_({ id, revision, outcome: 'delivered' });
  }

  // A time further off than any wait comes from a clock that has been set back since.
  const sane = (time: number): number => (time > Date.now() + 2 * longest ? 0 : time);
  const closed = new Map<string, number>();
  const close = (endpoint: string, until: number): void => {
    closed.set(endpoint, Math.max(until, closed.get(endpoint) ?? 0));
  };
  for (const { endpoint, until } of pending.values()) close(endpoint, sane(until));

  let wake = Infinity;
  for (const entry of [...pending.values()].sort((a, b) => a.next - b.next)) {
    if (scene.closed_() || (scene.outrun_() && !force)) break;
    const { id, revision, endpoint } = entry;
    const key = responseKey(entry);
    if (left.has(key)) {
      await queue.drop_(entry, left.get(key));
      continue;
    }
    let due = Math.max(force ? 0 : sane(entry.next), closed.get(endpoint)!);
    if (due <= Date.now()) {
      const answer = await scene.post_(entry);
      const result = step(entry, answer, Date.now(), Math.random());
      const status = answer.status_;
      if (result.left_) {
        left.set(key, result.refusal_);
        await queue.drop_(entry, result.refusal_);
        waiters.settle_({
          id,
          revision,
          outcome: result.left_,
          status,
          ...(result.refusal_ && { problem: result.refusal_.problem }),
        });
        continue;
      }
      await queue.keep_(result.entry_);
      due = result.entry_.next;
      if (result.endpointWide_) close(endpoint, due);
      tell(
        result.held_
          ? { type: 'held', id, revision, status, at: due, endpoint }
          : { type: 'retrying', id, revision, status, at: due },
      );
    }
    wake = Math.min(wake, due);
  }
  return wake;
}

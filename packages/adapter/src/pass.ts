import { type Receipt, responseKey } from '@earshot/core';
import { backoff } from './backoff.ts';
import { type Entry, rank } from './entry.ts';
import type { Reading } from './format/format.ts';
import type { Queue } from './queue.ts';
import { longest } from './retry-after.ts';

/** Whoever on this page waits for a receipt, by the key of a response. */
export type Waiters = Map<string, { entry_: Entry; receipt_: Promise<Receipt>; settle_: (receipt: Receipt) => void }>;

/** What an attempt came to, for one entry. */
export interface Outcome extends Reading {
  status_: number;
  /** How long the collector asks to be left alone, in milliseconds. */
  after_: number;
}

/** Attempts some entries of one endpoint, and says for each what it came to. Never rejects. */
export type Courier = (entries: Entry[]) => Promise<Outcome[]>;

/** How a pass works; everything but the courier may be absent, which is what a script tag needs. */
export interface Means {
  courier_: Courier;
  /** Those of the due that go together, from the first on. @default the first alone */
  together_?: (due: Entry[]) => Entry[];
  /** Milliseconds after which what fails is given up. @default 30 days */
  retention_?: number;
  /** Those of the waiting that make room for the others. @default none */
  surplus_?: (waiting: Entry[]) => Entry[];
  /** Hears of everything that leaves, and of every attempt that came to nothing. */
  left_?: (receipt: Receipt) => void;
  failed_?: (type: 'retrying' | 'held', entry: Entry, status: number, at: number) => void;
}

/** How long responses are tried for: 30 days, in milliseconds. */
export const month = 2592e6;

/**
 * Goes through the queue once and sends what is due, new responses first, each endpoint on a lane of its own.
 *
 * @param force sends what waits for its backoff too.
 * @param outrun whether to leave the rest to another pass.
 * @returns when something is due again, in milliseconds since 1970; Infinity if nothing is.
 */
export async function pass(
  queue: Queue,
  waiters: Waiters,
  { courier_, together_, retention_ = month, surplus_, left_, failed_ }: Means,
  force: boolean,
  outrun: () => boolean,
): Promise<number> {
  const settle = (receipt: Receipt): void => {
    const key = responseKey(receipt);
    waiters.get(key)?.settle_(receipt);
    waiters.delete(key);
    left_?.(receipt);
  };

  // These were stored before the queue is read, so what it does not show has left.
  const stored = [...waiters.values()];
  const { pending_: pending, shelf_: shelf, holds_: holds, whole_: whole, lost_: lost } = await queue.read_();
  for (const { entry_: entry } of stored) {
    const { id, revision } = entry;
    const shelved = shelf.get(id);
    const above = rank(pending.get(id)) - rank(entry);
    if (above >= 1e6) settle({ id, revision, outcome: 'superseded' });
    else if (!(above >= 0) && whole) {
      if (rank(shelved) >= rank(entry)) settle({ ...shelved!.receipt, id, revision });
      else if (lost) {
        await queue.keep_(entry);
        pending.set(id, entry);
      }
      // Another tab has sent it.
      else settle({ id, revision, outcome: 'delivered' });
    }
  }

  /** Takes an entry out, and puts it on the shelf with a body if there is one. */
  const leave = async (
    entry: Entry,
    how: Pick<Receipt, 'outcome' | 'status' | 'problem'>,
    body?: string,
  ): Promise<void> => {
    const { id, revision } = entry;
    const receipt: Receipt = { id, revision, ...how };
    await queue.drop_(entry, body !== undefined && { ...entry, body, receipt });
    pending.delete(id);
    settle(receipt);
  };

  // A snapshot of a sitting that was erased meanwhile holds what was to be erased.
  const erased = ({ id }: Entry): boolean => shelf.get(id)?.receipt.outcome === 'erased';
  const waiting = [...pending.values()];
  for (const entry of new Set([...waiting.filter(erased), ...(surplus_?.(waiting) ?? [])]))
    await (erased(entry) ? leave(entry, { outcome: 'erased' }) : leave(entry, { outcome: 'expired' }, ''));

  // A disk that could not be read may have what somebody on this page waits for.
  let wake = whole || !stored.length ? Infinity : Date.now() + 1e4;
  const later = (at: number): void => {
    wake = Math.min(wake, at);
  };
  const entries = [...pending.values()].sort((a, b) => a.next - b.next);
  const drive = async (endpoint: string): Promise<void> => {
    const lane = entries.filter((entry) => entry.endpoint === endpoint);
    let closed = holds.get(`h:${endpoint}`) ?? 0;
    // One that is further off than any hold comes from a clock that has been set back since.
    if (closed > Date.now() + longest) closed = 0;
    for (let i = 0; lane[i] && !outrun(); ) {
      const now = Date.now();
      const due = ({ next }: Entry): boolean => force || next <= now;
      if (closed > now || !due(lane[i]!)) return later(Math.max(closed, force ? 0 : lane[i]!.next));
      const group = together_?.(lane.slice(i).filter(due)) ?? [lane[i]!];
      i += group.length;
      const outcomes = await courier_(group);
      for (const [n, entry] of group.entries()) {
        const { verdict, status_: status, after_: after, problem } = outcomes[n]!;
        let at = Date.now() + after;
        if (after) await queue.hold_(endpoint, at);
        const final = verdict === 'delivered' || verdict === 'refused';
        if (final || Date.now() - entry.at! > retention_) {
          const how = {
            outcome: final ? verdict : 'expired',
            status,
            ...(problem !== undefined && { problem }),
          } as const;
          await leave(entry, how, verdict === 'delivered' ? undefined : entry.body);
        } else {
          const attempts = entry.attempts + 1;
          at += backoff(attempts, Math.random(), verdict === 'held' ? 36e5 : status ? 3e5 : 9e5);
          later(at);
          await queue.keep_({ ...entry, attempts, next: at });
          failed_?.(verdict as 'retrying', entry, status, at);
        }
        closed = Math.max(closed, at);
      }
    }
  };
  await Promise.all([...new Set(entries.map(({ endpoint }) => endpoint))].map(drive));
  return wake;
}

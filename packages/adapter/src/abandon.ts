// The last word of a page that is closed while something waits.
import { responseKey } from '@earshot/core';
import type { Adapter } from './adapter.ts';

/** `fetchLater` of the Fetch standard, which TypeScript does not know yet. */
type FetchLater = (url: string, init: RequestInit & { activateAfter?: number }) => { activated: boolean };

/**
 * Hands what waits to the browser, which sends it when the page is closed: a response that could not be sent while the
 * page was open then leaves at once, and not on the next visit. Nobody hears the answer, so the response stays in the
 * queue until it has been sent again and acknowledged; its key makes that one response.
 *
 * Only what is written in the `earshot` format is handed over, without the headers of the host. Does nothing where there
 * is no `fetchLater`, or no room for it (64 KiB for each endpoint).
 *
 * @returns its undo, which takes back what the browser was handed.
 *
 * @example
 * sendWhenAbandoned(createAdapter({ endpoint: 'https://collector.example/v1/responses' }));
 */
export function sendWhenAbandoned({ subscribe, pending }: Pick<Adapter, 'subscribe' | 'pending'>): () => void {
  const { fetchLater } = globalThis as { fetchLater?: FetchLater };
  /** What the browser holds for us, by response. */
  const held = new Map<string, AbortController>();
  const takeBack = (id: string): void => {
    held.get(id)?.abort();
    held.delete(id);
  };
  const off = subscribe(async (event) => {
    if (!fetchLater || !('id' in event)) return;
    takeBack(event.id);
    if (event.type !== 'retrying') return;
    const { id, endpoint } = event;
    const mine = (await pending()).filter((entry) => entry.id === id && entry.endpoint === endpoint);
    const entry = mine.find(({ v, as }) => v === 1 || as);
    // It may have left while we looked, or another call may have been quicker.
    if (!entry || held.has(event.id)) return;
    const withdrawal = new AbortController();
    try {
      fetchLater(entry.endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': `"${responseKey(entry)}"` },
        body: entry.body,
        signal: withdrawal.signal,
        credentials: 'omit',
        referrerPolicy: 'strict-origin',
      });
      held.set(event.id, withdrawal);
    } catch {
      // No room, or not allowed: the next visit sends it.
    }
  });
  return () => {
    off();
    for (const id of [...held.keys()]) takeBack(id);
  };
}

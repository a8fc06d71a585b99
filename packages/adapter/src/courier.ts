import { responseKey } from '@earshot/core';
import { plainly } from './copy.ts';
import { type Entry, respondentOf } from './entry.ts';
import { earshot } from './format/earshot.ts';
import { type Format, readResults } from './format/format.ts';
import type { Courier, Means, Outcome } from './pass.ts';
import { post } from './transport.ts';

/** What an attempt is about, for whoever makes its headers. */
export interface HeadersContext {
  endpoint: string;
  /** The responses of this attempt; one, unless the format takes several. All are the same respondent's. */
  responses: readonly { id: string; revision: number }[];
  /** Whose they are, if that is known. */
  respondent: string | undefined;
  /** How often the first of them has been tried before. */
  attempts: number;
}

/** Makes headers at the time of sending. */
export type HeadersMaker = (context: HeadersContext) => HeadersInit | Promise<HeadersInit>;

const json = { 'content-type': 'application/json' };

/** Sends entries in the format that they were written in, several at once where it takes them. */
export function createCourier(
  address: string,
  format: Format,
  headers: HeadersMaker | undefined,
  aborted: () => AbortSignal,
): Required<Pick<Means, 'courier_' | 'together_'>> {
  const plain = format.encode === earshot.encode ? format : earshot;
  const formatOf = ({ v, as }: Entry): Format => (v > 1 && !as ? format : plain);
  /** Fewer than the format allows, once the collector has found a body too large. */
  let most = Infinity;

  const attempt = async (kept: Entry[]): Promise<Outcome[]> => {
    const entries = kept.map((entry) => plainly(entry, entry.endpoint));
    const [first] = entries as [Entry];
    const { endpoint, attempts } = first;
    const { pack, classify = readResults, headers: fixed = json, dedupe = 'header', redirect } = formatOf(first);
    const parts = entries.map(({ body }) => body);
    const made = async (): Promise<Headers> => {
      // A header may be a secret between the host and its own collector: what another is owed goes without.
      const context = { endpoint, responses: entries, respondent: respondentOf(first), attempts };
      const sent = new Headers(endpoint === address ? await headers?.(context) : undefined);
      for (const [name, value] of Object.entries(fixed)) sent.set(name, value);
      if (dedupe === 'header' && entries.length === 1) sent.set('idempotency-key', `"${responseKey(first)}"`);
      return sent;
    };
    const body = pack?.(parts) ?? parts[0]!;
    const signal = AbortSignal.any([aborted(), AbortSignal.timeout(12e4)]);
    const answer = await post({ endpoint, body, attempts }, made, { signal, ...(redirect && { redirect }) });
    return entries.map((entry) => ({ ...answer, ...classify(answer.status_, answer.body_, entry) }));
  };

  const courier: Courier = async (entries) => {
    const outcomes = await attempt(entries);
    const { status_: status } = outcomes[0]!;
    const middle = entries.length >> 1;
    if (!middle || status < 300 || outcomes.some(({ verdict }) => verdict !== 'refused')) return outcomes;
    // What is said of them all is not said of each: one may be wrong, or only their number.
    if (status === 413) most = middle;
    const front = await courier(entries.slice(0, middle));
    const stop = front.find(({ verdict }) => verdict === 'retrying' || verdict === 'held');
    return [...front, ...(stop ? entries.slice(middle).map(() => stop) : await courier(entries.slice(middle)))];
  };

  return {
    courier_: courier,
    together_(due) {
      const [first] = due as [Entry];
      const { limits = { items: 1, bytes: 65_536 } } = formatOf(first);
      const group: Entry[] = [];
      // What joins them counts too: a comma each, and what stands around them all.
      let bytes = 64;
      for (const entry of due) {
        bytes += new TextEncoder().encode(entry.body).length + 2;
        const fits = group.length < Math.min(limits.items, most) && bytes <= limits.bytes;
        if (group.length && (!fits || entry.v !== first.v || respondentOf(entry) !== respondentOf(first))) break;
        group.push(entry);
      }
      return group;
    },
  };
}

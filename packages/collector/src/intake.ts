import { canonical, type SurveyResponse } from '@earshot/core';
import { parseResponse } from '@earshot/core/schema';
import { readJson } from './body.ts';
import { checkKey } from './key.ts';
import { type Problem, problem, Refusal, refuse, responseProblem } from './problem.ts';
import type { Entry, Store } from './store.ts';

/** The most responses in one request. */
export const batchLimit = 50;

/** How long a sender is asked to wait while the store is out of reach, in seconds. */
export const retryAfter = '30';

/** What became of one response of a request. */
export interface Result {
  /** As it was sent; null where there was none to read. */
  id: string | null;
  revision: number | null;
  status: 'stored' | 'duplicate' | 'refused';
  problem?: Problem;
}

/** What a body asks to be stored. */
interface Delivered {
  single: boolean;
  items: unknown[];
}

/**
 * Takes in the responses of one request: reads, checks, stores in one transaction, and only then acknowledges.
 *
 * @throws {Refusal} if nothing of the request could be taken
 */
export async function takeIn(request: Request, store: Store, now: () => number): Promise<Result[]> {
  const { single, items } = unpack(await readJson(request));
  const receivedAt = new Date(now()).toISOString();
  const results: Result[] = [];
  const entries = new Map<number, Entry>();
  for (const [index, item] of items.entries()) {
    const parsed = parseResponse(item);
    if ('issues' in parsed) {
      const why = responseProblem(parsed.issues);
      if (single) throw new Refusal(why);
      results[index] = { ...named(item), status: 'refused', problem: why };
      continue;
    }
    const { response } = parsed;
    // A batch has many keys and the header room for one: there the ids and revisions of the body decide alone.
    if (single) checkKey(request.headers.get('idempotency-key'), response);
    // What is stored is what was sent, not what the parser knows of it.
    entries.set(index, { response, document: JSON.stringify(item), fingerprint: await fingerprint(item), receivedAt });
  }

  const outcomes = await stored(store, [...entries.values()]);
  for (const [nth, index] of [...entries.keys()].entries()) {
    const { id, revision } = entries.get(index)!.response;
    const outcome = outcomes[nth]!;
    if (outcome === 'conflict') {
      const why = problem('key-reused', { id, revision });
      if (single) throw new Refusal(why);
      results[index] = { id, revision, status: 'refused', problem: why };
    } else results[index] = { id, revision, status: outcome };
  }
  return results;
}

function unpack(body: unknown): Delivered {
  if (!body || typeof body !== 'object' || !Object.hasOwn(body, 'responses') || Object.hasOwn(body, 'id')) {
    return { single: true, items: [body] };
  }
  const { responses } = body as { responses: unknown };
  if (!Array.isArray(responses) || responses.length === 0) throw refuse('not-a-batch');
  if (responses.length > batchLimit) throw refuse('too-many', { got: responses.length, most: batchLimit });
  return { single: false, items: responses };
}

async function stored(store: Store, entries: Entry[]): ReturnType<Store['put']> {
  if (entries.length === 0) return [];
  try {
    return await store.put(entries);
  } catch (cause) {
    throw new Refusal(problem('not-stored'), { 'retry-after': retryAfter }, { cause });
  }
}

/** The name that a refused item gave itself, so that its sender can find it again. */
function named(item: unknown): Pick<Result, 'id' | 'revision'> {
  const { id, revision } = (item ?? {}) as Partial<SurveyResponse>;
  return { id: typeof id === 'string' ? id : null, revision: typeof revision === 'number' ? revision : null };
}

/** `sentAt` tells of an attempt, not of the answers: a sender may renew it. Nor does the order of keys tell anything. */
async function fingerprint(item: unknown): Promise<string> {
  const { sentAt: _, ...contents } = item as SurveyResponse;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(contents)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

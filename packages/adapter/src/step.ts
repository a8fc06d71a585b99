import { backoff } from './backoff.ts';
import { classify } from './classify.ts';
import type { Entry, Refused } from './entry.ts';
import type { Answer } from './transport.ts';

/** What an answer makes of an entry: it left, or it stays with a time for the next attempt. */
export type Step =
  | { left_: 'delivered' | 'refused'; refusal_: Refused | undefined }
  | { left_?: never; entry_: Entry; held_: boolean; endpointWide_: boolean };

/** A held endpoint is asked again at most an hour later, in milliseconds. */
const holdCap = 36e5;

/** Pure: reads an answer. `random` is from 0 up to 1, `now` in milliseconds since 1970. */
export function step(
  entry: Entry,
  { status_: status, after_: after, body_: body }: Answer,
  now: number,
  random: number,
): Step {
  const verdict = classify(status);
  if (verdict === 'delivered' || verdict === 'refuse') {
    // A 2xx acknowledges everything but what its `results` refuse.
    const results = [(body as { results?: unknown } | null | undefined)?.results].flat() as (
      | Result
      | null
      | undefined
    )[];
    const own = results.find((result) => result?.id === entry.id && result.status === 'refused');
    return verdict === 'delivered' && !own
      ? { left_: 'delivered', refusal_: undefined }
      : { left_: 'refused', refusal_: { ...entry, status, problem: own ? own.problem : body } };
  }
  const held = verdict === 'hold';
  const attempts = entry.attempts + 1;
  const until = after && now + after;
  const next = now + after + backoff(attempts, random, held ? holdCap : undefined);
  return {
    entry_: { ...entry, attempts, next, until },
    held_: held,
    // These say something about the endpoint, and not about the response: the others would fare alike.
    endpointWide_: held || after > 0 || [0, 429, 503].includes(status),
  };
}

interface Result {
  id: unknown;
  status: unknown;
  problem?: unknown;
}

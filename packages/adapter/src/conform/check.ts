import type { SurveyResponse } from '@earshot/core';
import type { Reply, Target } from './target.ts';

/** One requirement of the collector contract, and how it is tried. */
export interface Check {
  /** Names it in reports, for example `repeat`. */
  name: string;
  /** What a collector does that meets it. */
  says: string;
  /** `must`: answers get lost, or are sent for ever, where it fails. `should`: a mistake is harder to find. */
  level: 'must' | 'should';
  /**
   * Resolves if the collector meets it.
   *
   * @throws {Failed} what was seen instead, with the remedy.
   * @throws {Unseen} why it could not be tried.
   */
  run(target: Target): Promise<void>;
}

/** Why a check could not be tried. */
export class Unseen extends Error {}

/** What a collector did instead of what the contract says, in one sentence with the remedy. */
export class Failed extends Error {}

/** Holds that something was seen. */
export function hold(seen: boolean, sentence: string): void {
  if (!seen) throw new Failed(sentence);
}

/** Holds that a reply acknowledges what was sent. */
export function acknowledged(reply: Reply, what: string): void {
  hold(
    !(reply.status >= 300 && reply.status < 400),
    `${what} was redirected (${reply.status}). Answer at the address itself: a redirect loses the body.`,
  );
  hold(
    reply.status >= 200 && reply.status < 300,
    `${what} was answered with ${reply.status}${reply.detail}. Answer 2xx once it is stored.`,
  );
  const refused = reply.results?.find(({ status }) => status === 'refused');
  hold(
    !refused,
    `${what} was answered with 2xx, and a result that says "refused". Take it, or say why it cannot be taken.`,
  );
}

/** Holds that a reply says for good that what was sent will never be taken. */
export function refused(reply: Reply, what: string): void {
  hold(
    /^4(00|06|1[1-7]|22|24|28|31)$/.test(String(reply.status)),
    `${what} was answered with ${reply.status}. Answer 400, 413, 415 or 422: of any other status the sender thinks that it may try again, or that all is well.`,
  );
}

/** The stored responses of one id; undefined where they cannot be read. */
export async function storedAs(target: Target, id: string): Promise<Partial<SurveyResponse>[] | undefined> {
  const all = await target.stored?.();
  return all?.filter((one) => one.id?.toLowerCase() === id);
}

/** The stored responses of one id, for a check that is nothing without. */
export async function certainlyStoredAs(target: Target, id: string): Promise<Partial<SurveyResponse>[]> {
  const stored = await storedAs(target, id);
  if (!stored) throw new Unseen('what is stored cannot be read; say where with --stored');
  return stored;
}

import { type Option, optionId } from '@earshot/core';
import { type Ask, say } from '../ask.ts';

/** What has been put in so far, by part. A reason for no answer is none of it. */
export function givenIn<T>({ draft: { value } }: Pick<Ask, 'draft'>): Map<string, T> {
  return new Map(value && typeof value === 'object' ? Object.entries(value as Record<string, T>) : []);
}

/** Puts in one part, or takes it back with `undefined`. With no part left there is no answer. */
export function give(ask: Ask, part: string, value: unknown): void {
  const all = givenIn(ask);
  if (value === undefined) all.delete(part);
  else all.set(part, value);
  ask.choose(all.size > 0 ? Object.fromEntries(all) : undefined);
}

/** The id of an option, row or item, and what the visitor reads. */
export const read = (ask: Ask, option: Option): [id: string, words: string] => [
  optionId(option),
  typeof option === 'string' ? option : say(ask, option.text, option.id),
];

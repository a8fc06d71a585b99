import * as z from 'zod';
import { closed } from '../closed.ts';
import { type Condition, holds } from '../condition.ts';
import { kindOf } from '../kind.ts';
import { fields, found, type Rule, text } from '../rule.ts';
import { aboutAttributes, attributesRule } from './about-attributes.ts';
import type { TrackedEvent } from './facts.ts';

/** An event by its name, or one whose properties meet a condition. */
export type EventPattern = string | { name: string; when: Condition };

const eventName = () => z.string().min(1).max(64).meta({ description: 'The name by which the host tracks it.' });

export const eventPatternSchema = () =>
  z.union([z.string().min(1).max(64), closed({ name: eventName(), when: aboutAttributes() })], {
    error: 'bad-event',
  });

export const eventPatternRule: Rule = (value, path) => {
  const name = text(1, 64);
  if (typeof value === 'string') return name(value, path);
  return kindOf(value) === 'object'
    ? fields({ name, when: attributesRule }, true)(value, path)
    : found('bad-event', path, { value });
};

/** Whether an event is one that is meant. In its condition, an attribute is a property of the event. */
export function fitsEvent(pattern: EventPattern, { name, properties = {} }: TrackedEvent): boolean {
  if (typeof pattern === 'string') return name === pattern;
  return name === pattern.name && holds(pattern.when, { answers: {}, attributes: properties });
}

/** When an event that is meant last happened. Of events in one millisecond, the later one counts as later. */
export function lastEvent(pattern: EventPattern, events: readonly TrackedEvent[] = []): number | undefined {
  const at = events.findLastIndex((event) => fitsEvent(pattern, event));
  return at < 0 ? undefined : momentOf(events, at);
}

/** When an event happened, with its place in the order of events as a fraction of a millisecond. */
export const momentOf = (events: readonly TrackedEvent[], at: number): number => events[at]!.at + at / 1e6;

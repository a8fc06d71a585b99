import { type EventPattern, eventPatternRule, eventPatternSchema, lastEvent } from '../event-pattern.ts';
import type { TargetingFacts } from '../facts.ts';
import type { Happened } from './happened.ts';

export const eventSchema = () =>
  eventPatternSchema().optional().meta({ description: 'The host has tracked this event.' });

export const eventRule = eventPatternRule;

/** An event that the host tracks. */
export const event = (wanted: EventPattern, { events = [] }: TargetingFacts): Happened => ({
  at: lastEvent(wanted, events),
  seen: events.map(({ name }) => name),
});

import * as z from 'zod';
import { closed } from '../../closed.ts';
import { type Duration, durationRule, durationSchema, milliseconds } from '../../duration.ts';
import { each, fields, may } from '../../rule.ts';
import { type EventPattern, eventPatternRule, eventPatternSchema, fitsEvent, momentOf } from '../event-pattern.ts';
import type { TargetingFacts } from '../facts.ts';
import type { Happened } from './happened.ts';

export const sequenceSchema = () =>
  closed({
    of: z.array(eventPatternSchema()).min(2).max(20).meta({ description: 'The events, the first one first.' }),
    within: durationSchema().optional().meta({ description: 'From the first event to the last. Default: any time.' }),
  })
    .optional()
    .meta({ description: 'The host has tracked these events in this order; others may lie between them.' });

export const sequenceRule = fields({ of: each(eventPatternRule, 2, 20), within: may(durationRule) }, true);

/** Events in an order, within a time. It may have begun on an earlier page; its last event is of this one. */
export function sequence(
  { of, within }: { of: EventPattern[]; within?: Duration | undefined },
  { earlierEvents = [], events: here = [] }: TargetingFacts,
): Happened {
  const events = [...earlierEvents, ...here];
  const longest = within === undefined ? Infinity : milliseconds(within);
  // For each step, when the latest run that has come so far began: a later beginning leaves more time for the rest.
  const began: (number | undefined)[] = of.map(() => undefined);
  let at: number | undefined;
  for (const [i, event] of events.entries()) {
    // Backwards, so that one event is no two steps.
    for (let step = of.length - 1; step >= 0; step--) {
      if (!fitsEvent(of[step]!, event)) continue;
      const start = step ? began[step - 1] : event.at;
      if (start === undefined || !(event.at - start <= longest)) continue;
      began[step] = start;
      if (step === of.length - 1 && i >= earlierEvents.length) at = momentOf(here, i - earlierEvents.length);
    }
  }
  return { at, seen: events.map(({ name }) => name) };
}

import { type Duration, durationRule, durationSchema, milliseconds } from '../../duration.ts';
import type { TargetingFacts } from '../facts.ts';
import type { Verdict } from '../verdict.ts';

export const delaySchema = () =>
  durationSchema().optional().meta({ description: 'How long to wait once everything else has passed.' });

export const delayRule = durationRule;

/** Due so long after every other gate has passed, if they still pass. */
export function delay(wanted: Duration, { now, dueAt }: TargetingFacts): Verdict {
  const wait = milliseconds(wanted);
  if (dueAt === undefined) return { passed: wait === 0, seen: undefined };
  return { passed: now >= dueAt + wait, seen: dueAt, ...(wait >= 0 && { next: dueAt + wait }) };
}

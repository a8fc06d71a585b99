import * as z from 'zod';
import { each } from '../../rule.ts';
import { type EventPattern, eventPatternRule, eventPatternSchema, lastEvent } from '../event-pattern.ts';
import type { TargetingFacts } from '../facts.ts';
import type { Targeted, Verdict } from '../verdict.ts';
import { openedAt } from './on.ts';

export const offSchema = () =>
  z.array(eventPatternSchema()).min(1).optional().meta({
    description: 'Each of these events takes back what has opened the survey so far, also while its delay runs.',
  });

export const offRule = each(eventPatternRule, 1);

/** Events that cancel. What opens the survey after the last of them counts; on a survey that nothing opens, they close it for this page. */
export function off(wanted: EventPattern[], facts: TargetingFacts, { targeting }: Targeted): Verdict {
  const cancelled = Math.max(...wanted.map((pattern) => lastEvent(pattern, facts.events) ?? -Infinity));
  const opened = targeting?.on ? openedAt(targeting.on, facts) : -Infinity;
  return {
    passed: cancelled === -Infinity || opened > cancelled,
    seen: (facts.events ?? []).map(({ name }) => name),
  };
}

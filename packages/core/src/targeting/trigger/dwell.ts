import { type Duration, durationRule, durationSchema, milliseconds } from '../../duration.ts';
import type { TargetingFacts } from '../facts.ts';
import type { Happened } from './happened.ts';

export const dwellSchema = () =>
  durationSchema().optional().meta({ description: 'The visitor has had this page in view for so long.' });

export const dwellRule = durationRule;

/** Time spent on the page. */
export function dwell(wanted: Duration, { now, openedAt }: TargetingFacts): Happened {
  if (openedAt === undefined) return { at: undefined, seen: undefined };
  const reached = openedAt + milliseconds(wanted);
  return { at: now >= reached ? reached : undefined, seen: now - openedAt, next: reached };
}

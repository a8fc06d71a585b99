import { type Duration, durationRule, durationSchema, milliseconds } from '../../duration.ts';
import type { TargetingFacts } from '../facts.ts';
import type { Verdict } from '../verdict.ts';

/** @default '90d' */
export const defaultAgain: Duration = '90d';

export const againSchema = () =>
  durationSchema()
    .optional()
    .meta({ description: 'How long to leave a visitor alone after this survey was shown. Default: 90d.' });

export const againRule = durationRule;

/** Due so long after this survey was last shown. */
export const again = (wanted: Duration, { now, shownAt }: TargetingFacts): Verdict => after(wanted, shownAt, now);

/** Passes so long after a moment, or if there was none. What cannot be read is `NaN`, which no moment comes after. */
export function after(wanted: Duration, seen: number | undefined, now: number): Verdict {
  const next = (seen ?? -Infinity) + milliseconds(wanted);
  return { passed: now >= next, seen, ...(Number.isFinite(next) && { next }) };
}

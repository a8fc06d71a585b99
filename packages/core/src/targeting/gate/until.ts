import * as z from 'zod';
import { dayRule } from '../day.ts';
import type { TargetingFacts } from '../facts.ts';
import type { Verdict } from '../verdict.ts';

export const untilSchema = () =>
  z.iso.date().optional().meta({ description: 'The first day (UTC) on which it is no longer shown.' });

export const untilRule = dayRule;

/** Due before a day begins. */
export const until = (wanted: string, { now }: TargetingFacts): Verdict => ({
  passed: now < Date.parse(wanted),
  seen: now,
});

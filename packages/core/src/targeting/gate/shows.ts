import * as z from 'zod';
import { whole } from '../../rule.ts';
import type { TargetingFacts } from '../facts.ts';
import type { Verdict } from '../verdict.ts';

export const showsSchema = () =>
  z.int().min(1).optional().meta({ description: 'How often it is shown to a visitor at most, over all time.' });

export const showsRule = whole(1, Number.MAX_SAFE_INTEGER);

/** Due until it has been shown so often. */
export const shows = (wanted: number, { shownTimes = 0 }: TargetingFacts): Verdict => ({
  passed: shownTimes < wanted,
  seen: shownTimes,
});

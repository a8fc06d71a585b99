import { type Duration, durationRule, durationSchema } from '../../duration.ts';
import type { TargetingFacts } from '../facts.ts';
import type { Verdict } from '../verdict.ts';
import { after } from './again.ts';

export const restSchema = () =>
  durationSchema()
    .optional()
    .meta({ description: 'How long to leave a visitor alone after any survey was shown. Default: no time.' });

export const restRule = durationRule;

/** Due so long after any survey was last shown: the cool-down that surveys share. */
export const rest = (wanted: Duration, { now, askedAt }: TargetingFacts): Verdict => after(wanted, askedAt, now);

import type { TargetingFacts } from '../facts.ts';
import { justTrueRule, justTrueSchema } from '../just-true.ts';
import type { Verdict } from '../verdict.ts';

export const consentSchema = () =>
  justTrueSchema()
    .optional()
    .meta({ description: 'Due once the visitor has consented. Until then nothing is stored for this survey.' });

export const consentRule = justTrueRule;

/** Due once the visitor has consented. */
export const consent = (wanted: true, { consent: seen }: TargetingFacts): Verdict => ({
  passed: wanted === true && seen === true,
  seen,
});

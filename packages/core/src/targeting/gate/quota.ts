import * as z from 'zod';
import { closed } from '../../closed.ts';
import { fields, may, whole } from '../../rule.ts';
import type { TargetingFacts } from '../facts.ts';
import type { Verdict } from '../verdict.ts';

export const quotaSchema = () =>
  closed({
    responses: z.int().min(1).meta({ description: 'How many are wanted.' }),
    received: z
      .int()
      .min(0)
      .optional()
      .meta({ description: 'How many there are, written by whoever serves the configuration.' }),
  })
    .optional()
    .meta({ description: 'Due until there are enough responses. Without a number of received ones it is not shown.' });

export const quotaRule = fields(
  { responses: whole(1, Number.MAX_SAFE_INTEGER), received: may(whole(0, Number.MAX_SAFE_INTEGER)) },
  true,
);

/** Due until there are enough responses. A page cannot count them: it is told. */
export function quota(
  { responses, received }: { responses: number; received?: number | undefined },
  facts: TargetingFacts,
): Verdict {
  const seen = facts.received ?? received;
  return { passed: seen !== undefined && seen < responses, seen };
}

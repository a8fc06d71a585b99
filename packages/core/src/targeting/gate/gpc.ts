import * as z from 'zod';
import { oneOf } from '../../rule.ts';
import type { TargetingFacts } from '../facts.ts';
import type { Verdict } from '../verdict.ts';

const ways = ['ask', 'leave'] as const;

export const gpcSchema = () =>
  z.enum(ways).optional().meta({
    description:
      'What becomes of a visitor whose browser sends Global Privacy Control: ask, or leave alone. Default: ask.',
  });

export const gpcRule = oneOf(...ways);

/**
 * Not due where the browser sends Global Privacy Control, if the survey says so.
 *
 * @see https://w3c.github.io/gpc/
 */
export const gpc = (wanted: (typeof ways)[number], { gpc: seen }: TargetingFacts): Verdict => ({
  passed: wanted === 'ask' || (wanted === 'leave' && seen === false),
  seen,
});

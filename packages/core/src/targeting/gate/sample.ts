import * as z from 'zod';
import { share } from '../../hash.ts';
import { is, size } from '../../rule.ts';
import type { TargetingFacts } from '../facts.ts';
import type { Verdict } from '../verdict.ts';

export const sampleSchema = () =>
  z.number().min(0).max(1).optional().meta({
    description: 'The share of visitors who are asked, the same ones every time, in every tab and on every page.',
  });

export const sampleRule = is('number', size(0, 1));

/**
 * Due for a share of visitors. Who that is follows from the visitor's id and the survey's: surveys are drawn apart, and
 * one more survey changes nothing for the others.
 */
export function sample(wanted: number, { visitor }: TargetingFacts, { id }: { id: string }): Verdict {
  const seen = visitor === undefined ? undefined : share(`${visitor} ${id}`);
  // A share above 1 is a mistake: 20 was meant to be 0.2, and asks nobody rather than everybody.
  return { passed: wanted <= 1 && (wanted === 1 || (seen !== undefined && seen < wanted)), seen };
}

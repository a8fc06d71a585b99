import type { TargetingFacts } from '../facts.ts';
import { justTrueRule, justTrueSchema } from '../just-true.ts';
import type { Happened } from './happened.ts';

export const exitSchema = () =>
  justTrueSchema()
    .optional()
    .meta({ description: 'The pointer has left the page towards the tabs or the address. Needs a mouse.' });

export const exitRule = justTrueRule;

/** The visitor is about to leave. */
export const exit = (wanted: true, { exitAt }: TargetingFacts): Happened => ({
  at: wanted === true ? exitAt : undefined,
  seen: exitAt,
});

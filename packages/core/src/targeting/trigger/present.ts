import type { TargetingFacts } from '../facts.ts';
import { own } from '../own.ts';
import { selectorRule, selectorSchema } from '../selector.ts';
import type { Happened } from './happened.ts';

export const presentSchema = () =>
  selectorSchema().optional().meta({ description: 'There is an element on the page that fits this CSS selector.' });

export const presentRule = selectorRule;

/** An element that is there. */
export function present(wanted: string, { present }: TargetingFacts): Happened {
  const at = own(present, wanted);
  return { at, seen: at !== undefined };
}

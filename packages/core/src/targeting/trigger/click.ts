import type { TargetingFacts } from '../facts.ts';
import { own } from '../own.ts';
import { selectorRule, selectorSchema } from '../selector.ts';
import type { Happened } from './happened.ts';

export const clickSchema = () =>
  selectorSchema().optional().meta({ description: 'An element that fits this CSS selector has been clicked.' });

export const clickRule = selectorRule;

/** A click on an element. */
export function click(wanted: string, { clicks }: TargetingFacts): Happened {
  const at = own(clicks, wanted);
  return { at, seen: at };
}

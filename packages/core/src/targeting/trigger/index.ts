// What can open a survey, in the order in which issues are told. Three tables, so that a page has the verdicts alone.
import { click, clickRule, clickSchema } from './click.ts';
import { dwell, dwellRule, dwellSchema } from './dwell.ts';
import { event, eventRule, eventSchema } from './event.ts';
import { exit, exitRule, exitSchema } from './exit.ts';
import { present, presentRule, presentSchema } from './present.ts';
import { scroll, scrollRule, scrollSchema } from './scroll.ts';
import { sequence, sequenceRule, sequenceSchema } from './sequence.ts';

export const triggerSchemas = {
  event: eventSchema,
  sequence: sequenceSchema,
  dwell: dwellSchema,
  scroll: scrollSchema,
  exit: exitSchema,
  click: clickSchema,
  present: presentSchema,
};

export const triggerRules = {
  event: eventRule,
  sequence: sequenceRule,
  dwell: dwellRule,
  scroll: scrollRule,
  exit: exitRule,
  click: clickRule,
  present: presentRule,
};

export const triggers = { event, sequence, dwell, scroll, exit, click, present };

import type * as z from 'zod';
import { closed } from '../closed.ts';
import type { Issue } from '../issue.ts';
import { fields, may, type Rule } from '../rule.ts';
import { gateRules, gateSchemas } from './gate/index.ts';

type Shape = { [K in keyof typeof gateSchemas]: ReturnType<(typeof gateSchemas)[K]> };

/** When and to whom a survey is shown. Everything is optional; without targeting it is due at once. */
export type Targeting = z.infer<ReturnType<typeof targetingSchema>>;

export const targetingSchema = () =>
  closed(Object.fromEntries(Object.entries(gateSchemas).map(([key, schema]) => [key, schema()])) as Shape);

export const targetingRule = (): Rule =>
  fields(Object.fromEntries(Object.entries(gateRules()).map(([key, rule]) => [key, may(rule)])), true);

/** The first fault of a targeting, of which nothing is known, or undefined. */
export const targetingIssue = (targeting: unknown): Issue | undefined => targetingRule()(targeting, ['targeting']);

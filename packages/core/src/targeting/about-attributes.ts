import type * as z from 'zod';
import { type Condition, conditionRule, conditionSchema } from '../condition.ts';
import { found, type Rule } from '../rule.ts';

// Before a survey nothing else is known. A key stands in JSON with its quotes, which a text has only behind a backslash.
const looksFurther = (condition: unknown): boolean => /"(answer|score|hidden)":/.test(JSON.stringify(condition));

/** A condition that looks at attributes alone. */
export const aboutAttributes = (): z.ZodType<Condition> =>
  conditionSchema().refine((condition) => !looksFurther(condition), 'bad-attributes');

/** The rule of a condition that looks at attributes alone. */
export const attributesRule: Rule = (value, path) =>
  conditionRule(value, path) ?? (looksFurther(value) ? found('bad-attributes', path, { value }) : undefined);

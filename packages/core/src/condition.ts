import * as z from 'zod';
import { closed } from './closed.ts';
import { kindOf } from './kind.ts';
import { once } from './once.ts';
import { each, fields, found, is, may, type Rule } from './rule.ts';

/** What a question waits for. Data only: no expression language, nothing to evaluate. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | ({ answer: string } & Test)
  | ({ attribute: string } & Test);

/** One comparison with an answer or an attribute; all the keys that are present must hold. */
export type Test = z.infer<ReturnType<typeof testSchema>>;

const scalar = () => z.union([z.string(), z.number(), z.boolean()], { error: 'bad-scalar' });

const testSchema = () =>
  z.object({
    exists: z.boolean().optional().meta({ description: 'There is an answer (true) or there is none (false).' }),
    is: scalar().optional(),
    in: z.array(scalar()).optional(),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
  });

// Made once: the JSON Schema refers to it by its id, which two schemas cannot share.
export const conditionSchema = /* @__PURE__ */ once((): z.ZodType<Condition> => {
  const condition: z.ZodType<Condition> = z.lazy(() =>
    z.union(
      [
        closed({ all: z.array(condition) }),
        closed({ any: z.array(condition) }),
        closed({ not: condition }),
        closed({ answer: z.string(), ...testSchema().shape }),
        closed({ attribute: z.string(), ...testSchema().shape }),
      ],
      { error: 'bad-condition' },
    ),
  ) as z.ZodType<Condition>;
  return condition.meta({
    id: 'condition',
    description: 'Tests on answers and attributes, joined by all, any and not.',
  });
});

/** The rule of a condition. Of the keys that can lead one there must be one, which says what else there may be. */
export const conditionRule: Rule = (value, path) => {
  const scalar: Rule = (value, path) =>
    ['string', 'number', 'boolean'].includes(typeof value) ? undefined : found('bad-scalar', path);
  const number = may(is('number'));
  const test = { exists: may(is('boolean')), is: may(scalar), in: may(each(scalar)), atLeast: number, atMost: number };
  const parts = each(conditionRule);
  const name = is('string');
  const leads: Record<string, Rule> = { all: parts, any: parts, not: conditionRule, answer: name, attribute: name };
  const lead = kindOf(value) === 'object' && Object.keys(leads).find((key) => key in value);
  return lead
    ? fields({ [lead]: leads[lead]!, ...(leads[lead] === name && test) }, true)(value, path)
    : found('bad-condition', path);
};

/** What conditions look at. */
export interface Facts {
  answers: Record<string, unknown>;
  attributes?: Record<string, unknown>;
}

/** Whether a condition holds. A fact that is absent fails every test but `exists: false`, and that one alone. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  const [bag, name] =
    'answer' in condition ? [facts.answers, condition.answer] : [facts.attributes ?? {}, condition.attribute];
  return passes(condition, Object.hasOwn(bag, name) ? bag[name] : undefined);
}

function passes(test: Test, value: unknown): boolean {
  const { exists = true, is, in: list, atLeast, atMost } = test;
  const number = typeof value === 'number' ? value : NaN;
  return (
    exists === (value !== undefined) &&
    (is === undefined || value === is) &&
    (!list || list.includes(value as string)) &&
    (atLeast === undefined || number >= atLeast) &&
    (atMost === undefined || number <= atMost)
  );
}

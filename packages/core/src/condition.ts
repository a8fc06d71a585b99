import * as z from 'zod';
import { closed } from './closed.ts';
import { fitsGlob } from './glob.ts';
import { kindOf } from './kind.ts';
import { once } from './once.ts';
import { deepest, each, fields, found, is, may, none, type Rule, text } from './rule.ts';

/** What a question waits for. Data only: no expression language, nothing to evaluate. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | ({ answer: string; row?: string | undefined; part?: string | undefined } & Test)
  | ({ attribute: string } & Test)
  | ({ score: string } & Test)
  | ({ hidden: string } & Test);

/** One comparison with a fact; all the keys that are present must hold. */
export type Test = z.infer<ReturnType<typeof testSchema>>;

const scalar = () => z.union([z.string(), z.number(), z.boolean()], { error: 'bad-scalar' });

const testSchema = () =>
  z.object({
    exists: z.boolean().optional().meta({ description: 'There is an answer (true) or there is none (false).' }),
    is: scalar().optional().meta({ description: 'It is this text, this number, true or false.' }),
    in: z.array(scalar()).optional().meta({ description: 'It is one of these.' }),
    atLeast: z.number().optional().meta({ description: 'It is a number not below this.' }),
    atMost: z.number().optional().meta({ description: 'It is a number not above this.' }),
    between: z.array(z.number()).min(2).max(2).optional().meta({ description: 'Both bounds belong to it.' }),
    contains: scalar()
      .optional()
      .meta({ description: 'One of several answers, or words in a text, whatever the case of their letters.' }),
    matches: z.string().max(200).optional().meta({
      description: 'A pattern of the whole text: * stands for any characters, ? for one. Case does not count.',
    }),
  });

// Made once: the JSON Schema refers to it by its id, which two schemas cannot share.
export const conditionSchema = /* @__PURE__ */ once((): z.ZodType<Condition> => {
  const test = testSchema().shape;
  const condition: z.ZodType<Condition> = z.lazy(() =>
    z.union(
      [
        closed({ all: z.array(condition).meta({ description: 'Each of these conditions holds.' }) }),
        closed({ any: z.array(condition).meta({ description: 'One of these conditions holds.' }) }),
        closed({ not: condition }),
        closed({
          answer: z.string().meta({ description: 'The answer to an earlier question, by its id.' }),
          row: z.string().optional().meta({ description: 'A row or item of a structured answer.' }),
          part: z.string().optional().meta({ description: 'A part of a structured answer, or of its row.' }),
          ...test,
        }),
        closed({ attribute: z.string().meta({ description: 'What the page knows, by its name.' }), ...test }),
        closed({
          score: z.string().meta({ description: 'What is derived from the answers so far, by its name.' }),
          ...test,
        }),
        closed({ hidden: z.string().meta({ description: 'A field that the survey declares as hidden.' }), ...test }),
      ],
      { error: 'bad-condition' },
    ),
  ) as z.ZodType<Condition>;
  return condition.meta({
    id: 'condition',
    description: 'Tests on answers, attributes, scores and hidden fields, joined by all, any and not.',
  });
});

/** The rule of a condition. Of the keys that can lead one there must be one, which says what else there may be. */
export const conditionRule: Rule = (value, path) => {
  const scalar: Rule = (value, path) =>
    ['string', 'number', 'boolean'].includes(typeof value) ? undefined : found('bad-scalar', path);
  const name = is('string');
  const number = is('number');
  const place = { row: may(name), part: may(name) };
  const test = {
    exists: may(is('boolean')),
    is: may(scalar),
    in: may(each(scalar)),
    atLeast: may(number),
    atMost: may(number),
    between: may(each(number, 2, 2)),
    contains: may(scalar),
    matches: may(text(0, 200)),
  };
  const parts = each(conditionRule);
  const leads: Record<string, Record<string, Rule>> = {
    all: { all: parts },
    any: { any: parts },
    not: { not: conditionRule },
    answer: { answer: name, ...place, ...test },
    attribute: { attribute: name, ...test },
    score: { score: name, ...test },
    hidden: { hidden: name, ...test },
  };
  const lead = kindOf(value) === 'object' && Object.keys(leads).find((key) => key in value);
  // Where the whole parse stops, too: no stack overflows within it.
  if (path.length >= deepest) return found('too-deep', path.slice(0, 4), { maximum: deepest });
  return lead ? fields(leads[lead]!, true)(value, path) : none(value, 'bad-condition', 'condition', path);
};

/** What conditions look at. */
export interface Facts {
  /** By question id. What was skipped, does not apply or is not known is not among them. */
  answers: Record<string, unknown>;
  attributes?: Record<string, unknown> | undefined;
  /** Scalars derived from the answers, by their names in `derived`. */
  scores?: Record<string, unknown> | undefined;
  /** Fields that the survey declares and the page fills. */
  hidden?: Record<string, unknown> | undefined;
}

/** Whether a condition holds. A fact that is absent fails every test but `exists: false`, and that one alone. */
export const holds = (condition: Condition, facts: Facts): boolean => verdict(condition, facts) === true;

/**
 * Whether a condition holds, as far as it is decided: undefined where that depends on answers that are still to come.
 *
 * @param open whether the answer to a question is still to come; without an id, whether any is.
 */
export function verdict(condition: Condition, facts: Facts, open?: (id?: string) => boolean): boolean | undefined {
  const each = (parts: Condition[], decides: boolean): boolean | undefined => {
    const verdicts = parts.map((part) => verdict(part, facts, open));
    if (verdicts.includes(decides)) return decides;
    return verdicts.includes(undefined) ? undefined : !decides;
  };
  if ('all' in condition) return each(condition.all, false);
  if ('any' in condition) return each(condition.any, true);
  if ('not' in condition) {
    const inner = verdict(condition.not, facts, open);
    return inner === undefined ? inner : !inner;
  }
  if ('answer' in condition) {
    if (open?.(condition.answer)) return undefined;
    const { answer, row, part } = condition;
    return passes(condition, within(facts.answers, answer, row, part));
  }
  if ('score' in condition) return open?.() ? undefined : passes(condition, within(facts.scores, condition.score));
  return 'attribute' in condition
    ? passes(condition, within(facts.attributes, condition.attribute))
    : passes(condition, within(facts.hidden, condition.hidden));
}

/** What stands in an object under a key, and under further keys in that. Own properties alone. */
export function within(value: unknown, ...keys: (string | undefined)[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      key === undefined
        ? value
        : typeof value === 'object' && value && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
    value,
  );
}

/** An answer as tests compare it: an option with the visitor's own words is that option. */
export const bare = (value: unknown): unknown => {
  if (kindOf(value) !== 'object') return value;
  const { id, text, ...rest } = value as Record<string, unknown>;
  return typeof id === 'string' && typeof text === 'string' && Object.keys(rest).length === 0 ? id : value;
};

/** Whether a value, or undefined for none, passes a test. */
export function passes(test: Test, given: unknown): boolean {
  const { exists = true, is, in: list, atLeast, atMost, between, contains, matches } = test;
  const value = bare(given);
  const number = typeof value === 'number' ? value : NaN;
  return (
    exists === (value !== undefined) &&
    (is === undefined || value === is) &&
    (!list || list.includes(value as string)) &&
    (atLeast === undefined || number >= atLeast) &&
    (atMost === undefined || number <= atMost) &&
    (!between || (number >= between[0]! && number <= between[1]!)) &&
    (contains === undefined || holdsIn(value, contains)) &&
    (matches === undefined || (typeof value === 'string' && fitsGlob(matches, value)))
  );
}

const holdsIn = (value: unknown, wanted: string | number | boolean): boolean =>
  Array.isArray(value)
    ? value.some((one) => bare(one) === wanted)
    : typeof value === 'string' && value.toLowerCase().includes(String(wanted).toLowerCase());

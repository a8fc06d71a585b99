import * as z from 'zod';
import { closed } from '../closed.ts';
import { kindOf } from '../kind.ts';
import { fields, found, may, oneOf, type Rule } from '../rule.ts';
import { byValue, type Counting } from '../tally/counting.ts';
import type { Histogram } from '../tally/histogram.ts';
import { textRule, textSchema } from '../text.ts';
import { base } from './base.ts';
import { isWritten } from './contact-format.ts';
import type { Holding, QuestionType } from './type.ts';

/** How to reach the visitor, and what for. */
export type ContactQuestion = z.infer<ReturnType<typeof schema>>;

/** What a visitor leaves. */
export type Contact = { [K in keyof typeof written]?: string };

const needs = ['optional', 'required'] as const;

const need = (what: string) =>
  z
    .enum(needs)
    .optional()
    .meta({ description: `${what}: optional, or required of who leaves anything. Default: not asked for.` });

const written = {
  name: () => true,
  email: (text: string) => isWritten('email', text),
  tel: (text: string) => isWritten('tel', text),
};

const names = Object.keys(written) as (keyof typeof written)[];

export const schema = () =>
  z.looseObject({
    ...base('contact'),
    purpose: textSchema().meta({ description: 'What it is for, and only for. It stands above the fields.' }),
    fields: closed({
      name: need('What to call the visitor'),
      email: need('An email address'),
      tel: need('A phone number'),
    })
      .refine((fields) => Object.keys(fields).length > 0, { error: 'no-fields' })
      .optional()
      .meta({
        description:
          'What is asked for: name, email, tel, each optional, or required of who leaves anything. Default: { "email": "required" }.',
        minProperties: 1,
      }),
  });

export const rules = (): Record<string, Rule> => {
  const need = may(oneOf(...needs));
  return {
    purpose: textRule,
    fields: may((value, path) => {
      const issue = fields({ name: need, email: need, tel: need }, true)(value, path);
      return issue ?? (Object.keys(value).length > 0 ? undefined : found('no-fields', path));
    }),
  };
};

/** @default { email: 'required' } */
const asked = (question: ContactQuestion): Partial<Record<string, string>> => question.fields ?? { email: 'required' };

export function check(question: ContactQuestion, answer: unknown): boolean {
  if (kindOf(answer) !== 'object') return false;
  const fields = asked(question);
  const given = answer as Record<string, unknown>;
  const keys = Object.keys(given);
  return (
    keys.length > 0 &&
    keys.every((key) => Object.hasOwn(fields, key)) &&
    names.every((name) => (Object.hasOwn(given, name) ? fits(name, given[name]) : fields[name] !== 'required'))
  );
}

const fits = (name: keyof typeof written, value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 200 && written[name](value);

export const holds = (): Holding => 'details';

/** Which ways were left, and none of what was written: a tally travels further than an answer may. */
const byWays: Counting<Contact, Histogram> = {
  ...byValue,
  add: (tally, answer) => byValue.add(tally, names.filter((name) => Object.hasOwn(answer, name)).join('+')),
};

export const type: QuestionType<ContactQuestion, Contact, Histogram> = {
  family: 'personal',
  offers: () => [],
  wording: (_, { contact: [text, ...labels] }) => ({ text, labels }),
  counting: () => byWays,
  // Addresses have no score.
  scores: () => ({}),
};

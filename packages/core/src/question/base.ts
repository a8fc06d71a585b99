import * as z from 'zod';
import { conditionRule, conditionSchema } from '../condition.ts';
import { carryRule, carrySchema } from '../flow/carry.ts';
import { jumpsRule, jumpsSchema } from '../flow/jump.ts';
import { fits, is, may, type Rule } from '../rule.ts';
import { textRule, textSchema } from '../text.ts';

const questionId = /^[A-Za-z][\w-]{0,63}$/;

/** What every question has, whatever it asks. */
export const base = <T extends string>(type: T) => ({
  type: z.literal(type).meta({ description: 'What is asked. The other fields depend on it.' }),
  id: z.string().regex(questionId, { error: 'bad-question-id' }).optional().meta({
    description: 'Names the answer in a response. Default: the type, with a number from the second of its kind on.',
  }),
  text: textSchema().optional().meta({ description: 'The question itself. Default: our own words.' }),
  help: textSchema().optional().meta({ description: 'A line below the question.' }),
  required: z.boolean().optional().meta({ description: 'Whether the visitor must answer to go on. Default: false.' }),
  role: z
    .enum(['overall', 'specific', 'priority', 'characteristic'])
    .optional()
    .meta({ description: 'What the answer is for in a report.' }),
  notApplicable: reasonSchema('that the question does not apply'),
  dontKnow: reasonSchema('not to know'),
  mask: z.boolean().optional().meta({
    description:
      'Whether addresses and the numbers of cards, accounts, phones and people are taken out of what is written. Default: true, unless it is asked for just that.',
  }),
  decision: z
    .string()
    .max(2000)
    .optional()
    .meta({ description: 'What will be decided with the answers. For the team; a visitor never reads it.' }),
  lint: allowancesSchema(),
  when: conditionSchema().optional().meta({ description: 'Shown only if this holds. Default: always.' }),
  carry: carrySchema()
    .optional()
    .meta({ description: 'Leaves of its options, rows or items those that were chosen, or were not, earlier.' }),
  jump: jumpsSchema().optional().meta({
    description: 'Where the way leads from here; the first that holds counts. Default: to the next question.',
  }),
});

/** Findings of the linter that are accepted, each with the reason: `{ "long-stem": "The law prescribes the words." }`. */
export const allowancesSchema = () =>
  z
    .record(z.string(), z.string().min(1).max(500))
    .optional()
    .meta({ description: 'Rules of the linter that may find something here, each with the reason.' });

/** A way to give no answer, with a reason that enters no score. */
const reasonSchema = (what: string) =>
  z
    .union([z.boolean(), textSchema()], { error: 'bad-text' })
    .optional()
    .meta({ description: `Offers to say ${what}: true for our words, or a text. Default: false.` });

const reasonRule: Rule = (value, path) => (typeof value === 'boolean' ? undefined : textRule(value, path));

/** The rules of it, as far as a sitting depends on them. */
export const baseRules = (): Record<string, Rule> => ({
  id: may(fits('bad-question-id', questionId)),
  text: may(textRule),
  help: may(textRule),
  notApplicable: may(reasonRule),
  dontKnow: may(reasonRule),
  mask: may(is('boolean')),
  when: may(conditionRule),
  carry: may(carryRule),
  jump: may(jumpsRule),
});

/** A whole number from `low` to `high`. */
export const isWhole = (answer: unknown, low: number, high: number): boolean =>
  Number.isInteger(answer) && (answer as number) >= low && (answer as number) <= high;

/** The check of a statement, which takes no answer. The one function for all of them tells them from the others. */
export const takesNone = (): boolean => false;

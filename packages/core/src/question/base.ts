import * as z from 'zod';
import { conditionSchema } from '../condition.ts';
import { textSchema } from '../text.ts';

/** What every question has, whatever it asks. */
export const base = <T extends string>(type: T) => ({
  type: z.literal(type),
  id: z
    .string()
    .regex(/^[A-Za-z][\w-]{0,63}$/, { error: 'bad-question-id' })
    .optional()
    .meta({
      description: 'Names the answer in a response. Default: the type, with a number from the second of its kind on.',
    }),
  text: textSchema()
    .optional()
    .meta({ description: 'The question itself. Every type has a default in every language.' }),
  help: textSchema().optional().meta({ description: 'A line below the question.' }),
  required: z.boolean().optional().meta({ description: 'Whether the visitor must answer to go on. Default: false.' }),
  role: z
    .enum(['overall', 'specific', 'priority', 'characteristic'])
    .optional()
    .meta({ description: 'What the answer is for in a report.' }),
  when: conditionSchema().optional().meta({ description: 'Shown only if this holds.' }),
});

/** A whole number from `low` to `high`. */
export const isWhole = (answer: unknown, low: number, high: number): boolean =>
  Number.isInteger(answer) && (answer as number) >= low && (answer as number) <= high;

import * as z from 'zod';
import { closed } from '../closed.ts';
import { conditionRule, conditionSchema } from '../condition.ts';
import { each, fields, is, may, type Rule } from '../rule.ts';

/** Where the way leads from a question, if it does not lead to the one below. */
export type Jump = z.infer<ReturnType<typeof jumpsSchema>>[number];

export const jumpsSchema = () =>
  z
    .array(
      closed({
        to: z.string().meta({
          description: 'The id of a later question or of an ending, or "end". What stands between is not asked.',
        }),
        when: conditionSchema().optional(),
      }),
    )
    .min(1)
    .max(20);

export const jumpsRule: Rule = each(fields({ to: is('string'), when: may(conditionRule) }, true), 1, 20);

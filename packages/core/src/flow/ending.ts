import * as z from 'zod';
import { conditionRule, conditionSchema } from '../condition.ts';
import { hrefRule, hrefSchema } from '../href.ts';
import { each, fields, fits, may, type Rule } from '../rule.ts';
import { textRule, textSchema } from '../text.ts';

/** What is said at the end. */
export type Thanks = z.infer<ReturnType<typeof thanksSchema>>;

/** One of several endings. It has an id, and a condition unless only a jump leads to it. */
export type Ending = z.infer<ReturnType<typeof endingsSchema>>[number];

const said = () => ({
  text: textSchema()
    .optional()
    .meta({ description: 'The heading. Default: our thanks, in the language of the prompt.' }),
  help: textSchema().optional().meta({ description: 'A line below it.' }),
  link: z
    .looseObject({
      href: hrefSchema().meta({ description: 'An address that begins with http:, https:, mailto: or tel:.' }),
      text: textSchema(),
    })
    .optional()
    .meta({ description: 'Where to go from here.' }),
});

const saidRules = (): Record<string, Rule> => ({
  text: may(textRule),
  help: may(textRule),
  link: may(fields({ href: hrefRule, text: textRule })),
});

export const endingId = /^[A-Za-z][\w-]{0,63}$/;

export const thanksSchema = () => z.looseObject(said());

export const endingsSchema = () =>
  z
    .array(
      z.looseObject({
        id: z
          .string()
          .regex(endingId, { error: 'bad-ending-id' })
          .meta({ description: 'Names the ending, for jumps.' }),
        ...said(),
        when: conditionSchema()
          .optional()
          .meta({ description: 'Without one, only a jump leads to it. Of several that hold, the first one counts.' }),
      }),
    )
    .max(50);

export const thanksRule: Rule = (value, path) => fields(saidRules())(value, path);

export const endingsRule: Rule = (value, path) =>
  each(fields({ id: fits('bad-ending-id', endingId), ...saidRules(), when: may(conditionRule) }), 0, 50)(value, path);

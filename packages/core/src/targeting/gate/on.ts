import * as z from 'zod';
import { closed } from '../../closed.ts';
import { each, fields, found, may, type Rule } from '../../rule.ts';
import type { TargetingFacts } from '../facts.ts';
import { own } from '../own.ts';
import type { Happened, Trigger } from '../trigger/happened.ts';
import { triggerRules, triggerSchemas, triggers } from '../trigger/index.ts';
import type { Verdict } from '../verdict.ts';

type Triggers = {
  [K in keyof typeof triggerSchemas]: ReturnType<(typeof triggerSchemas)[K]>;
};

const oneSchema = () =>
  closed(Object.fromEntries(Object.entries(triggerSchemas).map(([key, schema]) => [key, schema()])) as Triggers)
    .refine((one) => Object.keys(one).length > 0, 'bad-trigger')
    .meta({ minProperties: 1 });

/** What opens a survey: all the keys that it has must have happened. */
export type Opener = z.infer<ReturnType<typeof oneSchema>>;

export const onSchema = () =>
  z
    .array(oneSchema())
    .min(1)
    .optional()
    .meta({ description: 'Due once one of these has happened on the page. Default: due on load.' });

export const onRule = (): Rule => {
  const rules = Object.fromEntries(Object.entries(triggerRules).map(([key, rule]) => [key, may(rule)]));
  const one = fields(rules, true);
  return each(
    (value, path) =>
      one(value, path) ?? (Object.keys(value).length ? undefined : found('bad-trigger', path, { value })),
    1,
  );
};

/** Due once one of several things has happened. */
export function on(wanted: Opener[], facts: TargetingFacts): Verdict {
  const all = wanted.map((opener) => happenedAll(opener, facts));
  const coming = all.flatMap(({ next }) => next ?? []);
  return {
    passed: all.some(({ at }) => at !== undefined),
    seen: all.map(({ seen }) => seen),
    ...(coming.length > 0 && { next: Math.min(...coming) }),
  };
}

/** When one of several things last happened. */
export function openedAt(wanted: Opener[], facts: TargetingFacts): number {
  return Math.max(...wanted.map((opener) => happenedAll(opener, facts).at ?? -Infinity));
}

/** When the last of everything that an opener names happened, if all did. One that is not known never does. */
function happenedAll(opener: Opener, facts: TargetingFacts): Happened {
  const entries = Object.entries(opener).filter(([, wanted]) => wanted !== undefined);
  const all = entries.map(([key, wanted]): [string, Happened] => {
    const trigger = own(triggers as unknown as Record<string, Trigger<unknown>>, key);
    return [key, trigger?.(wanted, facts) ?? { at: undefined, seen: undefined }];
  });
  const moments = all.map(([, { at }]) => at);
  const next = all.filter(([, { at }]) => at === undefined).map(([, { next }]) => next);
  return {
    at: moments.length > 0 && moments.every((at) => at !== undefined) ? Math.max(...moments) : undefined,
    seen: Object.fromEntries(all.map(([key, { seen }]) => [key, seen])),
    next: next.length > 0 && next.every((at) => at !== undefined) ? Math.max(...next) : undefined,
  };
}

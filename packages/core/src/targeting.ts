import * as z from 'zod';
import { closed } from './closed.ts';
import { type Duration, durationRule, durationSchema, milliseconds } from './duration.ts';
import { share } from './hash.ts';
import { each, fields, found, is, may, type Rule, size, text } from './rule.ts';

/** When and to whom a survey is shown. Everything is optional; without targeting it is due at once. */
export type Targeting = z.infer<ReturnType<typeof targetingSchema>>;

export const targetingSchema = () =>
  closed({
    on: z
      .array(closed({ event: z.string().min(1).max(64) }))
      .min(1)
      .optional()
      .meta({ description: 'Due once the host has tracked one of these events. Default: due on load.' }),
    where: closed({ path: z.string().max(500) })
      .optional()
      .meta({ description: 'Due on these paths only; * stands for any characters.' }),
    sample: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .meta({ description: 'The share of visitors who are asked, the same ones every time.' }),
    delay: durationSchema().optional().meta({ description: 'How long to wait once it is due.' }),
    again: durationSchema()
      .optional()
      .meta({ description: 'How long to leave a visitor alone after it was shown. Default: 90d.' }),
    until: z.iso.date().optional().meta({ description: 'The first day (UTC) on which it is no longer shown.' }),
  });

export const targetingRule = (): Rule =>
  fields(
    {
      on: may(each(fields({ event: text(1, 64) }, true), 1)),
      where: may(fields({ path: text(0, 500) }, true)),
      sample: may(is('number', size(0, 1))),
      delay: may(durationRule),
      again: may(durationRule),
      // A day that no calendar has, such as the 30th of February, comes back as another one or not at all.
      until: may(
        is('string', (value, path) =>
          new Date(value).toJSON()?.slice(0, 10) === value ? undefined : found('bad-date', path, { value }),
        ),
      ),
    },
    true,
  );

/** What the gates look at. Times are milliseconds since 1970. */
export interface TargetingFacts {
  now: number;
  path: string;
  /** A stable random id of the visitor: sampling hashes it. */
  visitor: string;
  /** When this survey was last shown to the visitor. */
  shownAt?: number | undefined;
  /** Names of the events that the host has tracked on this page. */
  events: readonly string[];
}

/** One gate's verdict: what it wanted and what it saw. */
export interface Gate {
  /** A key of `targeting`. One that is not known, or a delay that cannot be read, is a gate that fails. */
  gate: keyof Targeting | (string & {});
  passed: boolean;
  wanted: unknown;
  seen: unknown;
  /** When it could pass next, if time alone decides. */
  next?: number | undefined;
}

/** @default '90d' */
export const defaultAgain: Duration = '90d';

/**
 * Every gate of a survey, passed or failed. It is due when all have passed; then its delay runs.
 *
 * @example
 * evaluate({ id: 'checkout', targeting: { where: { path: '/checkout/*' } } }, facts).every((gate) => gate.passed)
 */
export function evaluate(
  { id, targeting = {} }: { id: string; targeting?: Targeting | undefined },
  { now, path, visitor, shownAt = 0, events }: TargetingFacts,
): Gate[] {
  const { on, where, sample, delay: _, again = defaultAgain, until, ...unknown } = targeting;
  const gates: Gate[] = [];
  const add = (gate: Gate['gate'], passed: boolean, wanted: unknown, seen?: unknown, next?: number): void => {
    gates.push({ gate, passed, wanted, seen, next: next || undefined });
  };
  if (on) {
    const names = on.map(({ event }) => event);
    add(
      'on',
      events.some((event) => names.includes(event)),
      names,
      events,
    );
  }
  if (where) add('where', matches(where.path, path), where.path, path);
  if (sample !== undefined) {
    const seen = share(`${visitor} ${id}`);
    // A share above 1 is a mistake: 20 was meant to be 0.2, and asks nobody rather than everybody.
    add('sample', seen < sample && sample <= 1, sample, seen);
  }
  // What cannot be read is NaN, which is on neither side of any moment: its gate fails.
  const next = shownAt + milliseconds(again);
  if (shownAt || !(next >= 0)) add('again', now >= next, again, shownAt, next);
  if (until !== undefined) add('until', now < Date.parse(until), until, now);
  for (const key in unknown) add(key, false, (unknown as Targeting)[key as never]);
  return gates;
}

/** Whether a path fits a pattern in which `*` stands for any characters. Linear: no regular expression is built. */
export function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*');
  const last = parts.pop()!;
  let rest = path;
  const begins = parts.every((part, i) => {
    const at = rest.indexOf(part);
    rest = rest.slice(at + part.length);
    return i ? at >= 0 : !at;
  });
  return parts.length ? begins && rest.endsWith(last) : path === pattern;
}

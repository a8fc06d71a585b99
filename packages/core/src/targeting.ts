import * as z from 'zod';
import { type Duration, durationSchema, milliseconds } from './duration.ts';
import { share } from './hash.ts';

/** When and to whom a survey is shown. Everything is optional; without targeting it is due at once. */
export type Targeting = z.infer<ReturnType<typeof targetingSchema>>;

export const targetingSchema = () =>
  z.looseObject({
    on: z
      .array(z.looseObject({ event: z.string().min(1).max(64) }))
      .min(1)
      .optional()
      .meta({ description: 'Due once the host has tracked one of these events. Default: due on load.' }),
    where: z
      .looseObject({ path: z.string().max(500) })
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
  gate: 'on' | 'where' | 'sample' | 'again' | 'until';
  passed: boolean;
  wanted: unknown;
  seen: unknown;
  /** When it could pass next, if time alone decides. */
  next?: number;
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
  facts: TargetingFacts,
): Gate[] {
  const { on, where, sample, again = defaultAgain, until } = targeting;
  const gates: Gate[] = [];
  const add = (gate: Gate['gate'], passed: boolean, wanted: unknown, seen: unknown, next?: number): void => {
    gates.push({ gate, passed, wanted, seen, ...(next && { next }) });
  };
  if (on) {
    const names = on.map(({ event }) => event);
    add(
      'on',
      names.some((name) => facts.events.includes(name)),
      names,
      facts.events,
    );
  }
  if (where) add('where', matches(where.path, facts.path), where.path, facts.path);
  if (sample !== undefined) {
    const seen = share(`${facts.visitor} ${id}`);
    add('sample', seen < sample, sample, seen);
  }
  if (facts.shownAt !== undefined) {
    const next = facts.shownAt + milliseconds(again);
    add('again', facts.now >= next, again, facts.shownAt, next);
  }
  if (until) add('until', facts.now < Date.parse(until), until, facts.now);
  return gates;
}

/** Whether a path fits a pattern in which `*` stands for any characters. Linear: no regular expression is built. */
export function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*');
  if (parts.length === 1) return path === pattern;
  const first = parts.shift()!;
  const last = parts.pop()!;
  if (!path.startsWith(first) || !path.endsWith(last) || path.length < first.length + last.length) return false;
  let from = first.length;
  for (const part of parts) {
    const at = path.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= path.length - last.length;
}

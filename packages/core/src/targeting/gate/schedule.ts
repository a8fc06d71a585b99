import * as z from 'zod';
import { closed } from '../../closed.ts';
import { each, fields, fits, found, is, may, oneOf, type Rule } from '../../rule.ts';
import { dayRule } from '../day.ts';
import type { TargetingFacts } from '../facts.ts';
import type { Verdict } from '../verdict.ts';
import { minute, nextOpening, opening, type Times, weekdays } from '../wall-clock.ts';

const hours = /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

const zoned = (zone: string): boolean => {
  try {
    minute(0, zone);
    return true;
  } catch {
    return zone === 'visitor';
  }
};

export const scheduleSchema = () =>
  closed({
    timeZone: z
      .string()
      .refine(zoned, 'bad-time-zone')
      .optional()
      .meta({ description: 'An IANA name such as Europe/Vienna, or visitor for theirs. Default: UTC.' }),
    days: z.array(z.enum(weekdays)).min(1).optional().meta({ description: 'On these days of the week. Default: all.' }),
    hours: z.string().regex(hours, { error: 'bad-hours' }).optional().meta({
      description: 'From and to, as in 09:00-17:00. Past midnight, they belong to the day on which they begin.',
    }),
    from: z.iso.date().optional().meta({ description: 'The first day on which it is shown.' }),
    until: z.iso.date().optional().meta({ description: 'The first day on which it is no longer shown.' }),
  })
    .optional()
    .meta({ description: 'Due at these times only.' });

const zoneRule: Rule = is('string', (value, path) =>
  zoned(value) ? undefined : found('bad-time-zone', path, { value }),
);

export const scheduleRule = (): Rule =>
  fields(
    {
      timeZone: may(zoneRule),
      days: may(each(oneOf(...weekdays), 1)),
      hours: may(fits('bad-hours', hours)),
      from: may(dayRule),
      until: may(dayRule),
    },
    true,
  );

/** Due at some times only, by the clock of a time zone. */
export function schedule(
  { timeZone = 'UTC', ...times }: Times & { timeZone?: string | undefined },
  { now, timeZone: visitors }: TargetingFacts,
): Verdict {
  const zone = timeZone === 'visitor' ? visitors : timeZone;
  if (zone === undefined) return { passed: false };
  const passed = opening(times, now, zone) === 0;
  const next = passed ? undefined : nextOpening(times, now, zone);
  return { passed, seen: wall(now, zone), ...(next !== undefined && { next }) };
}

const wall = (now: number, zone: string): string => {
  const { date, day, minutes } = minute(now, zone);
  const clock = [Math.floor(minutes / 60), Math.floor(minutes % 60)].map((n) => String(n).padStart(2, '0')).join(':');
  return `${weekdays[day]} ${date} ${clock}`;
};

/** Days as Intl counts none: Monday first, as ISO 8601 has it. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Times of a week within a season, by the clock on the wall. */
export interface Times {
  days?: readonly (typeof weekdays)[number][] | undefined;
  /** `09:00-17:00`; what goes past midnight belongs to the day on which it begins. */
  hours?: string | undefined;
  /** The first day, and the first one after the last. */
  from?: string | undefined;
  until?: string | undefined;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock in a time zone shows at a moment: the date, the day of the week from 0, the minutes since midnight. */
export function minute(moment: number, timeZone: string): { date: string; day: number; minutes: number } {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  clocks.set(timeZone, clock);
  const said = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  return {
    date: `${said['year']}-${said['month']}-${said['day']}`,
    day: weekdays.indexOf(said['weekday']!.toLowerCase() as 'mon'),
    minutes: Number(said['hour']) * 60 + Number(said['minute']) + Number(said['second']) / 60,
  };
}

const day = 1440;

/**
 * How many minutes of the wall's clock are left until a schedule opens, at the least; 0 while it is open, undefined
 * if it never opens again.
 */
export function opening({ days, hours, from, until }: Times, moment: number, timeZone: string): number | undefined {
  const { date, day: today, minutes } = minute(moment, timeZone);
  const [start, end] = hours ? hoursOf(hours) : [0, day];
  const over = end - day;
  const on = (index: number, date: string): boolean =>
    (!days || days.includes(weekdays[(index + 7) % 7]!)) && (!from || date >= from) && (!until || date < until);
  // The hours that began yesterday.
  if (minutes < over && on(today - 1, shifted(date, -1))) return 0;
  if (minutes >= start && minutes < end && on(today, date)) return 0;
  if (from && date < from) return Math.max(1 / 60, (Date.parse(from) - Date.parse(date)) / 60_000 + start - minutes);
  for (let ahead = minutes < start ? 0 : 1; ahead <= 7; ahead++)
    if (on(today + ahead, shifted(date, ahead))) return ahead * day + start - minutes;
  return undefined;
}

/**
 * When a schedule opens next. A day may have 23 or 25 hours, so the wall's minutes are a guess that is looked at again;
 * an hour that a zone leaves out opens when the clock has jumped over it.
 */
export function nextOpening(times: Times, now: number, timeZone: string): number | undefined {
  let moment = now;
  for (let tries = 0; tries < 10; tries++) {
    const wait = opening(times, moment, timeZone);
    if (wait === undefined) return undefined;
    if (wait === 0) return earliest(times, now, moment, timeZone);
    moment = Math.ceil(moment / 1000) * 1000 + Math.round(wait * 60_000);
  }
  return undefined;
}

/** Goes back over the hour by which a guess may have come too late. Clocks change on whole seconds. */
function earliest(times: Times, now: number, found: number, timeZone: string): number {
  let moment = found;
  for (let step = 4_096_000; step >= 1000; step /= 2)
    while (moment - step > now && opening(times, moment - step, timeZone) === 0) moment -= step;
  return moment;
}

/** From and to in minutes since midnight; what goes past midnight ends after 1,440. */
function hoursOf(hours: string): [start: number, end: number] {
  const [start, end] = hours.split('-').map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) as [
    number,
    number,
  ];
  return [start, end <= start ? end + day : end];
}

const shifted = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

import { type Every, periodOf, periodsBetween, startOf } from '../tally/period.ts';

/** A period and its moments: from `since` up to but without `until`, as `toISOString` writes them. */
export interface PeriodBounds {
  period: string;
  since: string;
  until: string;
}

const hour = 3_600_000;

/**
 * The bounds of all periods from one to another, on the calendar of a time zone. An engine that has these needs no calendar.
 *
 * @param first as `periodOf` names it, as is `last`
 * @param timeZone as in the IANA database. @default 'UTC'
 *
 * @example
 * periodBounds('2026-W13', '2026-W13', 'Europe/Berlin')[0].until // '2026-03-29T22:00:00.000Z'
 */
export function periodBounds(first: string, last: string, timeZone = 'UTC'): PeriodBounds[] {
  const names = periodsBetween(first, last);
  const every = startOf(first)?.every;
  if (!every || periodOf(new Date(0).toISOString(), every, timeZone) === null) return [];
  const starts = names.map((name) => begin(name, every, timeZone));
  return names.map((period, i) => ({
    period,
    since: starts[i]!,
    until: starts[i + 1] ?? end(period, every, timeZone),
  }));
}

/** The first moment of a period. No zone is more than 26 hours off UTC, and names sort as time goes. */
function begin(name: string, every: Every, timeZone: string): string {
  const midnight = startOf(name)!.at;
  return firstMoment(
    midnight - 26 * hour,
    midnight + 26 * hour,
    (moment) => periodOf(moment, every, timeZone)! >= name,
  );
}

function end(name: string, every: Every, timeZone: string): string {
  const midnight = startOf(name)!.at;
  const longest = { day: 1, week: 7, month: 31, quarter: 92, year: 366 }[every] * 24 * hour;
  return firstMoment(midnight, midnight + longest + 26 * hour, (moment) => periodOf(moment, every, timeZone)! > name);
}

/** The first millisecond of which something holds that holds for all after it. */
function firstMoment(from: number, to: number, holds: (moment: string) => boolean): string {
  let [before, after] = [from - 1, to];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (holds(new Date(middle).toISOString())) after = middle;
    else before = middle;
  }
  return new Date(after).toISOString();
}

/** How long a period is. Weeks are ISO weeks: they begin on Monday, and week 1 has the year's first Thursday. */
export type Every = 'day' | 'week' | 'month' | 'quarter' | 'year';

const day = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The period that a moment falls into, on the calendar of a time zone: the survey's, not the visitor's, so that one survey has
 * one midnight. Names sort as time goes: `2026-02-14`, `2026-W07`, `2026-02`, `2026-Q1`, `2026`.
 *
 * @param moment ISO 8601
 * @param timeZone as in the IANA database. @default 'UTC'
 * @returns null for what is no moment, or no time zone
 *
 * @see ISO 8601-1:2019, 3.1.1.23, for the week
 *
 * @example
 * periodOf('2025-12-31T23:30:00Z', 'week', 'Europe/Berlin') // '2026-W01'
 */
export function periodOf(moment: string, every: Every, timeZone = 'UTC'): string | null {
  const at = Date.parse(moment);
  if (Number.isNaN(at)) return null;
  const date = calendarDay(at, timeZone);
  return date === null ? null : nameOf(date, every);
}

/**
 * All periods from one to another, both included, as charts and trends want them: a period that nobody answered in is there, too.
 *
 * @param first as `periodOf` names it, as is `last`
 * @returns none where the two are not alike, or out of order
 *
 * @example
 * periodsBetween('2026-W52', '2027-W01') // ['2026-W52', '2026-W53', '2027-W01']
 */
export function periodsBetween(first: string, last: string): string[] {
  const [from, to] = [startOf(first), startOf(last)];
  if (!from || !to || from.every !== to.every) return [];
  const names: string[] = [];
  for (let at = from.at; at <= to.at; at += day) {
    const name = nameOf(new Date(at), from.every);
    if (names.at(-1) !== name) names.push(name);
  }
  return names;
}

/** Midnight UTC of the day that the time zone's calendar shows. */
function calendarDay(at: number, timeZone: string): Date | null {
  try {
    let formatter = formatters.get(timeZone);
    if (!formatter) {
      formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
        timeZone,
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
      });
      formatters.set(timeZone, formatter);
    }
    const part = Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    return new Date(Date.UTC(part['year']!, part['month']! - 1, part['day']!));
  } catch {
    return null;
  }
}

function nameOf(date: Date, every: Every): string {
  const [year, month] = [String(date.getUTCFullYear()), date.getUTCMonth() + 1];
  const two = (number: number): string => String(number).padStart(2, '0');
  if (every === 'year') return year;
  if (every === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  if (every === 'month') return `${year}-${two(month)}`;
  if (every === 'day') return `${year}-${two(month)}-${two(date.getUTCDate())}`;
  // A week belongs to the year that has its Thursday.
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * day);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return `${thursday.getUTCFullYear()}-W${two(Math.floor((thursday.getTime() - newYear) / day / 7) + 1)}`;
}

/** The first day of a period by its name. */
export function startOf(name: string): { every: Every; at: number } | null {
  const [, year, quarter, week, month, date] = name.match(/^(\d{4})(?:-Q([1-4])|-W(\d\d)|-(\d\d)(?:-(\d\d))?)?$/) ?? [];
  if (!year) return null;
  const start = (m: number, d = 1): number => Date.UTC(Number(year), m - 1, d);
  if (quarter) return { every: 'quarter', at: start(Number(quarter) * 3 - 2) };
  if (week) {
    // 4 January is always in week 1; go back to its Monday.
    const fourth = new Date(start(1, 4));
    return { every: 'week', at: fourth.getTime() + (1 - (fourth.getUTCDay() || 7) + (Number(week) - 1) * 7) * day };
  }
  if (date) return { every: 'day', at: start(Number(month), Number(date)) };
  return month ? { every: 'month', at: start(Number(month)) } : { every: 'year', at: start(1) };
}

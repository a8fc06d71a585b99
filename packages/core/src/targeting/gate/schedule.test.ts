import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../evaluate.ts';
import type { Targeting } from '../targeting.ts';
import { weekdays } from '../wall-clock.ts';

type Schedule = NonNullable<Targeting['schedule']>;

const gate = (schedule: Schedule, now: number, timeZone?: string) =>
  evaluate({ id: 'x', targeting: { schedule } }, { now, path: '/', timeZone }).gates[0]!;
const at = (moment: string): number => Date.parse(moment);

test('office hours are those of the time zone', () => {
  const office: Schedule = {
    timeZone: 'Europe/Vienna',
    days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    hours: '09:00-17:00',
  };
  // A Friday in winter, when Vienna is an hour ahead.
  expect(gate(office, at('2026-11-20T07:59:59Z'))).toMatchObject({ passed: false, next: at('2026-11-20T08:00:00Z') });
  expect(gate(office, at('2026-11-20T08:00:00Z'))).toMatchObject({ passed: true, seen: 'fri 2026-11-20 09:00' });
  expect(gate(office, at('2026-11-20T16:00:00Z'))).toMatchObject({ passed: false, next: at('2026-11-23T08:00:00Z') });
});

test('hours past midnight belong to the day on which they begin', () => {
  const night: Schedule = { days: ['fri'], hours: '22:00-02:00' };
  expect(gate(night, at('2026-11-21T01:59:00Z')).passed).toBe(true);
  expect(gate(night, at('2026-11-20T01:59:00Z')).passed).toBe(false);
  expect(gate(night, at('2026-11-21T02:00:00Z'))).toMatchObject({ passed: false, next: at('2026-11-27T22:00:00Z') });
});

test('a season begins and ends with its days, there', () => {
  const season: Schedule = { timeZone: 'Asia/Tokyo', from: '2026-12-01', until: '2026-12-24' };
  expect(gate(season, at('2026-11-30T14:59:59Z'))).toMatchObject({ passed: false, next: at('2026-11-30T15:00:00Z') });
  expect(gate(season, at('2026-11-30T15:00:00Z')).passed).toBe(true);
  expect(gate(season, at('2026-12-23T15:00:00Z'))).toMatchObject({ passed: false });
  expect(gate(season, at('2026-12-23T15:00:00Z')).next).toBeUndefined();
});

test('the visitor’s own clock counts where the survey says so, and is needed then', () => {
  const morning: Schedule = { timeZone: 'visitor', hours: '06:00-10:00' };
  expect(gate(morning, at('2026-11-20T13:00:00Z'), 'America/New_York').passed).toBe(true);
  expect(gate(morning, at('2026-11-20T13:00:00Z'), 'Europe/Vienna').passed).toBe(false);
  expect(gate(morning, at('2026-11-20T13:00:00Z')).passed).toBe(false);
});

test('an hour that summer time leaves out is no hour, and the next one opens in time', () => {
  // In Vienna the clock goes from 02:00 to 03:00 on the 29th of March 2026, which is 01:00 UTC.
  const early: Schedule = { timeZone: 'Europe/Vienna', hours: '02:30-04:00' };
  expect(gate(early, at('2026-03-28T12:00:00Z')).next).toBe(at('2026-03-29T01:00:00Z'));
  const office: Schedule = { timeZone: 'Europe/Vienna', hours: '09:00-17:00' };
  expect(gate(office, at('2026-03-28T17:00:00Z')).next).toBe(at('2026-03-29T07:00:00Z'));
  expect(gate(office, at('2026-10-24T17:00:00Z')).next).toBe(at('2026-10-25T08:00:00Z'));
});

test('when it says that it opens, it does, and not before', () => {
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 59))
    .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':'));
  const times = fc.record(
    {
      timeZone: fc.constantFrom(
        'UTC',
        'Europe/Vienna',
        'America/New_York',
        'Asia/Kathmandu',
        'Australia/Lord_Howe',
        'Pacific/Apia',
      ),
      days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
      hours: fc.tuple(clock, clock).map(([from, to]) => `${from}-${to}`),
      from: fc.constantFrom('2026-03-29', '2026-11-01', '2027-01-01'),
      until: fc.constantFrom('2026-04-06', '2027-02-01'),
    },
    { requiredKeys: [] },
  );
  const moment = fc.integer({ min: at('2026-03-01T00:00:00Z') / 1000, max: at('2027-03-01T00:00:00Z') / 1000 });
  let opening = 0;
  fc.assert(
    fc.property(times, moment, fc.double({ min: 0, max: 1, noNaN: true }), (schedule, seconds, part) => {
      const now = seconds * 1000;
      const { passed, next } = gate(schedule, now);
      if (passed || next === undefined) return;
      opening++;
      expect(gate(schedule, next).passed).toBe(true);
      expect(next).toBeGreaterThan(now);
      expect(gate(schedule, Math.floor(now + (next - now - 1000) * part)).passed).toBe(false);
    }),
    { numRuns: 400 },
  );
  expect(opening).toBeGreaterThan(80);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overTime } from '../../../../test/reference/over-time.ts';
import { type Every, periodOf, periodsBetween } from './period.ts';

const lengths: Every[] = ['day', 'week', 'month', 'quarter', 'year'];

test.each(overTime.periods)(
  "$moment in $zone falls where Python's calendar has it",
  ({ moment, zone, ...expected }) => {
    for (const every of lengths) expect(periodOf(moment, every, zone)).toBe(expected[every]);
  },
);

test('what is no moment or no time zone has no period', () => {
  expect(periodOf('soon', 'day')).toBeNull();
  expect(periodOf('2026-01-01T00:00:00Z', 'day', 'Mars/Olympus')).toBeNull();
});

test('the periods between two have no gap and no double', () => {
  expect(periodsBetween('2026-W52', '2027-W02')).toEqual(['2026-W52', '2026-W53', '2027-W01', '2027-W02']);
  expect(periodsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(periodsBetween('2025-Q4', '2026-Q2')).toEqual(['2025-Q4', '2026-Q1', '2026-Q2']);
  expect(periodsBetween('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  expect(periodsBetween('2025', '2026')).toEqual(['2025', '2026']);
});

test('periods that are not alike, out of order, or none, have nothing between them', () => {
  expect(periodsBetween('2026-W01', '2026-02')).toEqual([]);
  expect(periodsBetween('2026-03', '2026-02')).toEqual([]);
  expect(periodsBetween('spring', '2026-02')).toEqual([]);
});

test('names sort as time goes, and those between two moments begin and end with theirs', () => {
  const moment = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2006-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  fc.assert(
    fc.property(moment, moment, fc.constantFrom(...lengths), (a, b, every) => {
      const [early, late] = a < b ? [a, b] : [b, a];
      const [first, last] = [periodOf(early, every)!, periodOf(late, every)!];
      expect(first <= last).toBe(true);
      const names = periodsBetween(first, last);
      expect([names[0], names.at(-1)]).toEqual([first, last]);
      expect(names).toEqual([...new Set(names)].sort());
    }),
    { numRuns: 30 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { npsScore } from './nps.ts';
import { type Segment, segmentTable } from './segments.ts';

const segments = (...sizes: number[]): Segment[] =>
  sizes.map((n, i) => ({ segment: `s${i}`, tally: { counts: { 9: n }, unanswered: { skipped: 3 } } }));
const shown = (...sizes: number[]) => segmentTable(segments(...sizes), npsScore).map((row) => row.shown);

test('a segment is hidden below 5 answers and grey below 30', () => {
  const rows = segmentTable(segments(4, 5, 29, 30), npsScore, { total: false });
  expect(rows.map((row) => row.shown)).toEqual(['suppressed', 'grey', 'grey', 'full']);
  expect(
    segmentTable(segments(9, 10, 49, 50), npsScore, { total: false, suppress: 10, grey: 50 }).map((row) => row.shown),
  ).toEqual(['suppressed', 'grey', 'grey', 'full']);
});

test('nothing of a hidden segment is in its row', () => {
  expect(segmentTable(segments(4), npsScore)[0]).toEqual({ segment: 's0', shown: 'suppressed', score: null });
});

test('beside a total, a single hidden segment takes the next smallest with it', () => {
  expect(shown(4, 100, 40, 35)).toEqual(['suppressed', 'full', 'full', 'suppressed']);
  expect(shown(1, 2, 40, 60)).toEqual(['suppressed', 'suppressed', 'suppressed', 'full']);
  expect(shown(3, 4, 40)).toEqual(['suppressed', 'suppressed', 'full']);
});

test('a segment that nobody answered is empty and hides nobody', () => {
  expect(shown(0, 40, 50)).toEqual(['empty', 'full', 'full']);
  expect(shown(0, 4, 40, 50)).toEqual(['empty', 'suppressed', 'suppressed', 'full']);
});

test('no table without segments', () => {
  expect(segmentTable([], npsScore)).toEqual([]);
});

test('from the total and what is shown, nobody learns about fewer than 5 answers or about one hidden segment', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 8 }), (sizes) => {
      const rows = segmentTable(segments(...sizes), npsScore);
      const hidden = sizes.filter((_, i) => rows[i]!.shown === 'suppressed');
      const answered = sizes.filter((n) => n > 0);
      const together = hidden.reduce((sum, n) => sum + n, 0);
      expect(rows.every((row) => row.score === null || row.score.n === 0 || row.score.n >= 5)).toBe(true);
      if (hidden.length > 0 && hidden.length < answered.length) {
        expect(hidden.length).toBeGreaterThan(1);
        expect(together).toBeGreaterThanOrEqual(5);
      }
      expect(hidden.length > 0).toBe(answered.some((n) => n < 5));
    }),
  );
});

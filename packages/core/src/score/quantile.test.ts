import fc from 'fast-check';
import { expect, test } from 'vitest';
import { off } from '../../../../test/reference/reference.ts';
import { service } from '../../../../test/reference/service.ts';
import { median, mergeHistograms, quantile, significant, tallyAnswers, within } from './index.ts';

test.each(service.quantiles)(
  'agrees with numpy and scipy on the $p of $values.length numbers at $level',
  ({ values, p, level, value, interval }) => {
    const found = quantile(tallyAnswers(values), p, { level });
    expect(off(found.value, value)).toBeLessThan(1e-12);
    expect(found.interval).toEqual(interval);
    expect(found.warnings.includes('unbounded')).toBe(interval === null);
    if (p === 0.5) expect(median(tallyAnswers(values), { level })).toEqual(found);
  },
);

const numbers = fc.array(fc.integer({ min: -5, max: 400 }), { minLength: 1, maxLength: 60 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('lies between the smallest and the largest number, grows with p, and within its interval at the middle', () => {
  fc.assert(
    fc.property(numbers, share, share, (list, a, b) => {
      const tally = tallyAnswers(list);
      const [low, high] = [quantile(tally, Math.min(a, b)).value!, quantile(tally, Math.max(a, b)).value!];
      expect(low).toBeLessThanOrEqual(high + 1e-9);
      expect([quantile(tally, 0).value, quantile(tally, 1).value]).toEqual([Math.min(...list), Math.max(...list)]);
      const { value, interval } = median(tally);
      expect(interval === null || (interval[0] <= value! && value! <= interval[1])).toBe(true);
    }),
  );
});

test('is the same merged, and moves and stretches with the numbers', () => {
  fc.assert(
    fc.property(numbers, share, fc.nat(60), (list, p, cut) => {
      const { value, interval } = quantile(tallyAnswers(list), p);
      const merged = mergeHistograms(tallyAnswers(list.slice(cut)), tallyAnswers(list.slice(0, cut)));
      expect(quantile(merged, p)).toEqual(quantile(tallyAnswers(list), p));
      const moved = quantile(tallyAnswers(list.map((x) => 3 * x + 7)), p);
      expect(moved.value).toBeCloseTo(3 * value! + 7, 6);
      expect(moved.interval).toEqual(interval?.map((x) => 3 * x + 7) ?? null);
    }),
  );
});

test('a median of ten numbers lies between the second and the ninth, of twenty between the sixth and the fifteenth', () => {
  const upTo = (n: number) => tallyAnswers(Array.from({ length: n }, (_, i) => i + 1));
  expect(median(upTo(10)).interval).toEqual([2, 9]);
  expect(median(upTo(20)).interval).toEqual([6, 15]);
});

test('the ninth decile has an interval from 36 numbers on', () => {
  const upTo = (n: number) => tallyAnswers(Array.from({ length: n }, (_, i) => i));
  expect([quantile(upTo(35), 0.9).interval, quantile(upTo(36), 0.9).interval?.[1]]).toEqual([null, 35]);
});

test('beyond ten million numbers the ranks hardly move', () => {
  // Steps of ten around the ninth decile, where the interval has some 1,860 ranks to either side.
  const steps = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [i + 1, 10]));
  const [exact, normal] = [0, 10].map(
    (more) =>
      quantile({ counts: { 0: 8_990_000 + 0.9 * more, ...steps, 3000: 990_000 + 0.1 * more }, unanswered: {} }, 0.9)
        .interval!,
  );
  for (const end of [0, 1]) expect(Math.abs(exact![end]! - normal![end]!)).toBeLessThanOrEqual(1);
  expect(exact).toEqual([814, 1186]);
});

test('what is no number is invalid, and an empty tally has no value', () => {
  const odd = { counts: { 5: 2, '': 1, long: 1, Infinity: 1, 7: -3 }, unanswered: { skipped: 4 } };
  expect(median(odd as never)).toMatchObject({ value: 5, n: 2, counts: { invalid: 3, skipped: 4 } });
  expect(median({ counts: {}, unanswered: {} })).toMatchObject({ value: null, interval: null, warnings: ['empty'] });
  for (const p of [-0.1, 1.1, Number.NaN])
    expect(quantile(tallyAnswers([1, 2]), p)).toMatchObject({ value: null, warnings: ['bad-target', 'n<30'] });
});

test('how many kept a limit is a share, and the limit itself still counts', () => {
  const kept = within(tallyAnswers([10, 20, 20, 30]), 20);
  expect(kept).toMatchObject({ value: 0.75, counts: { within: 3, beyond: 1 }, method: 'within/wilson' });
});

test.each(service.shares)('within agrees with statsmodels on $x of $n', ({ x, n, interval }) => {
  const score = within(tallyAnswers(Array.from({ length: n }, (_, i) => (i < x ? 1 : 9))), 5);
  expect(off(score.interval?.[0], interval[0])).toBeLessThan(1e-10);
  expect(off(score.interval?.[1], interval[1])).toBeLessThan(1e-10);
});

test('few digits are half a percent off at the most, and few numbers', () => {
  const seen = new Set<number>();
  fc.assert(
    fc.property(fc.double({ min: 10, max: 99.99, noNaN: true }), (x) => {
      seen.add(significant(x));
      expect(Math.abs(significant(x) - x) / x).toBeLessThanOrEqual(0.005 + 1e-12);
    }),
    { numRuns: 2000 },
  );
  expect(seen.size).toBeLessThanOrEqual(901);
  expect([significant(0), significant(-83_456, 2), significant(Number.NaN), significant(Infinity)]).toEqual([
    0,
    -83_000,
    Number.NaN,
    Infinity,
  ]);
});

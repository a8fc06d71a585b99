import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overTime } from '../../../../../test/reference/over-time.ts';
import { normalQuantile } from '../../distribution/normal.ts';
import { type ChartRule, westernElectric } from './rules.ts';

const all: ChartRule[] = ['beyond-limits', 'two-of-three', 'four-of-five', 'eight-in-a-row'];
const broken = (rule: ChartRule, distances: (number | null)[]): number[] =>
  westernElectric(distances, [rule]).flatMap((rules, i) => (rules.includes(rule) ? [i + 1] : []));

test.each(overTime.published.rules)('$rule of $distances signals at $at', ({ rule, distances, at }) => {
  expect(broken(rule, distances)).toEqual(at);
  expect(
    broken(
      rule,
      distances.map((distance) => -distance),
    ),
  ).toEqual(at);
});

test.each(overTime.published.runLength)('$rules sound a false alarm every $points points', ({ rules, points }) => {
  // A pseudo-random series of its own, so that every run sees the same points.
  let state = 20;
  const uniform = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const runs = 500;
  let length = 0;
  for (let run = 0; run < runs; run++) {
    const recent: number[] = [];
    let alarm = false;
    while (!alarm) {
      recent.push(normalQuantile(uniform()));
      length++;
      alarm = westernElectric(recent.slice(-8), rules).at(-1)!.length > 0;
    }
  }
  // A run length is about as variable as it is long, so its mean over the runs is within four standard errors of it.
  expect(Math.abs(length / runs / points - 1)).toBeLessThan(4 / Math.sqrt(runs));
});

test('a period without answers neither makes nor ends a run', () => {
  const run = [1, 1, 1, null, 1, 1, 1, null, 1, 1];
  expect(broken('eight-in-a-row', run)).toEqual([10]);
  expect(westernElectric(run)[3]).toEqual([]);
});

test('a point on a line has not crossed it', () => {
  expect(westernElectric([3, -3, 0], all).flat()).toEqual([]);
  expect(broken('eight-in-a-row', Array(9).fill(0))).toEqual([]);
  expect(broken('two-of-three', [2, 2, 2])).toEqual([]);
  expect(broken('four-of-five', [1, 1, 1, 1, 1])).toEqual([]);
});

test('a point that came back breaks no rule for those before it', () => {
  expect(broken('two-of-three', [0, 2.5, 2.6, 0.1])).toEqual([3]);
  expect(broken('four-of-five', [0, 1.5, 1.5, 1.5, 1.5, 0.1])).toEqual([5]);
});

test('only the rules asked for are applied', () => {
  const far = Array(9).fill(3.5);
  expect(westernElectric(far).at(-1)).toEqual(['beyond-limits', 'eight-in-a-row']);
  expect(westernElectric(far, all).at(-1)).toEqual(all);
  expect(westernElectric(far, []).flat()).toEqual([]);
});

test('the other side of the chart breaks the same rules', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { maxLength: 40 }), (distances) => {
      expect(
        westernElectric(
          distances.map((distance) => -distance),
          all,
        ),
      ).toEqual(westernElectric(distances, all));
    }),
  );
});

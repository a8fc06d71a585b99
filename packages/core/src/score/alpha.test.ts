import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { off } from '../../../../test/reference/reference.ts';
import { crossProductsOf, emptyCrossProducts } from '../tally/cross-products.ts';
import { alphaIfDropped, cronbachAlpha, standardisedAlpha } from './alpha.ts';
import { itemRest, itemTotal } from './item-rest.ts';
import { kr20, kr21 } from './kuder-richardson.ts';

interface Scale {
  rows: number[][];
  level: number;
  alpha: number;
  standardised: number;
  interval: [number, number];
  ifDropped: number[];
  itemRest: number[];
  itemTotal: number[];
  itemRestInterval: [number, number][];
}
const { scales, quiz }: { scales: Scale[]; quiz: { marks: number[][]; kr20: number; kr21: number } } = JSON.parse(
  readFileSync(new URL('../../../../test/reference/scales.json', import.meta.url), 'utf8'),
);

describe.each(scales)('agrees with psych and psychometric, at level $level,', ({ rows, level, ...expected }) => {
  const tally = crossProductsOf(rows);

  test("on α and Feldt's interval", () => {
    const { value, interval } = cronbachAlpha(tally, { level });
    expect(off(value, expected.alpha)).toBeLessThan(1e-12);
    expect(off(interval![0], expected.interval[0])).toBeLessThan(1e-10);
    expect(off(interval![1], expected.interval[1])).toBeLessThan(1e-10);
    expect(off(standardisedAlpha(tally).value, expected.standardised)).toBeLessThan(1e-12);
  });

  test('on the correlation of each item with the rest and with the total', () => {
    for (const [i, { value, interval }] of itemRest(tally, { level }).entries()) {
      expect(off(value, expected.itemRest[i]!)).toBeLessThan(1e-12);
      expect(off(interval![0], expected.itemRestInterval[i]![0])).toBeLessThan(1e-10);
      expect(off(interval![1], expected.itemRestInterval[i]![1])).toBeLessThan(1e-10);
    }
    for (const [i, { value }] of itemTotal(tally).entries())
      expect(off(value, expected.itemTotal[i]!)).toBeLessThan(1e-12);
  });
});

test('α without each item agrees with psych', () => {
  for (const { rows, ifDropped } of scales.slice(0, 2))
    for (const [i, { value }] of alphaIfDropped(crossProductsOf(rows)).entries())
      expect(off(value, ifDropped[i]!)).toBeLessThan(1e-12);
});

test('KR-20 and KR-21 agree with psych and base R', () => {
  const tally = crossProductsOf(quiz.marks);
  expect(off(kr20(tally).value, quiz.kr20)).toBeLessThan(1e-12);
  expect(off(kr21(tally).value, quiz.kr21)).toBeLessThan(1e-12);
});

const bit = fc.constantFrom(0, 1);
const marks = fc.array(fc.tuple(bit, bit, bit, bit), { minLength: 3 }).map((rows) => crossProductsOf(rows));

test('KR-20 is α, and KR-21 never above it', () => {
  fc.assert(
    fc.property(marks, (tally) => {
      const [alpha, twenty, twentyOne] = [cronbachAlpha(tally).value, kr20(tally).value, kr21(tally).value];
      expect(twenty === null).toBe(alpha === null);
      if (alpha === null || twenty === null || twentyOne === null) return;
      expect(off(twenty, alpha)).toBeLessThan(1e-9);
      expect(twentyOne).toBeLessThanOrEqual(twenty + 1e-9);
    }),
  );
});

const point = fc.integer({ min: 1, max: 7 });
const rows = fc.array(fc.tuple(point, point, point), { minLength: 5 });

test('α is blind to the origin and the unit of the scale', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 }), (rows, origin, unit) => {
      const moved = rows.map((row) => row.map((x) => origin + unit * x));
      const [before, after] = [cronbachAlpha(crossProductsOf(rows)), cronbachAlpha(crossProductsOf(moved))];
      if (before.value === null) expect(after.value).toBeNull();
      else expect(off(after.value, before.value)).toBeLessThan(1e-9);
    }),
  );
});

test('reversing an item in the tally is the same as recoding its answers', () => {
  const tally = crossProductsOf(scales[0]!.rows);
  const recoded = crossProductsOf(scales[0]!.rows.map(([first, ...others]) => [100 - first!, ...others]));
  const turned = cronbachAlpha(tally, { reversed: [0] });
  expect(turned.value).toBeCloseTo(cronbachAlpha(recoded).value!, 12);
  expect(itemRest(tally, { reversed: [0] })[3]!.value).toBeCloseTo(itemRest(recoded)[3]!.value!, 12);
});

test('a scale whose items contradict each other says that one may be reversed', () => {
  const { value, warnings } = cronbachAlpha(
    crossProductsOf([
      [1, 5],
      [2, 4],
      [4, 3],
      [5, 1],
    ]),
  );
  expect(value).toBeLessThan(0);
  expect(warnings).toContain('reversed-item');
});

test('what cannot be said is null with its reason', () => {
  const reasons: [number[][], string][] = [
    [[], 'empty'],
    [[[1, 2]], 'n<2'],
    [[[1], [2], [3]], 'one-item'],
    [
      [
        [2, 3],
        [2, 3],
      ],
      'zero-variance',
    ],
    [
      [
        [1, 3],
        [3, 1],
        [2, 2],
      ],
      'zero-variance',
    ],
  ];
  for (const [rows, reason] of reasons)
    expect(cronbachAlpha(crossProductsOf(rows))).toMatchObject({
      value: null,
      interval: null,
      warnings: expect.arrayContaining([reason]),
    });
  expect(
    kr20(
      crossProductsOf([
        [1, 2],
        [2, 3],
        [0, 1],
      ]),
    ).warnings,
  ).toContain('not-dichotomous');
  expect(kr21(emptyCrossProducts()).warnings).toContain('empty');
  expect(
    itemRest(
      crossProductsOf([
        [1, 2],
        [1, 3],
      ]),
    )[0]!.warnings,
  ).toContain('zero-variance');
});

test('no reliability is NaN or infinite, whatever was answered', () => {
  const small = fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 }), { maxLength: 6 });
  fc.assert(
    fc.property(small, (rows) => {
      const tally = crossProductsOf(rows);
      const scores = [
        cronbachAlpha(tally),
        standardisedAlpha(tally),
        kr20(tally),
        kr21(tally),
        ...alphaIfDropped(tally),
        ...itemRest(tally),
        ...itemTotal(tally),
      ];
      for (const { value, se, interval, warnings } of scores) {
        for (const x of [value, se, ...(interval ?? [])]) expect(x === null || Number.isFinite(x)).toBe(true);
        if (value === null) expect(warnings.length).toBeGreaterThan(0);
      }
    }),
  );
});

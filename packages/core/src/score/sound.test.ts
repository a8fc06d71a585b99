import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CrossProducts } from '../tally/cross-products.ts';
import { emptyServqual } from '../tally/servqual.ts';
import {
  alphaIfDropped,
  constantSumShares,
  correlation,
  cronbachAlpha,
  driverCorrelations,
  firstImportance,
  gapModel,
  gapRanking,
  itemRest,
  kanoContinuous,
  kanoScores,
  kr20,
  kr21,
  lastImportance,
  maxDiffScores,
  momentsOf,
  pratt,
  quizItems,
  rankingScores,
  regression,
  relativeWeights,
  servqualScores,
  shapleyValues,
} from './index.ts';

// A tally may come from anywhere: another version, an engine's query, a file. Its shape is given, its numbers are not.
const number = fc.oneof(
  fc.integer({ min: -3, max: 30 }),
  fc.constantFrom(Number.NaN, Infinity, -Infinity, 0.5, 1e300, -0),
);
const exact = fc.tuple(number, fc.constant(0));
const crossProducts: fc.Arbitrary<CrossProducts> = fc.record({
  n: number,
  incomplete: number,
  weight: exact,
  squaredWeight: exact,
  sums: fc.array(exact, { minLength: 3, maxLength: 3 }),
  products: fc.array(exact, { minLength: 6, maxLength: 6 }),
});
const moments = fc.record({ n: number, mean: number, m2: number });

/** Every number anywhere in a result. */
const numbersIn = (result: unknown): number[] =>
  typeof result === 'number'
    ? [result]
    : typeof result === 'object' && result !== null
      ? Object.values(result).flatMap(numbersIn)
      : [];

const finite = (...results: unknown[]): void => {
  for (const result of results) expect(numbersIn(result).every(Number.isFinite), JSON.stringify(result)).toBe(true);
};

test('scales, quizzes and drivers say nothing that is not a number', () => {
  fc.assert(
    fc.property(crossProducts, (tally) => {
      finite(cronbachAlpha(tally), alphaIfDropped(tally), itemRest(tally), kr20(tally), kr21(tally));
      finite(correlation(tally, 0, 1), driverCorrelations(tally), regression(tally), gapRanking({ a: tally }));
      for (const method of [pratt, firstImportance, lastImportance, relativeWeights, shapleyValues])
        finite(method(tally));
      finite(quizItems({ marks: tally, omitted: [Number.NaN], totals: { x: { n: 0, marks: [1] } } }));
    }),
  );
});

test('gaps and shares say nothing that is not a number', () => {
  fc.assert(
    fc.property(crossProducts, moments, moments, number, (tally, a, b, count) => {
      finite(servqualScores({ ...emptyServqual(), items: { x: tally }, dimensions: { d: a }, weighted: b }));
      finite(gapModel({ customerExpectation: a, managementPerception: momentsOf([1, 2]), customerPerception: b }));
      finite(constantSumShares({ n: 1, invalid: count, options: { a, b } }));
    }),
  );
});

test('choices and rankings say nothing that is not a number', () => {
  const option = fc.record({ sum: number, squares: number, first: number });
  const item = fc.record({ shown: number, best: number, worst: number });
  fc.assert(
    fc.property(number, number, option, option, item, item, (n, other, a, b, c, d) => {
      finite(rankingScores({ n, incomplete: other, ties: other, options: { a, b } }));
      finite(
        maxDiffScores({ sets: n, invalid: other, items: { c, d } }),
        maxDiffScores({ sets: n, invalid: n, items: { c } }),
      );
      const pairs = { counts: { 1: { 5: n, 3: other }, x: { 1: n } } };
      finite(kanoScores(pairs), kanoContinuous(pairs));
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Exact } from '../tally/exact.ts';
import {
  agrestiCoull,
  anova,
  cesEffort,
  clopperPearson,
  closedLoop,
  cohensH,
  contingency,
  finitePopulation,
  funnelPlot,
  goodnessOfFit,
  jeffreys,
  loyaltyIndex,
  loyaltySecure,
  loyaltyStages,
  mannWhitney,
  npsContrast,
  npsDifference,
  npsPaired,
  npsScore,
  npsShares,
  npsTango,
  onScale,
  pairedShares,
  participation,
  planVariance,
  postStratifiedMean,
  postStratify,
  problemImpact,
  quantile,
  rake,
  rate,
  retention,
  shareDifference,
  shareMargin,
  shareSampleSize,
  shareTest,
  simultaneousShares,
  spearman,
  susScore,
  touchpointCoverage,
  umuxLiteSus,
  wald,
  weightedMean,
  weightedMomentsMean,
  weightedNps,
  weightedShare,
  welchAnova,
  wholeNumbers,
  within,
} from './index.ts';

// A tally may come from anywhere: another version, an engine's query, a file. Its shape is given, its numbers are not.
const count = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.maxSafeNat(),
  fc.constantFrom(-1, 0.5, Number.NaN, Infinity, -Infinity, 1e300, -0),
);
const key = fc.oneof(
  fc.integer({ min: -1, max: 15 }).map(String),
  fc.constantFrom('secure', 'client', '55', '__proto__'),
);
const record = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.array(fc.tuple(key, value)).map((entries) => Object.fromEntries(entries));
const histogram = fc.record({ counts: record(count), unanswered: fc.record({ skipped: count }) });
const exact: fc.Arbitrary<Exact> = fc.tuple(count, fc.constant(0));
const weighted = fc.record({
  counts: record(fc.record({ n: count, weight: exact, squares: exact })),
  unanswered: fc.record({ dontKnow: count }),
});
const moments = fc.record({ n: count, mean: count, m2: count });
const level = fc.oneof(fc.double({ min: 0.01, max: 0.9999, noNaN: true }), fc.constantFrom(0, 1, Number.NaN));

/** Every number anywhere in a result. */
const numbersIn = (result: unknown): number[] =>
  typeof result === 'number'
    ? [result]
    : typeof result === 'object' && result !== null
      ? Object.entries(result).flatMap(([name, value]) => (name === 'level' ? [] : numbersIn(value)))
      : [];

const finite = (...results: unknown[]): void => {
  for (const result of results) expect(numbersIn(result).every(Number.isFinite), JSON.stringify(result)).toBe(true);
};

test('no count makes a score say what is no number', () => {
  fc.assert(
    fc.property(histogram, level, (tally, confidence) => {
      const options = { level: confidence };
      finite(
        npsTango(tally, options),
        npsContrast(tally, options),
        npsShares(tally, options),
        cesEffort(tally, options),
      );
      finite(susScore(tally, options), umuxLiteSus(tally, options), loyaltyIndex(tally, options));
      finite(loyaltySecure(tally, options), loyaltyStages(tally, options));
      finite(finitePopulation(npsScore(tally, options), 1000));
      finite(within(tally, 7, options), touchpointCoverage(['pay'], [{ touchpoint: 'pay', tally }]));
      for (const p of [0, 0.5, 0.99, Number.NaN]) finite(quantile(tally, p, options));
    }),
  );
});

test('no count makes a comparison say what is no number', () => {
  const options = (confidence: number) => ({ level: confidence });
  fc.assert(
    fc.property(histogram, histogram, level, (a, b, confidence) => {
      finite(npsDifference(a, b, options(confidence)), npsDifference(a, b, { pseudo: [0, 0, 0] }));
      const [first, second] = [onScale(a, wholeNumbers(0, 10)), onScale(b, wholeNumbers(0, 10))];
      finite(mannWhitney(first, second, options(confidence)));
    }),
  );
  fc.assert(
    fc.property(record(record(count)), level, (counts, confidence) => {
      finite(npsPaired({ counts }, options(confidence)));
      finite(pairedShares({ counts }, { counted: ['1', '2', '3'], ...options(confidence) }));
      finite(problemImpact({ counts }, { problem: ['1'], counted: ['2', '3'], ...options(confidence) }));
      finite(spearman({ counts }, options(confidence)));
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(count, { maxLength: 4 }), { maxLength: 4 }), fc.array(moments), (table, groups) => {
      finite(contingency(table), goodnessOfFit(table[0] ?? [], table[1] ?? []), anova(groups), welchAnova(groups));
    }),
  );
});

test('no count makes a share say what is no number', () => {
  fc.assert(
    fc.property(count, count, count, count, level, (x1, n1, x2, n2, confidence) => {
      const [a, b] = [
        { x: x1, n: n1 },
        { x: x2, n: n2 },
      ];
      const options = { level: confidence };
      for (const interval of [agrestiCoull, wald]) finite(rate(x1, n1, { ...options, interval }));
      // Beta quantiles of astronomical counts take long and say nothing new.
      if (n1 < 1e6) for (const interval of [clopperPearson, jeffreys]) finite(rate(x1, n1, { ...options, interval }));
      finite(
        shareDifference(a, b, options),
        cohensH(a, b, options),
        shareTest(a, 0.3),
        simultaneousShares({ x1, x2 }, options),
      );
      finite(
        retention({ start: n1, end: x1, acquired: x2 }),
        participation({ invited: n1, started: n2, completed: x2 }),
      );
      finite(
        closedLoop({ received: n1, inTime: x1, pending: x2, resolved: n2, atFirstContact: x1, reopened: x2 }),
        planVariance({ planned: x1, actual: x2, interval: [n1, n2] }),
      );
      // Binomial chances of astronomical counts take long, too.
      if (n1 < 1e6 && n2 < 1e6)
        finite(
          funnelPlot([
            { name: 'a', ...a },
            { name: 'b', ...b },
          ]),
        );
      finite(
        shareSampleSize({ margin: x1, share: x2, population: n1 }),
        shareMargin({ n: n1, share: x2, population: n2 }),
      );
    }),
  );
});

test('no weight makes a score say what is no number', () => {
  fc.assert(
    fc.property(weighted, level, (tally, confidence) => {
      const options = { level: confidence };
      finite(weightedNps(tally, options), weightedMean(tally, { values: [1, 2, 3, 4, 5], ...options }));
      finite(weightedShare(tally, { counted: [4, 5], ...options }));
    }),
  );
  fc.assert(
    fc.property(fc.record({ n: count, weighted: moments, squared: moments }), (tally) =>
      finite(weightedMomentsMean(tally)),
    ),
  );
  fc.assert(
    fc.property(record(moments), record(count), (cells, population) => {
      finite(postStratifiedMean(cells, population));
      finite(postStratify(Object.fromEntries(Object.entries(cells).map(([cell, { n }]) => [cell, n])), population));
    }),
  );
  const cell = fc.record({ at: fc.record({ a: fc.constantFrom('x', 'y'), b: fc.constantFrom('u', 'v') }), n: count });
  const target = fc.record({ x: count, y: count });
  fc.assert(
    fc.property(fc.array(cell), target, target, (cells, a, { x: u, y: v }) => {
      finite(rake(cells, { a, b: { u, v } }, { cycles: 20, trim: 3 }));
    }),
  );
});

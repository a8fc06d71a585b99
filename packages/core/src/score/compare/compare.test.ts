import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../../../test/reference/compare.ts';
import { off } from '../../../../../test/reference/reference.ts';
import { tallyAnswers } from '../../tally/answers.ts';
import { momentsOf } from '../../tally/moments.ts';
import { onScales, pairMoments, tallyPairs } from '../../tally/pairs.ts';
import { momentsOn, onScale, wholeNumbers } from '../../tally/scale.ts';
import { agrestiCaffo } from './agresti-caffo.ts';
import { anova, welchAnova } from './anova.ts';
import { contingency, goodnessOfFit } from './chi-squared.ts';
import { cohensH } from './cohens-h.ts';
import { benjaminiHochberg, holm } from './family.ts';
import { mannWhitney } from './mann-whitney.ts';
import { meanDifference, pairedDifference } from './mean-difference.ts';
import { pairedShares } from './paired-shares.ts';
import { shareDifference } from './share-difference.ts';
import { shareTest } from './share-test.ts';

const close = (value: number | null | undefined, expected: number, tolerance = 1e-10): void =>
  expect(off(value, expected)).toBeLessThan(tolerance);
/** To 1e-8 of the width: the quantiles of Student's t in the reference keep no more digits. */
const around = (interval: readonly number[] | null, [low, high]: readonly [number, number]): void => {
  const width = high - low;
  expect(Math.abs(interval![0]! - low) / width).toBeLessThan(1e-8);
  expect(Math.abs(interval![1]! - high) / width).toBeLessThan(1e-8);
};

describe('agrees with statsmodels and scipy', () => {
  test.each(compare.shareDifferences)(
    'on the shares $first and $second at $level',
    ({ first, second, ...expected }) => {
      const { level } = expected;
      const { statistic, p, interval } = shareDifference(first, second, { level });
      close(statistic, expected.z);
      close(p, expected.p);
      around(interval, expected.newcombe);
      const [low, high] = expected.agrestiCaffo;
      const clamped = [Math.max(-1, low), Math.min(1, high)] as const;
      around(shareDifference(first, second, { level, interval: agrestiCaffo }).interval, clamped);
      close(cohensH(first, second).value, expected.h);
    },
  );

  test.each(compare.shareTests)('on $x of $n where $expected were expected', ({ x, n, expected, z, p }) => {
    close(shareTest({ x, n }, expected).statistic, z);
    close(shareTest({ x, n }, expected).p, p);
  });

  test.each(compare.tables)('on the table $table', ({ table, chi2, p, df, v }) => {
    const result = contingency(table);
    close(result.statistic, chi2);
    close(result.p, p);
    close(result.cramersV, v);
    expect(result.df).toEqual([df]);
  });

  test.each(compare.fits)('on $observed where $expected was expected', ({ observed, expected, chi2, p }) => {
    close(goodnessOfFit(observed, expected).statistic, chi2);
    close(goodnessOfFit(observed, expected).p, p);
  });

  test.each(compare.means)("on Welch's t of $first and $second at $level", ({ first, second, level, ...expected }) => {
    const { statistic, p, df, interval } = meanDifference(momentsOf(first), momentsOf(second), { level });
    close(statistic, expected.t, 1e-9);
    close(p, expected.p, 1e-9);
    close(df[0], expected.df, 1e-9);
    around(interval, expected.interval);
  });

  test.each(compare.paired.filter(({ what }) => what === 'answers'))('on paired answers at $level', (row) => {
    const differences = row.first.map((first, i) => first - row.second[i]!);
    const { value, statistic, p, interval } = pairedDifference(momentsOf(differences), row);
    close(value, row.value);
    close(statistic, row.t);
    close(p, row.p);
    around(interval, row.interval);
  });

  test.each(compare.ranks)('on the ranks of $first and $second at $level', ({ first, second, level, ...expected }) => {
    const scale = wholeNumbers(1, 5);
    const result = mannWhitney(onScale(tallyAnswers(first), scale), onScale(tallyAnswers(second), scale), { level });
    close(result.counts['u'], expected.u);
    close(result.p, expected.p);
    close(result.value, expected.value);
    close(result.se, expected.se);
    around(result.interval, expected.interval);
  });

  test.each(compare.anovas)('on the means of $groups', ({ groups, f, p, etaSquared, welch }) => {
    const moments = groups.map(momentsOf);
    close(anova(moments).statistic, f, 1e-8);
    close(anova(moments).p, p, 1e-8);
    close(anova(moments).etaSquared, etaSquared, 1e-8);
    close(welchAnova(moments).statistic, welch.f, 1e-8);
    close(welchAnova(moments).p, welch.p, 1e-8);
    close(welchAnova(moments).df[1], welch.df[1]!, 1e-8);
  });

  test.each(compare.families)('on the family of $ps', ({ ps, ...expected }) => {
    for (const [i, p] of benjaminiHochberg(ps).entries()) close(p, expected.benjaminiHochberg[i]!);
    for (const [i, p] of holm(ps).entries()) close(p, expected.holm[i]!);
  });

  test.each(compare.changed)('on those who changed in $table', ({ table, z, p }) => {
    const [[both, first], [second, neither]] = table as [[number, number], [number, number]];
    const pairs = { counts: { yes: { yes: both, no: first }, no: { yes: second, no: neither } } };
    const result = pairedShares(pairs, { counted: ['yes'] });
    close(Math.abs(result.statistic!), z);
    close(result.p, p);
    expect(result.value).toBe((first - second) / (both + first + second + neither));
  });
});

test('the squared z of two shares is the χ² of their table', () => {
  const { statistic, p } = shareDifference({ x: 56, n: 70 }, { x: 48, n: 80 });
  const table = contingency([
    [56, 14],
    [48, 32],
  ]);
  close(statistic! ** 2, table.statistic!);
  close(p, table.p!);
});

test('F of two groups is the squared t, with and without equal spreads', () => {
  const [a, b] = [momentsOf([1, 2, 3, 4]), momentsOf([3, 4, 5, 8])];
  close(welchAnova([a, b]).statistic, meanDifference(a, b).statistic! ** 2);
  close(welchAnova([a, b]).p, meanDifference(a, b).p!);
});

test('two groups exchanged differ the other way round', () => {
  const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(answers, answers, (first, second) => {
      const [a, b] = [first, second].map((list) => onScale(tallyAnswers(list), wholeNumbers(1, 5)));
      const [there, back] = [mannWhitney(a!, b!), mannWhitney(b!, a!)];
      expect(there.value! + back.value!).toBeCloseTo(1, 12);
      expect(there.p ?? 1).toBeCloseTo(back.p ?? 1, 12);
      const [up, down] = [meanDifference(momentsOn(a!), momentsOn(b!)), meanDifference(momentsOn(b!), momentsOn(a!))];
      expect(up.value).toBeCloseTo(-down.value!, 12);
      expect(up.p ?? 1).toBeCloseTo(down.p ?? 1, 12);
    }),
  );
});

test('adjusted p-values keep their order, never fall, and leave gaps alone', () => {
  const p = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.array(p), (ps) => {
      for (const adjust of [benjaminiHochberg, holm]) {
        const adjusted = adjust(ps);
        for (const [i, before] of ps.entries()) {
          const after = adjusted[i]!;
          if (before === null) expect(after).toBeNull();
          else expect(after >= before && after <= 1).toBe(true);
        }
      }
    }),
  );
  expect(holm([null, 0.04, 0.03])).toEqual([null, 0.06, 0.06]);
});

describe('where there is nothing to compare', () => {
  test('an empty group has no difference', () => {
    expect(shareDifference({ x: 0, n: 0 }, { x: 1, n: 2 })).toMatchObject({ value: null, p: null, n: 2 });
    expect(meanDifference(momentsOf([]), momentsOf([1, 2]))).toMatchObject({ value: null, interval: null, p: null });
    expect(shareDifference({ x: 0, n: 0 }, { x: 1, n: 2 }).warnings).toContain('empty');
    expect(shareDifference({ x: 0, n: 0 }, { x: 0, n: 0 }).warnings).toContain('empty');
    expect(contingency([])).toMatchObject({ statistic: null, p: null, cramersV: null, warnings: ['empty'] });
  });

  test('alike answers have an interval where the method gives one, and no p', () => {
    const alike = shareDifference({ x: 10, n: 10 }, { x: 20, n: 20 });
    expect(alike).toMatchObject({ value: 0, statistic: null, p: null });
    expect(alike.interval![0]).toBeLessThan(0);
    expect(meanDifference(momentsOf([3, 3]), momentsOf([3, 3]))).toMatchObject({ interval: [0, 0], p: null });
    expect(pairedDifference(momentsOf([1, 1]))).toMatchObject({ value: 1, se: 0, p: null });
    expect(contingency([[4], [7]])).toMatchObject({ p: null, warnings: ['zero-variance'] });
    expect(anova([momentsOf([1, 1]), momentsOf([2, 2])])).toMatchObject({ p: null, etaSquared: 1 });
  });

  test('one answer has no spread', () => {
    expect(meanDifference(momentsOf([3]), momentsOf([1, 2]))).toMatchObject({ value: 1.5, se: null, interval: null });
    expect(meanDifference(momentsOf([3]), momentsOf([1, 2])).warnings).toContain('n<2');
    expect(welchAnova([momentsOf([3]), momentsOf([1, 2])]).warnings).toEqual(['too-few-answers']);
  });

  test('impossible counts are refused', () => {
    for (const part of [
      { x: 3, n: 2 },
      { x: -1, n: 2 },
      { x: Number.NaN, n: 2 },
      { x: 1, n: Number.POSITIVE_INFINITY },
    ])
      for (const { warnings } of [
        shareDifference(part, { x: 1, n: 2 }),
        shareTest(part, 0.5),
        cohensH({ x: 1, n: 2 }, part),
      ])
        expect(warnings).toContain('bad-counts');
    expect(contingency([[1, -1]]).warnings).toEqual(['bad-counts']);
    expect(goodnessOfFit([1, 2], [1]).warnings).toEqual(['bad-counts']);
  });

  test('rare answers make a χ² doubtful', () => {
    expect(
      contingency([
        [30, 3],
        [30, 2],
      ]).warnings,
    ).toEqual(['expected<5']);
    expect(
      contingency([
        [30, 30],
        [30, 30],
      ]).warnings,
    ).toEqual([]);
  });
});

describe('pairs', () => {
  const scale = new Map(wholeNumbers(1, 5).map((answer) => [answer, Number(answer)]));
  const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })));

  test('have the moments of their differences', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const onBoth = list.filter(([a, b]) => a < 6 && b < 6);
        const scaled = onScales(tallyPairs(list), scale);
        const expected = momentsOf(onBoth.map(([a, b]) => a - b));
        const got = pairMoments(scaled);
        expect(scaled.invalid).toBe(list.length - onBoth.length);
        expect(got.n).toBe(expected.n);
        expect(got.mean).toBeCloseTo(expected.mean, 12);
        expect(got.m2).toBeCloseTo(expected.m2, 9);
      }),
    );
  });

  test('of which one answer is off the scale are invalid', () => {
    const tally = tallyPairs([
      ['yes', 'no'],
      ['yes', 'perhaps'],
    ]);
    const result = pairedShares(tally, { counted: ['yes'], values: ['yes', 'no'] });
    expect(result).toMatchObject({ value: 1, n: 1, counts: { first: 1, invalid: 1 } });
    expect(result.warnings).toContain('invalid-answers');
  });
});

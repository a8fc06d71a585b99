import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../../../test/reference/compare.ts';
import { weight } from '../../../../../test/reference/weight.ts';
import { tallyAnswers } from '../../tally/answers.ts';
import { momentsOf } from '../../tally/moments.ts';
import { finitePopulation } from '../finite.ts';
import { momentsMean } from '../mean.ts';
import { npsScore } from '../nps.ts';
import { participation } from '../participation.ts';
import { rate } from '../share.ts';
import { meanDifferenceSampleSize, meanMargin, meanSampleSize } from './mean.ts';
import { npsDifferenceSampleSize, npsMargin, npsSampleSize } from './nps.ts';
import { shareDifferenceSampleSize, shareMargin, shareSampleSize } from './share.ts';

describe('agrees with statsmodels and R', () => {
  test.each(compare.sizes.filter(({ what }) => what === 'share'))('on ±$margin of $share at $level', (row) => {
    expect(shareSampleSize(row)).toEqual({ n: row.n, warnings: [] });
  });

  test.each(compare.sizes.filter(({ what }) => what === 'means'))('on means $difference apart', (row) => {
    expect(meanDifferenceSampleSize(row).n).toBe(row.n);
  });

  test.each(weight.sizes)('on shares $first and $second at power $power', ({ n, ...shares }) => {
    expect(shareDifferenceSampleSize(shares).n).toBe(Math.ceil(n));
  });

  test('on the mean of 80 among 200', () => {
    const { population, mean } = weight.finite;
    const { value, se, interval } = finitePopulation(
      momentsMean(momentsOf(weight.answers.map((a) => a.rating))),
      population,
    );
    expect(value).toBeCloseTo(mean.value, 12);
    expect(se).toBeCloseTo(mean.se, 12);
    expect(interval![0]).toBeCloseTo(mean.interval[0], 8);
    expect(interval![1]).toBeCloseTo(mean.interval[1], 8);
  });
});

test('a plan keeps its promise: so many answers have the margin, one fewer has not', () => {
  const margin = fc.double({ min: 0.005, max: 0.4, noNaN: true });
  const population = fc.option(fc.integer({ min: 10, max: 1e6 }), { nil: undefined });
  fc.assert(
    fc.property(margin, fc.double({ min: 0.05, max: 0.95, noNaN: true }), population, (wanted, share, all) => {
      const rest = all === undefined ? { share } : { share, population: all };
      const { n } = shareSampleSize({ margin: wanted, ...rest });
      expect(shareMargin({ n: n!, ...rest })!).toBeLessThanOrEqual(wanted * (1 + 1e-9));
      if (n! > 1) expect(shareMargin({ n: n! - 1, ...rest })!).toBeGreaterThan(wanted * (1 - 1e-9));
    }),
  );
});

test('nobody need ask more people than there are', () => {
  expect(shareSampleSize({ margin: 0.001, population: 300 }).n).toBe(300);
  expect(shareMargin({ n: 300, population: 300 })).toBe(0);
  expect(shareMargin({ n: 301, population: 300 })).toBeNull();
});

test('an NPS needs four times the answers of a share, and its margin shrinks with its variance', () => {
  const [share, nps] = [shareSampleSize({ margin: 0.05 }).n!, npsSampleSize({ margin: 0.05 }).n!];
  expect(Math.abs(4 * share - nps)).toBeLessThan(4);
  expect(npsMargin({ n: 100, variance: 0.25 })).toBeCloseTo(npsMargin({ n: 100 })! / 2, 12);
  // (z₀.₉₇₅ + z₀.₈)² · 2 / 0.1² with z = 1.959964 and 0.841621.
  expect(npsDifferenceSampleSize({ difference: -0.1 }).n).toBe(1570);
});

test('a mean is known to its margin', () => {
  expect(meanMargin({ n: meanSampleSize({ margin: 0.1, spread: 1.2 }).n!, spread: 1.2 })!).toBeLessThanOrEqual(0.1);
});

test('what cannot be reached has no number', () => {
  for (const plan of [
    shareSampleSize({ margin: 0 }),
    shareSampleSize({ margin: Number.NaN }),
    shareSampleSize({ margin: 1e-300 }),
    shareDifferenceSampleSize({ first: 0.3, second: 0.3 }),
    npsDifferenceSampleSize({ difference: 0 }),
    meanDifferenceSampleSize({ difference: 0, spread: 1 }),
  ])
    expect(plan).toEqual({ n: null, warnings: ['infeasible-margin'] });
  for (const plan of [
    shareSampleSize({ margin: 0.1, level: 1 }),
    npsDifferenceSampleSize({ difference: 0.1, power: 1 }),
  ])
    expect(plan).toEqual({ n: null, warnings: ['bad-level'] });
});

describe('a finite population', () => {
  test('leaves nothing open once everybody has answered', () => {
    expect(finitePopulation(rate(60, 100), 100)).toMatchObject({ se: 0, interval: [0.6, 0.6] });
  });

  test('cannot be smaller than the sample', () => {
    expect(finitePopulation(rate(60, 100), 99)).toMatchObject({ value: null, warnings: ['bad-counts'] });
  });

  test('narrows any score towards its value', () => {
    const score = npsScore(tallyAnswers([9, 10, 3, 8]));
    const [low, high] = finitePopulation(score, 8).interval!;
    expect(low).toBeGreaterThan(score.interval![0]);
    expect(high).toBeLessThan(score.interval![1]);
    expect(finitePopulation(npsScore(tallyAnswers([])), 8).value).toBeNull();
  });
});

test('response counts those who were meant, completion those who started', () => {
  const { response, completion } = participation({ invited: 520, ineligible: 20, started: 150, completed: 120 });
  expect(response).toMatchObject({ value: 0.24, n: 500, method: 'response-rate/wilson' });
  expect(completion).toMatchObject({ value: 0.8, n: 150 });
  expect(participation({ invited: 10, started: 5, completed: 6 }).completion.warnings).toEqual(['bad-counts']);
});

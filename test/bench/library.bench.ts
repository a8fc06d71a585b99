import {
  correlation,
  crossProductsOf,
  csatMean,
  meanDifference,
  momentsMean,
  momentsOf,
  tallyAnswers,
} from '@earshot/core/score';
import { mean, sampleCorrelation, sampleStandardDeviation, tTestTwoSample } from 'simple-statistics';
import { expect, test } from 'vitest';

// Where a library has the method, from the same 100,000 numbers. It hands back a number; ours brings its interval.
const seconds = Array.from({ length: 1e5 }, (_, i) => 5 + ((i * 7919) % 9973) / 100);
const others = seconds.map((x, i) => x + ((i * 31) % 17));
const ratings = seconds.map((x) => 1 + (Math.round(x) % 5));

test('the mean and spread of seconds', async ({ bench }) => {
  let [value, se] = [0, 0];
  await bench.compare(
    bench('momentsMean', () => {
      ({ value, se } = momentsMean(momentsOf(seconds)) as { value: number; se: number });
    }),
    bench('simple-statistics', () => {
      [value, se] = [mean(seconds), sampleStandardDeviation(seconds) / Math.sqrt(seconds.length)];
    }),
    bench('plain loops', () => {
      let sum = 0;
      for (let i = 0; i < seconds.length; i++) sum += seconds[i]!;
      value = sum / seconds.length;
      let squares = 0;
      for (let i = 0; i < seconds.length; i++) squares += (seconds[i]! - value) ** 2;
      se = Math.sqrt(squares / (seconds.length - 1) / seconds.length);
    }),
  );
  expect(value).toBeCloseTo(momentsMean(momentsOf(seconds)).value!, 9);
  expect(se).toBeCloseTo(momentsMean(momentsOf(seconds)).se!, 9);
});

test('the mean and spread of ratings', async ({ bench }) => {
  let value = 0;
  await bench.compare(
    bench('csatMean', () => {
      value = csatMean(tallyAnswers(ratings)).value!;
    }),
    bench('simple-statistics', () => {
      sampleStandardDeviation(ratings);
      value = mean(ratings);
    }),
  );
  expect(value).toBeCloseTo(csatMean(tallyAnswers(ratings)).value!, 9);
});

test('a correlation', async ({ bench }) => {
  const rows = seconds.map((x, i) => [x, others[i]!]);
  const pair = (): number => correlation(crossProductsOf(rows), 0, 1).value!;
  let value = 0;
  await bench.compare(
    bench('correlation, from sums of about 32 digits', () => {
      value = pair();
    }),
    bench('simple-statistics', () => {
      value = sampleCorrelation(seconds, others);
    }),
  );
  expect(value).toBeCloseTo(pair(), 9);
});

test('a t test of two groups', async ({ bench }) => {
  let value = 0;
  await bench.compare(
    bench('meanDifference', () => {
      value = meanDifference(momentsOf(seconds), momentsOf(others)).statistic!;
    }),
    bench('simple-statistics, without a p-value', () => {
      value = tTestTwoSample(seconds, others, 0)!;
    }),
  );
  // With as many answers in both groups Welch's t and the pooled one are the same.
  expect(value).toBeCloseTo(meanDifference(momentsOf(seconds), momentsOf(others)).statistic!, 9);
});

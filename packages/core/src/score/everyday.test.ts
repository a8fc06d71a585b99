import { describe, expect, test } from 'vitest';
import { type Estimate, everyday } from '../../../../test/reference/everyday.ts';
import { off } from '../../../../test/reference/reference.ts';
import {
  cesEasy,
  cesEffort,
  cesMean,
  choiceShare,
  churn,
  csatMean,
  csatTopBox,
  gapReliability,
  kanoImportance,
  loyaltyIndex,
  loyaltySecure,
  loyaltySegment,
  loyaltyStages,
  loyaltySum,
  meanMargin,
  meanSampleSize,
  momentsOf,
  npsContrast,
  npsDifferenceSampleSize,
  npsMargin,
  npsSampleSize,
  npsShares,
  participation,
  penaltyReward,
  reasonShares,
  retention,
  type Score,
  shareDifferenceSampleSize,
  shareMargin,
  susOf,
  susScore,
  tallyAnswers,
  umuxLite,
  umuxLiteSum,
  umuxLiteSus,
} from './index.ts';

function agrees(score: Score, { value, se, interval }: Estimate): void {
  expect(off(score.value, value), score.method).toBeLessThan(1e-12);
  expect(off(score.se, se), score.method).toBeLessThan(1e-12);
  expect(off(score.interval?.[0], interval[0]), score.method).toBeLessThan(1e-10);
  expect(off(score.interval?.[1], interval[1]), score.method).toBeLessThan(1e-10);
}

describe.each(everyday.cases)('at $level, base R agrees', ({ level, answers, ...expected }) => {
  const options = { level };

  test('on effort and satisfaction', () => {
    const [ces, csat] = [tallyAnswers(answers.ces), tallyAnswers(answers.csat)];
    agrees(cesMean(ces, options), expected.cesMean);
    agrees(cesEasy(ces, options), expected.cesEasy);
    agrees(cesEffort(tallyAnswers(answers.effort), options), expected.cesEffort);
    agrees(csatTopBox(csat, options), expected.csatTopBox);
    agrees(csatTopBox(csat, { ...options, top: 1 }), expected.csatTop1);
    agrees(csatMean(csat, options), expected.csatMean);
  });

  test('on usability', () => {
    const sums = tallyAnswers(answers.useful.map((useful, i) => umuxLiteSum(useful, answers.easy[i])!));
    agrees(susScore(tallyAnswers(answers.sus), options), expected.susScore);
    agrees(umuxLite(sums, options), expected.umuxLite);
    agrees(umuxLiteSus(sums, options), expected.umuxLiteSus);
  });

  test('on loyalty', () => {
    const segments = tallyAnswers(answers.three.map((three) => loyaltySegment(three)!));
    const sums = tallyAnswers(answers.three.map((three) => loyaltySum(three)!));
    const stages = { counts: { client: answers.web, suspect: 90 - answers.web }, unanswered: {} };
    agrees(loyaltySecure(segments, options).secure, expected.loyaltySecure);
    agrees(loyaltyIndex(sums, options), expected.loyaltyIndex);
    agrees(loyaltyStages(stages, options).client, expected.choiceShare);
    agrees(retention({ start: 200, end: 210, acquired: 40 }, options), expected.retention);
    agrees(churn({ start: 200, end: 210, acquired: 40 }, options), expected.churn);
  });

  test('on shares of choices, reasons and participants', () => {
    const choices = { counts: { web: answers.web, shop: 90 - answers.web }, unanswered: {} };
    agrees(choiceShare(choices, { ...options, option: 'web' }), expected.choiceShare);
    agrees(reasonShares(choices, options).find(({ name }) => name === 'web')!.score, expected.choiceShare);
    const people = participation({ invited: 500, ineligible: 20, started: 150, completed: 120 }, options);
    agrees(people.response, expected.response);
    agrees(people.completion, expected.completion);
  });

  test('on importance, penalty and reward', () => {
    const rated = (group: string) => momentsOf(answers.overall.filter((_, i) => answers.group[i] === group));
    const { penalty, reward } = penaltyReward(
      { low: rated('low'), middle: rated('middle'), high: rated('high') },
      options,
    );
    agrees(kanoImportance(tallyAnswers(answers.weight), options), expected.kanoImportance);
    agrees(penalty, expected.penalty);
    agrees(reward, expected.reward);
  });

  test("on Goodman's intervals of an NPS", () => {
    const nps = tallyAnswers(answers.nps);
    const { detractors, passives, promoters } = npsShares(nps, options);
    agrees(npsContrast(nps, options), expected.npsContrast);
    for (const [i, share] of [detractors, passives, promoters].entries()) agrees(share, expected.npsShares[i]!);
  });
});

test.each(everyday.plans)('base R plans as we do at $level', ({ level, power, population, ...expected }) => {
  const options = { level, population };
  expect(off(shareMargin({ n: 400, share: 0.3, ...options }), expected.shareMargin)).toBeLessThan(1e-12);
  expect(off(npsMargin({ n: 400, variance: 0.6, ...options }), expected.npsMargin)).toBeLessThan(1e-12);
  expect(off(meanMargin({ n: 400, spread: 1.2, ...options }), expected.meanMargin)).toBeLessThan(1e-12);
  expect(npsSampleSize({ margin: 0.05, variance: 0.6, ...options }).n).toBe(expected.npsSampleSize);
  expect(meanSampleSize({ margin: 0.1, spread: 1.2, ...options }).n).toBe(expected.meanSampleSize);
  const variances = [0.6, 0.5] as const;
  expect(npsDifferenceSampleSize({ difference: 0.1, variances, level, power }).n).toBe(
    expected.npsDifferenceSampleSize,
  );
  expect(shareDifferenceSampleSize({ first: 0.8, second: 0.7, level, power }).n).toBe(
    expected.shareDifferenceSampleSize,
  );
});

test('scores of a known true part have the reliability that their formula says', () => {
  const { reliability, sd, r, value } = everyday.difference;
  const [perception, expectation] = [0, 1].map((i) => ({ reliability: reliability[i]!, sd: sd[i]! }));
  const found = gapReliability(
    { perception: perception!.reliability, expectation: expectation!.reliability },
    { perception: perception!.sd, expectation: expectation!.sd },
    r,
  );
  expect(off(found, value)).toBeLessThan(1e-10);
});

test("Brooke's worked example is 55", () => {
  expect(susOf(everyday.brooke.answers)).toBe(everyday.brooke.value);
});

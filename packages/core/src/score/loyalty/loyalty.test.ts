import { expect, test } from 'vitest';
import { tallyAnswers } from '../../tally/answers.ts';
import { churn, retention } from './retention.ts';
import { loyaltyIndex, loyaltySecure, loyaltySegment, loyaltySum } from './secure.ts';
import { loyaltyStage, loyaltyStages } from './stages.ts';

const fives = [1, 2, 3, 4, 5];
const everyTriple = fives.flatMap((a) => fives.flatMap((b) => fives.map((c) => [a, b, c] as const)));

test('each of the 125 customers is in one segment, by the least of the three answers', () => {
  const count = (segment: string) => everyTriple.filter((answers) => loyaltySegment(answers) === segment).length;
  // 2³ with all at least 4, one of them secure; 3³ with all at least 3 less these; the rest has a 1 or 2.
  expect(['secure', 'favourable', 'vulnerable', 'atRisk'].map(count)).toEqual([1, 7, 19, 98]);
});

test('a customer with an answer missing or off the scale has no segment and no sum', () => {
  expect(loyaltySegment([5, 5, null])).toBeNull();
  expect(loyaltySegment([5, 5, 6])).toBeNull();
  expect(loyaltySum([5, 4.5, 5])).toBeNull();
});

test('segments are shares of those who have one', () => {
  const tally = tallyAnswers([...everyTriple.map((answers) => loyaltySegment(answers)!), 'unknown']);
  const { secure, atRisk } = loyaltySecure(tally);
  expect(secure).toMatchObject({ value: 1 / 125, n: 125, method: 'secure/wilson' });
  expect(secure.counts).toMatchObject({ secure: 1, favourable: 7, vulnerable: 19, atRisk: 98, invalid: 1 });
  expect(atRisk.value).toBe(98 / 125);
});

test('the index runs from 0 to 100, and is 50 where all answers are in the middle', () => {
  const of = (...triples: (readonly [number, number, number])[]) =>
    loyaltyIndex(tallyAnswers(triples.map((answers) => loyaltySum(answers)!)));
  expect([of([1, 1, 1]).value, of([3, 3, 3]).value, of([5, 5, 5]).value]).toEqual([0, 50, 100]);
  expect(of([5, 5, 5], [1, 1, 1])).toMatchObject({ value: 50, n: 2, counts: { 3: 1, 15: 1 } });
});

test('everybody is in one of the six stages', () => {
  expect([
    loyaltyStage({}),
    loyaltyStage({ needs: true }),
    loyaltyStage({ needs: true, affords: true }),
    loyaltyStage({ purchases: 1, recommends: true }),
    loyaltyStage({ purchases: 4, recommends: true }),
    loyaltyStage({ purchases: 4, regular: true }),
    loyaltyStage({ purchases: 4, regular: true, recommends: true }),
    loyaltyStage({ purchases: Number.NaN }),
  ]).toEqual(['suspect', 'suspect', 'prospect', 'firstTime', 'repeat', 'client', 'advocate', 'suspect']);
});

test('stages are shares', () => {
  const { client, suspect } = loyaltyStages(tallyAnswers(['client', 'client', 'repeat', 'advocate']));
  expect([client.value, suspect.value]).toEqual([0.5, 0]);
});

test('those who came during the period are not retained', () => {
  expect(retention({ start: 200, end: 210, acquired: 40 })).toMatchObject({
    value: 0.85,
    n: 200,
    method: 'retention/wilson',
  });
  expect(churn({ start: 200, end: 210, acquired: 40 }).value).toBe(0.15);
  expect(retention({ start: 200, end: 210, acquired: 40 }).interval![0]).toBeCloseTo(
    1 - churn({ start: 200, end: 210, acquired: 40 }).interval![1],
    12,
  );
});

test('more retained than there were is a mistake', () => {
  expect(retention({ start: 200, end: 300, acquired: 40 })).toMatchObject({ value: null, warnings: ['bad-counts'] });
  expect(churn({ start: 200, end: 300, acquired: 40 })).toMatchObject({ value: null, warnings: ['bad-counts'] });
  expect(retention({ start: 0, end: 3, acquired: 3 }).warnings).toEqual(['empty']);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tallyAnswers } from './answers.ts';
import { addAnswer, emptyHistogram, mergeAllHistograms, mergeHistograms } from './histogram.ts';
import { addPair, emptyPairs, mergePairs, tallyPairs } from './pairs.ts';

const answer = fc.oneof(
  fc.integer({ min: -3, max: 200 }),
  fc.double(),
  fc.constantFrom(-0, Number.NaN, 127, 128, 2 ** 32, 2 ** 32 + 5),
  fc.string(),
  fc.boolean(),
  fc.constantFrom('__proto__', '7', 'toString'),
);

test('many answers at once are counted as one by one', () => {
  fc.assert(
    fc.property(fc.array(answer), (answers) => {
      expect(tallyAnswers(answers)).toEqual(answers.reduce((tally, one) => addAnswer(tally, one), emptyHistogram()));
      expect(tallyAnswers(new Set(answers))).toEqual(tallyAnswers([...new Set(answers)]));
    }),
  );
});

test('a typed array is a list of answers', () => {
  expect(tallyAnswers(Uint8Array.of(9, 10, 9)).counts).toEqual({ 9: 2, 10: 1 });
});

test('merging all at once is merging one after the other', () => {
  fc.assert(
    fc.property(fc.array(fc.array(answer).map(tallyAnswers)), (tallies) => {
      expect(mergeAllHistograms(tallies)).toEqual(tallies.reduce(mergeHistograms, emptyHistogram()));
    }),
  );
});

test('pairs merge as they are counted, in any order', () => {
  const pairs = fc.array(fc.tuple(answer, answer));
  fc.assert(
    fc.property(pairs, pairs, (a, b) => {
      expect(mergePairs(tallyPairs(a), tallyPairs(b))).toEqual(tallyPairs([...b, ...a]));
      expect(mergePairs(tallyPairs(a), emptyPairs())).toEqual(tallyPairs(a));
      expect(a.reduce((tally, [x, y]) => addPair(tally, x, y), emptyPairs())).toEqual(tallyPairs(a));
    }),
  );
});

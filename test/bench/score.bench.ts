import { asked, evaluate, fill, instruments } from '@earshot/core';
import { parseSurvey } from '@earshot/core/schema';
import {
  addAnswer,
  emptyHistogram,
  jeffreys,
  mergeAllHistograms,
  mergeHistograms,
  npsScore,
  npsTango,
  rake,
  rate,
  tallyAnswers,
} from '@earshot/core/score';
import { expect, test } from 'vitest';

/** Answers of 0–10 in no order. */
const answersOf = (n: number): Float64Array => Float64Array.from({ length: n }, (_, i) => (i * 7919) % 11);

/** The least that counting can cost. */
function plainLoop(answers: Float64Array): Uint32Array {
  const counts = new Uint32Array(11);
  for (let i = 0; i < answers.length; i++) counts[answers[i]!]!++;
  return counts;
}

test.for([1e3, 1e4, 1e5, 1e6, 1e7])(
  'tallying %d answers, beside the plain loop that is the limit',
  async (n, { bench }) => {
    const answers = answersOf(n);
    // As JSON brings them. An array of doubles, such as a typed array spread out, takes an engine three times as long.
    const list = JSON.parse(JSON.stringify([...answers])) as number[];
    let nine = 0;
    await bench.compare(
      bench('tallyAnswers of a typed array', () => {
        nine = tallyAnswers(answers).counts['9']!;
      }),
      bench('tallyAnswers of an array', () => {
        nine = tallyAnswers(list).counts['9']!;
      }),
      bench('plain loop over a typed array', () => {
        nine = plainLoop(answers)[9]!;
      }),
    );
    expect(nine).toBe(plainLoop(answers)[9]);
  },
);

test('tallying 10,000 answers one at a time, each time a new tally', async ({ bench }) => {
  const answers = answersOf(1e4);
  let tally = emptyHistogram();
  await bench('addAnswer', () => {
    tally = answers.reduce((sum, answer) => addAnswer(sum, answer), emptyHistogram());
  }).run();
  expect(tally).toEqual(tallyAnswers(answers));
});

test('merging 10,000 partial tallies', async ({ bench }) => {
  const parts = Array.from({ length: 1e4 }, (_, i) => tallyAnswers(answersOf(20 + (i % 7))));
  let merged = emptyHistogram();
  await bench.compare(
    bench('mergeAllHistograms', () => {
      merged = mergeAllHistograms(parts);
    }),
    bench('mergeHistograms, two at a time', () => {
      merged = parts.reduce((a, b) => mergeHistograms(a, b));
    }),
  );
  expect(merged).toEqual(mergeAllHistograms(parts.toReversed()));
});

test('scores of a tally', async ({ bench }) => {
  const tally = tallyAnswers(answersOf(1e4));
  const cells = Array.from({ length: 24 }, (_, i) => ({
    at: { a: `a${i % 4}`, b: `b${Math.floor(i / 4)}` },
    n: 5 + i,
  }));
  const level = { a0: 1, a1: 2, a2: 3, a3: 4 };
  const other = { b0: 1, b1: 2, b2: 3, b3: 4, b4: 5, b5: 6 };
  const scores: unknown[] = [];
  await bench.compare(
    bench('NPS, adjusted Wald', () => {
      scores[0] = npsScore(tally).value;
    }),
    bench("NPS, Tango's interval", () => {
      scores[1] = npsTango(tally).value;
    }),
    bench("a share, Jeffreys's interval", () => {
      scores[2] = rate(420, 1000, { interval: jeffreys }).value;
    }),
    bench('raking two margins to 1e-9', () => {
      scores[3] = rake(cells, { a: level, b: other }).error;
    }),
  );
  expect(scores.every((score) => typeof score === 'number')).toBe(true);
});

test('reading a survey and deciding on it', async ({ bench }) => {
  const survey = fill(instruments.nps);
  const facts = { now: 0, path: '/', visitor: 'x' };
  let due = true;
  await bench.compare(
    bench('parse and check a document', () => {
      due = 'survey' in parseSurvey(instruments.nps);
    }),
    bench('evaluate targeting and flow', () => {
      due = evaluate(survey, facts).due && asked(survey, { answers: {} }).length > 0;
    }),
  );
  expect(due).toBe(true);
});

import { asked, evaluate, fill, instruments } from '@earshot/core';
import { parseSurvey } from '@earshot/core/schema';
import { addAnswer, emptyHistogram, mergeHistograms, npsScore } from '@earshot/core/score';
import { expect, test } from 'vitest';

const answers = Float64Array.from({ length: 10_000 }, (_, i) => (i * 7919) % 11);

test('tallying 10,000 answers, beside the plain loop that is the limit', async ({ bench }) => {
  let seen = 0;
  await bench.compare(
    bench('histogram, one answer at a time', () => {
      let tally = emptyHistogram();
      for (const answer of answers) tally = addAnswer(tally, answer);
      seen = Object.keys(tally.counts).length;
    }),
    bench('plain loop over a typed array', () => {
      const counts = new Uint32Array(11);
      for (const answer of answers) counts[answer]!++;
      seen = counts.length;
    }),
  );
  expect(seen).toBe(11);
});

test('scoring and merging', async ({ bench }) => {
  const tally = answers.reduce((sum, answer) => addAnswer(sum, answer), emptyHistogram());
  let value: number | null = null;
  await bench.compare(
    bench('NPS with its interval', () => {
      value = npsScore(tally).value;
    }),
    bench('merging two tallies', () => {
      value = mergeHistograms(tally, tally).counts['9'] ?? null;
    }),
  );
  expect(value).not.toBeNull();
});

test('reading a survey and deciding on it', async ({ bench }) => {
  const survey = fill(instruments.nps);
  const facts = { now: 0, path: '/', visitor: 'x', events: [] };
  let due = true;
  await bench.compare(
    bench('parse and check a document', () => {
      due = 'survey' in parseSurvey(instruments.nps);
    }),
    bench('evaluate targeting and flow', () => {
      due = evaluate(survey, facts).every((gate) => gate.passed) && asked(survey, {}).length > 0;
    }),
  );
  expect(due).toBe(true);
});

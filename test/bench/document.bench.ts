import { asked, evaluate, fill, firstIssue, graphIssues, progress, rules, type SurveyDocument } from '@earshot/core';
import { parseSurvey } from '@earshot/core/schema';
import { expect, test } from 'vitest';

// A thousand surveys of ten questions, as a team would have them after years: with conditions, a jump, carried options,
// a text that is filled in, and targeting.
const options = ['Search', 'Basket', 'Gift cards', { id: 'other', text: 'Something else', other: true }];
const documents = Array.from(
  { length: 1000 },
  (_, i): SurveyDocument => ({
    id: `survey-${i}`,
    questions: [
      { type: 'nps', id: 'q0', jump: [{ to: 'q8', when: { answer: 'q0', atMost: i % 5 } }] },
      { type: 'choices', id: 'q1', options },
      { type: 'choice', id: 'q2', options, carry: { from: 'q1' }, shuffle: true },
      { type: 'comment', id: 'q3', text: 'Why {{answer.q2|that}}?', when: { answer: 'q2', exists: true } },
      { type: 'matrix', id: 'q4', rows: options, points: 7 },
      {
        type: 'csat',
        id: 'q5',
        when: {
          any: [
            { answer: 'q4', row: 'Search', atMost: 3 },
            { answer: 'q0', between: [7, 8] },
          ],
        },
      },
      { type: 'ces', id: 'q6', when: { not: { attribute: 'plan', in: ['free', 'trial'] } } },
      { type: 'rating', id: 'q7', scale: 'agreement' },
      { type: 'comment', id: 'q8', when: { answer: 'q0', atMost: 6 } },
      { type: 'boolean', id: 'q9' },
    ],
    endings: [{ id: 'sorry', text: 'We are sorry.', when: { answer: 'q0', atMost: 6 } }],
    targeting: { where: { path: `/part-${i}/*` }, sample: 0.5, again: '30d' },
  }),
);
const surveys = documents.map((document) => fill(document));
const facts = { now: 0, path: '/part-7/x', visitor: 'somebody' };
const known = { answers: { q0: 5, q1: ['Search', 'Basket'], q2: 'Search', q4: { Search: 2 } }, seed: 'somebody' };

const few = { iterations: 5, warmupIterations: 1, time: 0, warmupTime: 0 };

test('a thousand survey documents of ten questions', async ({ bench }) => {
  let [parsed, guarded, due, questions, rising] = [0, 0, 0, 0, 0];
  await bench.compare(
    bench('parseSurvey: check, fill and hash', () => {
      parsed = documents.filter((document) => 'survey' in parseSurvey(document)).length;
    }),
    bench('firstIssue: what a page checks', () => {
      guarded = documents.filter((document) => !firstIssue(document, rules)).length;
    }),
    bench('evaluate: every gate', () => {
      due = surveys.filter((survey) => evaluate(survey, facts).due).length;
    }),
    bench('asked: conditions, jumps, options, texts', () => {
      questions = surveys.reduce((sum, survey) => sum + asked(survey, known).length, 0);
    }),
    bench('progress', () => {
      rising = surveys.reduce((sum, survey) => sum + progress(survey, known, 'q4'), 0);
    }),
    bench('graphIssues', () => {
      for (const survey of surveys) graphIssues(survey);
    }),
    few,
  );
  expect([parsed, guarded]).toEqual([1000, 1000]);
  expect(due).toBeLessThanOrEqual(1);
  expect(questions).toBeGreaterThan(5000);
  expect(rising).toBeGreaterThan(300);
});

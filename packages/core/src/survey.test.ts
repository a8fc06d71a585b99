import { expect, test } from 'vitest';
import { instruments } from './index.ts';
import { fill, type SurveyDocument } from './survey.ts';

test('questions without an id are called after their type, with a number from the second on', () => {
  const ids = fill({ id: 'x', questions: [{ type: 'nps' }, { type: 'nps' }, { type: 'ces' }] }).questions.map(
    ({ id }) => id,
  );
  expect(ids).toEqual(['nps', 'nps-2', 'ces']);
});

test('an id that was given is not given again', () => {
  const ids = fill({ id: 'x', questions: [{ type: 'nps' }, { type: 'ces', id: 'nps' }] }).questions.map(({ id }) => id);
  expect(ids).toEqual(['nps-2', 'nps']);
});

test('filling a filled survey changes nothing', () => {
  for (const document of Object.values(instruments)) expect(fill(document)).toEqual(document);
});

test('what is left out and what is written out have one hash', () => {
  const short: SurveyDocument = { id: 'x', questions: [{ type: 'nps' }] };
  const long: SurveyDocument = { version: 1, id: 'x', questions: [{ id: 'nps', type: 'nps' }] };
  expect(fill(short).hash).toBe(fill(long).hash);
});

test('another wording has another hash', () => {
  const asking = (text: string): string => fill({ id: 'x', questions: [{ type: 'nps', text }] }).hash;
  expect(asking('How likely?')).not.toBe(asking('How likely!'));
});

test('who is asked, when and where may change under one hash, for no answer changes its meaning', () => {
  const document: SurveyDocument = { id: 'x', questions: [{ type: 'nps' }] };
  const placed: SurveyDocument = {
    ...document,
    $schema: 'https://earshot.dev/schema/survey-1.json',
    thanks: { text: 'Bye' },
    display: { at: 'bottom-start' },
    targeting: { sample: 0.1 },
  };
  expect(fill(placed).hash).toBe(fill(document).hash);
});

test('another scale, version, condition or id has another hash', () => {
  const base: SurveyDocument = { id: 'x', questions: [{ type: 'nps' }, { type: 'csat' }] };
  const others: SurveyDocument[] = [
    { ...base, id: 'y' },
    { ...base, version: 2 },
    { ...base, questions: [{ type: 'nps' }, { type: 'csat', points: 7 }] },
    { ...base, questions: [{ type: 'nps' }, { type: 'csat', when: { answer: 'nps' } }] },
    { ...base, questions: [{ type: 'csat' }, { type: 'nps' }] },
  ];
  expect(new Set([base, ...others].map((document) => fill(document).hash)).size).toBe(6);
});

test('the document that was given stays as it was', () => {
  const document: SurveyDocument = { id: 'x', questions: [{ type: 'nps' }] };
  fill(document);
  expect(document).toEqual({ id: 'x', questions: [{ type: 'nps' }] });
});

test('what the team notes beside a question is no part of what was asked', () => {
  const bare = { id: 'x', questions: [{ type: 'nps' as const }] };
  const noted = { id: 'x', questions: [{ type: 'nps' as const, decision: 'Whom to call.', lint: { jargon: 'ours' } }] };
  expect(fill(noted).hash).toBe(fill(bare).hash);
  expect(fill({ id: 'x', questions: [{ type: 'nps', help: 'Really.' }] }).hash).not.toBe(fill(bare).hash);
});

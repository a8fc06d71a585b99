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
  for (const document of Object.values(instruments)) expect(fill(fill(document))).toEqual(fill(document));
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

test('the document that was given stays as it was', () => {
  const document: SurveyDocument = { id: 'x', questions: [{ type: 'nps' }] };
  fill(document);
  expect(document).toEqual({ id: 'x', questions: [{ type: 'nps' }] });
});
